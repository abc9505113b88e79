/// The settings from one source; lower layers supply the rest: defaults, the file, its overrides for a path, the environment, and options.
package struct SettingsLayer: Sendable {
    package typealias Change = @Sendable (inout EffectiveSettings) -> Void

    /// Where it comes from, for display: `merlon.yaml`, `MERLON_PROFILE`, `--profile`.
    package let origin: String
    private(set) var statements: [(setting: String, change: Change)] = []

    package init(origin: String) { self.origin = origin }

    /// - Parameters:
    ///   - setting: its name.
    ///   - change: applies the value.
    mutating func state(_ setting: String, _ change: @escaping Change) { statements.append((setting, change)) }
}
