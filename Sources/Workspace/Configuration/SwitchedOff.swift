import Linting

/// Rules that a configuration file disables, if there are so many that a report without findings would be misleading: all rules of an OWASP
/// risk, or more than half of those that would run without the file.
struct SwitchedOff {
    let count: Int
    let all: Int
    /// Risks without any remaining rule: `API1:2023`.
    let risks: [String]

    /// nil if the file disables few rules.
    ///
    /// - Parameters:
    ///   - running: the rules that run.
    ///   - others: those that would run without the file.
    init?(_ running: [Rule], of others: [Rule]) {
        let left = Set(running.map(\.id))
        let off = others.filter { !left.contains($0.id) }
        let covered = Set(running.flatMap(\.owasp))
        risks = Set(off.flatMap(\.owasp)).subtracting(covered).filter { $0.year == 2023 }.sorted().map(\.id)
        guard !risks.isEmpty || off.count * 2 > others.count else { return nil }
        count = off.count
        all = others.count
    }

    /// `switches off 12 of 110 rules, among them every rule of API1:2023`
    var text: String {
        let what = "switches off \(count) of \(all) rules"
        guard !risks.isEmpty else { return what }
        return risks.count == 10
            ? what + ", every rule of the ten risks" : what + ", among them every rule of \(risks.joined(separator: ", "))"
    }
}
