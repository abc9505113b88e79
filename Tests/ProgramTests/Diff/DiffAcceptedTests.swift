import Support
import Testing

/// Changes that somebody has accepted: suppressions and baselines.
@Suite struct DiffAcceptedTests {
    private static let ignore = "# merlon: ignore diff-operation-public -- a public shop"
    private let folder = DiffFolder()

    init() { folder.write("old.yaml", DiffFolder.shop(secured: true)) }

    @Test func `a suppression in the new version acknowledges a change`() {
        folder.write("new.yaml", DiffFolder.shop(secured: false, comment: Self.ignore))
        let result = folder.diff("old.yaml new.yaml")
        #expect(result.status == 0)
        #expect(result.lines.contains("nothing changed for security in 1 description (1 operation), 1 suppressed"))
        let json = folder.diff("--format json old.yaml new.yaml").lines.joined()
        #expect(json.contains(#""suppressed":{"reason":"a public shop"}"#))
        #expect(folder.diff("--no-ignores old.yaml new.yaml").status == 1)
        // One of the old version says nothing of what is there.
        folder.write("old.yaml", DiffFolder.shop(secured: true, comment: Self.ignore))
        folder.write("new.yaml", DiffFolder.shop(secured: false))
        #expect(folder.diff("old.yaml new.yaml").status == 1)
    }

    @Test func `a suppression in the old version acknowledges a removal`() {
        let both = { (comment: String) in
            DiffFolder.shop(secured: true).split(separator: "components:")[0]
                + "  /carts:\n    \(comment)\n    get: {security: [{bearer: []}], responses: {'200': {description: b}}}\n"
                + "components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}\n"
        }
        folder.write("new.yaml", DiffFolder.shop(secured: true))
        folder.write("both.yaml", String(both("# nothing")))
        #expect(folder.changes("both.yaml new.yaml").changes == ["diff-operation-removed changed both.yaml -"])
        #expect(folder.diff("both.yaml new.yaml").lines.contains { $0.hasPrefix("1 changed") })
        folder.write("both.yaml", String(both("# merlon: ignore diff-operation-removed -- moved to another service")))
        #expect(folder.diff("both.yaml new.yaml").lines.contains { $0.hasPrefix("nothing changed") && $0.hasSuffix("1 suppressed") })
    }

    @Test func `linting knows the kinds of change`() {
        folder.write("new.yaml", DiffFolder.shop(secured: true, comment: Self.ignore))
        let lint = { (text: String) in
            folder.write("lint.yaml", text)
            return folder.repository.folder.merlon("lint --profile strict --select suppression --fail-on note --format concise lint.yaml")
        }
        #expect(lint(DiffFolder.shop(secured: true, comment: Self.ignore)).status == 0)
        #expect(lint(DiffFolder.shop(secured: true, comment: "# merlon: ignore diff -- all of them")).status == 0)
        let wrong = lint(DiffFolder.shop(secured: true, comment: "# merlon: ignore diff-operation-publik -- why"))
        #expect(wrong.status == 1 && wrong.lines.joined().contains("did you mean diff-operation-public?"))
        let result = folder.repository.folder.merlon("lint --select diff-operation-public new.yaml")
        #expect(result.status == 2 && result.lines.joined().contains("is a kind of change"))
    }

    @Test func `a baseline records accepted changes`() {
        folder.write("new.yaml", DiffFolder.shop(secured: false))
        let accepted = folder.diff("old.yaml new.yaml --accept --baseline accepted.json -q")
        #expect(accepted.status == 0)
        let result = folder.diff("old.yaml new.yaml --baseline accepted.json")
        #expect(result.status == 0)
        #expect(result.lines.contains { $0.hasSuffix("1 in the baseline") })
        // What else becomes public counts all the same.
        folder.write("new.yaml", DiffFolder.shop(secured: false, path: "/carts"))
        folder.write("old.yaml", DiffFolder.shop(secured: true, path: "/carts"))
        #expect(folder.diff("old.yaml new.yaml --baseline accepted.json").status == 1)
        // A baseline that linting heeds keeps them.
        folder.write("merlon.yaml", "baseline: accepted.json\n")
        let pruned = folder.repository.folder.merlon("baseline prune new.yaml")
        #expect(pruned.status == 0 && pruned.lines.joined().contains("1 finding, 0 added, 0 removed"), "\(pruned.lines)")
        folder.write("new.yaml", DiffFolder.shop(secured: false))
        folder.write("old.yaml", DiffFolder.shop(secured: true))
        #expect(folder.diff("old.yaml new.yaml").status == 0)
        #expect(folder.diff("--require diff-operation-public old.yaml new.yaml").status == 1)
    }

    @Test func `nothing is accepted if something could not be compared`() {
        folder.write("new.yaml", DiffFolder.shop(secured: false) + "x-more: ]\n")
        let result = folder.diff("old.yaml new.yaml --accept --baseline accepted.json")
        #expect(result.status == 2 && result.lines.contains { $0.contains("accepted.json is not written") })
        #expect(folder.repository.folder.text("accepted.json").isEmpty)
    }

    @Test func `kinds of change have pages and are listed`() {
        let page = folder.repository.folder.merlon("explain diff-operation-public").lines
        #expect(page.first == "# diff-operation-public")
        #expect(page.contains("## After") && page.contains("## Before") && !page.contains("## Reported"))
        let list = folder.repository.folder.merlon("rules").lines
        #expect(list.contains("Kinds of change that `merlon diff` tells:"))
        #expect(list.contains { $0.hasPrefix("diff-operation-public ") })
        #expect(folder.repository.folder.merlon("rules --select diff-operation-public").lines.count == 2)
        #expect(folder.repository.folder.merlon("rules --format json").lines.joined().contains(#""changes":["#))
    }
}
