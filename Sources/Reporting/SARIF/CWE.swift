/// The Common Weakness Enumeration. https://cwe.mitre.org/
enum CWE {
    static func url(_ number: Int) -> String { "https://cwe.mitre.org/data/definitions/\(number).html" }

    /// `external/cwe/cwe-079`: the tag of a weakness on code hosts, with at least three digits.
    static func tag(_ number: Int) -> String {
        let digits = String(number)
        return "external/cwe/cwe-" + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
    }
}
