extension Setting {
    /// Every setting, in the order that people see them in.
    package static let all = [
        profile, select, ignore, require, levels, failOn, minConfidence, minScore, publicOperations, options, baseline, paths, limits,
        vocabulary,
    ]

    /// Those that a configuration may state for some files.
    static let overridable = all.filter { $0.scope == .overridable }
    /// Those that a configuration may state.
    static let configurable = all.filter { $0.scope != .commandLine }
}
