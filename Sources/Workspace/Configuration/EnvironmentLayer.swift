import Linting
import Rules
import Words

/// What `MERLON_*` variables say; an empty one says nothing, and an unknown one is a mistake.
package struct EnvironmentLayer {
    package static let names = [
        "MERLON_PROFILE", "MERLON_SELECT", "MERLON_IGNORE", "MERLON_FAIL_ON", "MERLON_MIN_CONFIDENCE", "MERLON_MIN_SCORE",
        "MERLON_BASELINE", "MERLON_CONFIG",
    ]
    private let environment: (String) -> String?
    package private(set) var problems: [String] = []

    /// - Parameters:
    ///   - environment: looks up a variable.
    ///   - variables: all that are set, as `NAME=value`.
    package init(_ environment: @escaping (String) -> String?, _ variables: [String]) {
        self.environment = environment
        let given = variables.map { String($0.prefix { $0 != "=" }) }.filter { $0.hasPrefix("MERLON_") && !Self.names.contains($0) }
        problems = given.sorted().map { name in
            let hint = EditDistance.closest(to: name, among: Self.names).map { "did you mean \($0)?" }
            return "\(name): unknown setting; \(hint ?? "there is \(Self.names.joined(separator: ", "))")"
        }
    }

    package var config: String? { value("MERLON_CONFIG") }

    /// One layer for each variable, so that each can be told as an origin.
    package mutating func layers() -> [SettingsLayer] {
        var layers: [SettingsLayer] = []
        func add(_ name: String, _ set: (inout SettingsLayer) -> Void) {
            var layer = SettingsLayer(origin: name)
            set(&layer)
            layers.append(layer)
        }
        if let profile = choice("MERLON_PROFILE", Rule.Profile.self) { add("MERLON_PROFILE") { $0.profile = profile } }
        if let select = selectors("MERLON_SELECT") { add("MERLON_SELECT") { $0.select = select } }
        if let ignore = selectors("MERLON_IGNORE") { add("MERLON_IGNORE") { $0.ignore = ignore } }
        if let level = choice("MERLON_FAIL_ON", FailOn.self) { add("MERLON_FAIL_ON") { $0.failOn = level } }
        if let least = choice("MERLON_MIN_CONFIDENCE", Confidence.self) { add("MERLON_MIN_CONFIDENCE") { $0.minConfidence = least } }
        if let least = minScore("MERLON_MIN_SCORE") { add("MERLON_MIN_SCORE") { $0.minScore = least } }
        if let path = value("MERLON_BASELINE") { add("MERLON_BASELINE") { $0.baseline = path } }
        return layers
    }

    private func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }

    private mutating func choice<Value: RawRepresentable & CaseIterable>(_ name: String, _: Value.Type) -> Value?
    where Value.RawValue == String {
        guard let text = value(name) else { return nil }
        if let value = Value(rawValue: text) { return value }
        problems.append("\(name)=\(text): \(KnownWords.fault(text, Value.allCases.map(\.rawValue)))")
        return nil
    }

    private mutating func minScore(_ name: String) -> MinimumScore? {
        guard let text = value(name) else { return nil }
        if let least = MinimumScore(text) { return least }
        problems.append("\(name)=\(text): it is \(MinimumScore.form)")
        return nil
    }

    private mutating func selectors(_ name: String) -> [RuleSelector]? {
        guard let text = value(name) else { return nil }
        let (selectors, faults) = RuleSelection.selectors([text])
        problems += faults.map { "\(name): \($0)" }
        return selectors
    }
}
