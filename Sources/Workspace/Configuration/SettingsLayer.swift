/// What one place states of the settings; what it does not state is left to the layers below: defaults, file, the file's part for a path,
/// environment, options.
package struct SettingsLayer: Sendable {
    package typealias Change = @Sendable (inout EffectiveSettings) -> Void

    /// Where it comes from, for people: `merlon.yaml`, `MERLON_PROFILE`, `--profile`.
    package let origin: String
    private(set) var statements: [(setting: String, change: Change)] = []

    package init(origin: String) { self.origin = origin }

    /// - Parameters:
    ///   - setting: its name.
    ///   - change: makes what is stated hold.
    mutating func state(_ setting: String, _ change: @escaping Change) { statements.append((setting, change)) }
}
