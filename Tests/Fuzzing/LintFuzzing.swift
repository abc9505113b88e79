import Linting
import Rules
import Support
import YAML

/// The whole lint, with every rule and every fix: it ends, and what it reports lies in the source.
enum LintFuzzing {
    static let linter: Linter = {
        var settings = Settings()
        settings.profile = .strict
        settings.limits = ReaderFuzzing.limits
        return Linter(catalog: Catalog.rules, settings: settings)
    }()

    /// Few rules, named by the seeds or found in what stands around the suppressions: to look for names in all takes most of the time.
    private static let suppressing: Linter = {
        let names: Set = ["api2-unauthenticated-write", "api4-unbounded-string", "api8-no-servers", "api9-missing-owner", "suppression"]
        return Linter(catalog: Catalog.rules.filter { $0.names.contains(where: names.contains) }, settings: linter.settings)
    }()

    static func fault(linting bytes: [UInt8]) -> String? { fault(in: bytes, linter) }

    private static func fault(in bytes: [UInt8], _ linter: Linter) -> String? {
        let source = Source(path: "fuzz.yaml", bytes: bytes)
        let result = linter.inspect(source, canonicalPath: nil)
        let size = UInt32(source.bytes.count)
        for finding in result.findings {
            if finding.location.range.upper > size { return "\(finding.rule.id) points past the end" }
            if finding.message.isEmpty { return "\(finding.rule.id) says nothing" }
            for fix in finding.fixes {
                var last = UInt32(0)
                for edit in fix.edits {
                    if edit.range.upper > size || edit.range.lower < last { return "a fix of \(finding.rule.id) edits out of order" }
                    last = edit.range.upper
                }
            }
        }
        let prints = result.findings.map(\.fingerprint)
        return Set(prints).count == prints.count ? nil : "two findings share a fingerprint"
    }

    /// The bytes as the comment of a suppression, and as an item of `x-merlon-ignore`.
    static func fault(suppressing bytes: [UInt8]) -> String? {
        let comment = bytes.filter { $0 >= 0x20 && $0 != 0x7F }
        let text =
            Array("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  # merlon: ignore ".utf8) + comment
            + Array("\n  /a: {post: {x-merlon-ignore: [".utf8) + bytes + Array("], responses: {}}}\n".utf8)
        return fault(in: text, suppressing)
    }
}
