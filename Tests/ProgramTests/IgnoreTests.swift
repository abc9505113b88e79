import Linting
import OpenAPI
import Reporting
import Rules
import Support
import System
import Testing
import YAML

@testable import Workspace

/// `merlon ignore`, over every bad example and by the built program.
@Suite struct IgnoreTests {
    private static let rules = Catalog.rules.filter { !$0.id.hasPrefix("suppression-") }

    private static func linter(_ rule: Rule) -> Linter {
        var settings = ExampleLinter.settings(.strict, hasFixes: false)
        settings.select = [RuleSelector(rule.id), RuleSelector("suppression")]
        return Linter(catalog: Catalog.rules, settings: settings)
    }

    private func run(_ rule: Rule, _ linter: Linter, _ pointer: String, in folder: TestFolder, _ name: String) throws(IgnoreRun.Failure)
        -> IgnoreRun.Outcome
    {
        let path = folder.path + "/" + name
        return try IgnoreRun(
            file: path, canonical: FileSystem.canonical(path) ?? path, place: .pointer(pointer),
            statement: SuppressionWriter.Statement(rules: [rule.id], reason: "judged", until: nil, owner: nil),
            selectors: [RuleSelector(rule.id)], isExtension: false, linter: linter, descriptions: [path]
        ).run()
    }

    @Test(arguments: IgnoreTests.rules) func `a written suppression covers its findings and nothing else`(rule: Rule) {
        let linter = Self.linter(rule)
        let number = Self.rules.firstIndex { $0.id == rule.id } ?? 0
        for (position, fragment) in rule.bad.enumerated() {
            let text = MarkedExample(fragment).text
            let variants = VariantText(text)
            // How a suppression is written depends on the style and on the place, not on the rule: all examples together cover all styles.
            let styles: [Variant] = [.crlf, .prettyJSON, .json, .flow]
            for variant in [nil, styles[(number + position) % styles.count]] {
                guard let bytes = variant.map(variants.bytes) ?? Array(text.utf8) else { continue }
                let folder = TestFolder()
                let name = variant?.path ?? "example.yaml"
                folder.write(name, String(decoding: bytes, as: UTF8.self))
                let before = linter.inspect(Source(path: name, bytes: bytes), canonicalPath: nil)
                for pointer in Set(before.findings.filter { $0.rule.id == rule.id }.map(\.location.pointer)).sorted() {
                    let shown = "\(rule.id) \(variant?.rawValue ?? "as written") #\(pointer)"
                    do {
                        guard case .edited(let draft, _, let count) = try run(rule, linter, pointer, in: folder, name) else {
                            Issue.record("\(shown): already suppressed")
                            continue
                        }
                        #expect(count > 0)
                        // The run has tried the draft; once it is written, nothing is left to do.
                        let done = TestFolder()
                        done.write(name, String(decoding: draft.bytes, as: UTF8.self))
                        guard case .needless = try run(rule, linter, pointer, in: done, name) else {
                            Issue.record("\(shown): a second run edits again")
                            continue
                        }
                    } catch {
                        // Nothing is written to a file with errors, and a key that is there twice has no place for a suppression of its own.
                        let expected: IgnoreRun.Failure.Reason? =
                            !before.problems.isEmpty ? .unreadable : rule.id == "api8-duplicate-key" ? .noSuppression : nil
                        #expect(error.reason == expected, "\(shown): \(error.problems.map(\.message))")
                    }
                }
            }
        }
    }

    private static let options = "--reason 'the gateway bounds it'"

    private func shop() -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("shop.yaml", FingerprintTests.plain.replacing("\n", with: "\r\n"))
        return folder
    }

    @Test func `places by pointer and by line`() {
        let folder = shop()
        folder.shell("chmod 640 shop.yaml")
        let result = folder.merlon("ignore api2-unauthenticated-write shop.yaml '#/paths/~1pets/post' \(Self.options) --until 2999-12-31")
        #expect(result.status == 0)
        #expect(result.lines == ["note: shop.yaml:5: ignores api2-unauthenticated-write: 1 finding is now suppressed"])
        let comment = "    # merlon: ignore api2-unauthenticated-write -- the gateway bounds it (until 2999-12-31)\r\n    post:\r\n"
        #expect(folder.text("shop.yaml").contains(comment))
        #expect(folder.shell("stat -c %a shop.yaml").lines == ["640"])
        #expect(
            folder.merlon("ignore api2-unauthenticated-write shop.yaml:6 \(Self.options)").lines.first?.hasSuffix("already suppressed")
                == true)
        let other = shop()
        #expect(other.merlon("ignore api2-unauthenticated-write shop.yaml:5:5 \(Self.options)").status == 0)
        #expect(other.merlon("lint -q --select api2-unauthenticated-write,suppression").status == 0)
    }

    @Test func `suppressions as a field, as a patch, and in a part`() {
        let folder = shop()
        let command = "ignore api2-unauthenticated-write shop.yaml /paths/~1pets/post --owner team-shop \(Self.options)"
        let patch = folder.merlon(command + " --diff")
        #expect(patch.status == 0 && patch.lines.contains { $0.hasPrefix("+") && $0.contains("x-merlon-ignore:") })
        #expect(!folder.text("shop.yaml").contains("x-merlon-ignore"))
        #expect(folder.merlon(command).status == 0 && folder.text("shop.yaml").contains("owner: team-shop"))
        folder.write("common/Pet.yaml", "type: object\nproperties:\n  tags: {type: array, items: {type: string, maxLength: 9}}\n")
        folder.write("api.yaml", FingerprintTests.head + FingerprintTests.paths([], "common/Pet.yaml"))
        #expect(folder.merlon("ignore api4-unbounded-array common/Pet.yaml '#/properties/tags' \(Self.options)").status == 0)
        #expect(folder.text("common/Pet.yaml").contains("  # merlon: ignore api4-unbounded-array -- the gateway bounds it\n  tags:"))
    }

    @Test func `errors are reported, and nothing is written`() {
        let folder = shop()
        let before = folder.text("shop.yaml")
        let wrong = [
            ("ignore api4-unbounded-aray shop.yaml '' \(Self.options)", "did you mean api4-unbounded-array?"),
            ("ignore api4 shop.yaml '#/paths/~1pots/post' \(Self.options)", "the pointer resolves only up to #/paths"),
            (
                "ignore api9-past-sunset shop.yaml '#/paths/~1pets' \(Self.options)",
                "no finding of api9-past-sunset at #/paths/~1pets"
            ),
            ("ignore api4 shop.yaml pets \(Self.options)", "a pointer starts with / or #/"),
            ("ignore api4 shop.yaml \(Self.options)", "specify the place with"),
            ("ignore api4 missing.yaml '' \(Self.options)", "no such file"),
            ("ignore api2 shop.yaml '' --reason ' '", "no reason"),
            ("ignore api2 shop.yaml '' --reason \"$(printf 'a\\nb')\"", "a single line"),
            ("ignore api2 shop.yaml '' --reason 'a\u{2028}b'", "a single line"),
            ("ignore api2 shop.yaml '' \(Self.options) --until 2020-01-01", "is in the past"),
            ("ignore api2 shop.yaml '' \(Self.options) --until tomorrow", "is not a valid date"),
        ]
        for (command, message) in wrong {
            let result = folder.merlon(command)
            #expect(result.status == 2 && result.lines.contains { $0.contains(message) }, "\(command): \(result.lines)")
        }
        #expect(folder.text("shop.yaml") == before)
        #expect(folder.merlon("ignore api4 shop.yaml ''").status == 2)
    }
}
