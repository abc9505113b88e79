import Comparing
import Linting
import OpenAPI
import Support
import YAML

/// Two versions of a description under test. Their specifications are never freed, because nodes do not keep them.
struct Versions {
    let comparison: DescriptionComparison

    init?(_ old: String, _ new: String) {
        guard let old = Versions.specification(old), let new = Versions.specification(new) else { return nil }
        comparison = DescriptionComparison(old: old, new: new)
    }

    private static func specification(_ fragment: String) -> Specification? {
        var text = MarkedExample(fragment).text
        let isOlder = fragment.contains("nullable") || fragment.contains("exclusiveMinimum: true")
        if !fragment.contains("openapi:"), !fragment.contains("swagger:"), !isOlder { text = "openapi: 3.1.0\n" + text.dropFirst(15) }
        guard let specification = Described(text).specification else { return nil }
        _ = Unmanaged.passRetained(specification)
        return specification
    }

    /// `weaker diff-operation-public`, sorted as in reports.
    var kinds: [String] { comparison.changes.map { "\($0.verdict.rawValue) \($0.kind.id)" } }

    /// `weaker diff-input-limit old → new` with the pointers of both places; `-` where there is none.
    var places: [String] {
        comparison.changes.map { change in
            "\(change.verdict.rawValue) \(change.kind.id) \(change.old?.pointer ?? "-") → \(change.new?.pointer ?? "-")"
        }
    }

    var messages: [String] { comparison.changes.map(\.message) }

    /// `POST /orders: public → API key, stronger`.
    var access: [String] {
        comparison.access.map { row in
            "\(row.operation): \(row.old ?? "-") → \(row.new ?? "-")" + (row.verdict.map { ", \($0.rawValue)" } ?? "")
        }
    }
}
