import Words

/// The settings of `MERLON_…` variables; an empty variable sets nothing, and an unknown one is an error.
package struct EnvironmentLayer {
    private static let configVariable = "MERLON_CONFIG"
    package static let names = Setting.all.compactMap(\.variable) + [configVariable]
    private let environment: (String) -> String?
    package private(set) var problems: [String] = []

    /// - Parameters:
    ///   - environment: looks up a variable.
    ///   - variables: all variables, as `NAME=value`.
    package init(_ environment: @escaping (String) -> String?, _ variables: [String]) {
        self.environment = environment
        let given = variables.map { String($0.prefix { $0 != "=" }) }.filter { $0.hasPrefix("MERLON_") && !Self.names.contains($0) }
        problems = given.sorted().map { name in
            let hint = EditDistance.closest(to: name, among: Self.names).map { "did you mean \($0)?" }
            return "\(name): unknown setting; \(hint ?? "there is \(Self.names.joined(separator: ", "))")"
        }
    }

    /// The configuration file that a variable names.
    package var config: String? { value(Self.configVariable) }

    /// One layer for each variable, so that each can be shown as an origin.
    package mutating func layers() -> [SettingsLayer] {
        var layers: [SettingsLayer] = []
        for setting in Setting.all {
            guard let name = setting.variable, let text = value(name) else { continue }
            do throws(UnreadableValue) { layers.append(try setting.layer(text, origin: name)) } catch {
                problems += error.faults.map { "\(name)\(error.text.map { "=\($0)" } ?? ""): \($0)" }
            }
        }
        return layers
    }

    private func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
}
