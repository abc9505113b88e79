extension Setting {
    /// Every setting, in display order.
    package static let all = [
        profile, select, ignore, require, levels, failOn, minConfidence, minScore, publicOperations, options, baseline, paths, limits,
        vocabulary,
    ]

    /// Settings that a configuration may set for some files.
    static let overridable = all.filter { $0.scope == .overridable }
    /// Settings that a configuration may contain.
    static let configurable = all.filter { $0.scope != .commandLine }
}
