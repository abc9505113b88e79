import Editing
import Linting
import Rules
import Support
import Testing
import YAML

/// Every fix of every bad example, however the document is written: it removes its finding, adds none of any rule, and keeps the comments.
@Suite struct FixTests {
    private static let variants: [Variant?] = [nil, .crlf, .byteOrderMark, .multiByteComment, .flow, .json, .prettyJSON]

    @Test(arguments: Catalog.rules) func `removes its finding and adds none`(rule: Rule) {
        // That a rule without fixes proposes none is for the test below.
        guard rule.fix != nil else { return }
        let linter = ExampleLinter([rule])
        for fragment in rule.bad {
            let text = MarkedExample(fragment).text
            let variants = VariantText(text)
            for variant in Self.variants {
                guard let bytes = variant.map(variants.bytes) ?? Array(text.utf8) else { continue }
                let path = variant?.path ?? "example.yaml"
                let fixed = linter.lint(bytes, path: path).findings.filter { $0.rule.id == rule.id && !$0.fixes.isEmpty }
                if fixed.isEmpty { continue }
                let before = lint(bytes: bytes, path: path, hasFixes: false)
                for finding in fixed {
                    for fix in finding.fixes { check(fix, of: finding, bytes, path, before) }
                }
            }
        }
    }

    @Test(arguments: Catalog.rules) func `examples show the fixes that the rule declares`(rule: Rule) {
        let proposed = rule.bad.flatMap { fragment in
            lint(MarkedExample(fragment).text, [rule]).findings.filter { $0.rule.id == rule.id }.flatMap(\.fixes).map(\.safety)
        }
        #expect(Set(proposed) == (rule.fix.map { [$0] } ?? []), "\(rule.id)")
    }

    private func check(_ fix: Fix, of finding: ReportedFinding, _ bytes: [UInt8], _ path: String, _ before: LintResult) {
        let result = FixTests.apply(fix, to: bytes)
        let after = lint(bytes: result, path: path, hasFixes: false)
        let shown =
            "\(finding.rule.id), \(fix.title):\n\(String(decoding: bytes, as: UTF8.self))\n---\n\(String(decoding: result, as: UTF8.self))"
        #expect(after.problems.map(\.message) == before.problems.map(\.message), "\(shown)")
        let (old, new) = (FixTests.counts(before), FixTests.counts(after))
        #expect(new[finding.rule.id, default: 0] < old[finding.rule.id, default: 0], "\(shown)\nis still found")
        for (rule, count) in new where count > old[rule, default: 0] && !FixExceptions.knows(finding.rule.id, rule) {
            let messages = after.findings.filter { $0.rule.id == rule }.map(\.message)
            Issue.record("\(shown)\nadds \(rule): \(messages)")
        }
        let comments = { (bytes: [UInt8]) in
            let tree = Tree.read(Source(path: path, bytes: bytes))
            return tree.comments.map { tree.source.text($0.range).string }
        }
        #expect(comments(result) == comments(bytes), "\(shown)")
    }

    private static func apply(_ fix: Fix, to bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for edit in fix.edits.reversed() {
            result.replaceSubrange(Int(edit.range.lower)..<Int(edit.range.upper), with: Array(edit.text.utf8))
        }
        return result
    }

    private static func counts(_ inspection: LintResult) -> [String: Int] {
        inspection.findings.reduce(into: [:]) { $0[$1.rule.id, default: 0] += 1 }
    }
}

/// What a fix brings to light, and why that is right.
private enum FixExceptions {
    /// Rules that speak of what asks for a credential, or of a header that is documented: the fix makes it so.
    private static let guarded: Set<String> = [
        "api8-unauthorized-undocumented", "api5-forbidden-undocumented", "api1-unscoped-object", "api1-unscoped-collection",
    ]
    private static let closing: Set<String> = [
        "api1-object-public", "api2-unauthenticated-read", "api2-unauthenticated-write", "api2-optional-auth-write", "api5-admin-public",
        "api2-no-security-schemes", "api2-root-security-missing", "api2-root-security-empty", "api2-undefined-scheme",
    ]

    static func knows(_ fixed: String, _ found: String) -> Bool {
        // A field that was misspelled was not read before, and what stands in it was not checked.
        if fixed == "api8-unknown-field" || found == "api8-cors-undocumented" { return true }
        if closing.contains(fixed), guarded.contains(found) { return true }
        // The scheme is now known to be for JSON Web Tokens.
        if fixed == "api2-bearer-format-missing", found == "api2-jwt-practices-undocumented" { return true }
        // Swagger 2.0 has no bearer scheme, and the list of the test no API key.
        return fixed == "api2-no-security-schemes" && found == "api2-disallowed-scheme"
    }
}
