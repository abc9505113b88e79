import Linting
import OpenAPI
import Rules
import YAML

/// A bad or good example of a rule, taken apart: the document without its marks, and what the marks expect.
///
/// A fragment without `openapi` or `swagger` is given a head; one without `paths` an empty one. ` #! words` at the end of a line says that
/// the rule reports that line, once a mark, with all of the words in its message.
package struct MarkedExample: Sendable {
    package struct Mark: Sendable, Hashable {
        package let line: Int
        package let words: [String]
    }

    package let text: String
    package let marks: [Mark]

    package init(_ fragment: String) {
        var lines: [String] = []
        var marks: [Mark] = []
        let isWhole = fragment.split(separator: "\n").contains { $0.hasPrefix("openapi:") || $0.hasPrefix("swagger:") || $0.hasPrefix("{") }
        if !isWhole { lines += ["openapi: 3.0.3", "info: {title: Example, version: 1.0.0}"] }
        for line in fragment.split(separator: "\n", omittingEmptySubsequences: false) {
            let parts = String(line).components(separatedBy: " #! ")
            lines.append(parts[0])
            for part in parts.dropFirst() { marks.append(Mark(line: lines.count, words: part.split(separator: " ").map(String.init))) }
        }
        if !lines.contains(where: { $0.hasPrefix("paths:") || $0.hasPrefix("{") }) { lines.append("paths: {}") }
        text = lines.joined(separator: "\n") + "\n"
        self.marks = marks
    }
}

/// Lints a text with the given rules, in the strict profile if no other is asked for, as if it were a file without neighbors.
package func lint(_ text: String, _ rules: [Rule] = Catalog.rules, path: String = "example.yaml", profile: Rule.Profile = .strict)
    -> LintResult
{
    lint(bytes: Array(text.utf8), rules, path: path, profile: profile)
}

/// - Parameter hasFixes: false leaves out fixes, which take longer than finding.
package func lint(
    bytes: [UInt8], _ rules: [Rule] = Catalog.rules, path: String = "example.yaml", profile: Rule.Profile = .strict, hasFixes: Bool = true
) -> LintResult {
    ExampleLinter(rules, profile: profile, hasFixes: hasFixes).lint(bytes, path: path)
}

extension String {
    /// The parts between occurrences of a separator.
    package func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var current: [UInt8] = []
        let bytes = Array(utf8)
        let mark = Array(separator.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: mark) {
                parts.append(String(decoding: current, as: UTF8.self))
                current = []
                index += mark.count
            } else {
                current.append(bytes[index])
                index += 1
            }
        }
        return parts + [String(decoding: current, as: UTF8.self)]
    }
}
