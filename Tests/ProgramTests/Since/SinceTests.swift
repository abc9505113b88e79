import Testing

@testable import Workspace

/// The built program with `--since`, in scratch repositories.
@Suite struct SinceTests {
    private func repository(_ text: String = SinceFolder.shop("/users", "/orders")) -> SinceFolder {
        let folder = SinceFolder()
        folder.write("shop.yaml", text)
        folder.commit()
        return folder
    }

    @Test(arguments: ["sha1", "sha256"]) func `only new findings are shown and fail the run`(_ format: String) {
        let folder = SinceFolder(format: format)
        folder.write("shop.yaml", SinceFolder.shop("/users", "/orders"))
        folder.commit()
        #expect(folder.lint("").findings.count == 2)
        #expect(folder.lint("--since HEAD") == ([], 0))
        #expect(folder.run("--since HEAD").lines.last == "no findings in 1 file (2 operations), 2 already present at HEAD")
        // Edits above, another layout, another order, one more.
        folder.write("shop.yaml", "# new\n\n" + SinceFolder.shop("/orders", "/carts", "'/users'"))
        #expect(folder.lint("--since HEAD") == (["shop.yaml:7 /carts"], 1))
        #expect(folder.lint("--since HEAD --fail-on never").status == 0)
        folder.commit()
        #expect(folder.lint("--since HEAD") == ([], 0))
        #expect(folder.lint("--since HEAD~1").status == 1)
        #expect(folder.lint("--since HEAD~1 --jobs 1 . shop.yaml").findings == ["shop.yaml:7 /carts"])
    }

    @Test func `revisions can have any name that git knows`() {
        let folder = repository()
        folder.git("tag v1.2")
        folder.git("tag -m annotated v1.3")
        folder.git("branch feature/x")
        let hash = folder.git("rev-parse HEAD").lines.first ?? ""
        folder.write("shop.yaml", SinceFolder.shop("/users"))
        folder.commit()
        for name in ["v1.2", "v1.3", "feature/x", hash, String(hash.prefix(8)), "HEAD~1", "HEAD^", "'@{0}^'", "refs/tags/v1.2"] {
            #expect(folder.lint("--since \(name)") == ([], 0), "\(name)")
        }
    }

    @Test(arguments: [
        "no-such", "HEAD~9", "'HEAD..HEAD'", "'^HEAD'", "'HEAD HEAD'", "'$(touch ran)'", "'; touch ran'", "'`touch ran`'", "HEAD:shop.yaml",
        "'a\nb'", "'--all'", "0000000000000000000000000000000000000000",
    ]) func `names that are not revisions`(_ name: String) {
        let folder = repository()
        let result = folder.run("--format concise --since=\(name)")
        #expect(result.status == 2)
        #expect(folder.git("ls-files -o").lines.isEmpty)
        if !name.hasPrefix("'--") {
            #expect(result.lines.contains { $0.hasPrefix("shop.yaml: error: --since: ") && $0.contains("is not a known revision") })
            #expect(result.lines.filter { $0.contains("[api4") }.count == 2)
        }
        // What looks like an option is none, even if a branch is called so.
        folder.git("update-ref refs/heads/--output=ran HEAD")
        #expect(folder.lint("--since=--output=ran").status == 2)
        #expect(folder.lint("--since=").status == 2)
        #expect(folder.git("ls-files -o").lines.isEmpty)
    }

    @Test func `findings in parts`() {
        let folder = SinceFolder()
        folder.write("api/shop.yaml", SinceFolder.referring(("/users", "parts/users.yaml"), ("/orders", "../common/orders.yaml")))
        folder.write("api/parts/users.yaml", SinceFolder.part("get"))
        folder.write("common/orders.yaml", SinceFolder.part("get"))
        folder.commit()
        #expect(folder.lint("--since HEAD") == ([], 0))
        folder.write("api/parts/users.yaml", SinceFolder.part("post", "get"))
        let new = folder.lint("--since HEAD")
        #expect(new.findings == ["api/parts/users.yaml:1 /users"] && new.status == 1)
        #expect(folder.lint("--since HEAD --affected api/parts/users.yaml").findings == new.findings)
        #expect(folder.lint("--since HEAD", in: "api/parts").status == 2)
        #expect(folder.lint("--since HEAD ../shop.yaml", in: "api/parts").findings == ["../parts/users.yaml:1 /users"])
        #expect(folder.lint("--since HEAD '\(folder.folder.path)/api'", in: "common").findings.count == 1)
    }

    @Test func `parts that are added, removed, and renamed`() {
        let folder = SinceFolder()
        folder.write("shop.yaml", SinceFolder.referring(("/users", "users.yaml")))
        folder.write("users.yaml", SinceFolder.part("get", "post"))
        folder.commit()
        folder.write("orders.yaml", SinceFolder.part("get"))
        folder.write("shop.yaml", SinceFolder.referring(("/users", "users.yaml"), ("/orders", "orders.yaml")))
        #expect(folder.lint("--since HEAD") == (["orders.yaml:1 /orders"], 1))
        folder.git("mv users.yaml people.yaml")
        folder.write("shop.yaml", SinceFolder.referring(("/users", "people.yaml")))
        #expect(folder.lint("--since HEAD") == ([], 0))
        folder.write("people.yaml", SinceFolder.part("get", "post", "put"))
        #expect(folder.lint("--since HEAD") == (["people.yaml:3 /users"], 1))
        // Gone since: it is found where it was, and what has moved is not new.
        folder.git("rm -qf people.yaml")
        folder.write("shop.yaml", SinceFolder.shop("/users", "/carts"))
        #expect(folder.lint("--since HEAD") == (["shop.yaml:5 /carts"], 1))
        folder.write("shop.yaml", SinceFolder.referring(("/users", "users.yaml")))
        #expect(folder.lint("--since HEAD") == ([], 0))
    }

    @Test func `a renamed description`() {
        let folder = SinceFolder()
        folder.write("shop.yaml", SinceFolder.referring(("/users", "parts/users.yaml"), ("/orders", "parts/orders.yaml")))
        folder.write("parts/users.yaml", SinceFolder.part("get"))
        folder.write("parts/orders.yaml", SinceFolder.part("get"))
        folder.commit()
        folder.folder.folder("v2")
        folder.git("mv shop.yaml v2/api.yaml")
        folder.write("v2/api.yaml", SinceFolder.referring(("/users", "../parts/users.yaml"), ("/orders", "../parts/orders.yaml")))
        #expect(folder.lint("--since HEAD") == ([], 0))
        #expect(folder.lint("--since HEAD api.yaml", in: "v2") == ([], 0))
        folder.write("parts/users.yaml", SinceFolder.part("get", "put"))
        #expect(folder.lint("--since HEAD") == (["parts/users.yaml:2 /users"], 1))
        folder.write("new.yaml", SinceFolder.shop("/a"))
        #expect(folder.lint("--since HEAD new.yaml").findings.count == 1)
    }

    @Test func `suppressions in the old version do not excuse new findings`() {
        let note = "# merlon: ignore api4-too-many-requests-undocumented -- the gateway\n"
        let folder = repository(SinceFolder.shop("/users", comment: note))
        #expect(folder.lint("") == ([], 0))
        folder.write("shop.yaml", SinceFolder.shop("/users"))
        #expect(folder.lint("--since HEAD") == (["shop.yaml:4 /users"], 1))
        #expect(folder.lint("--since HEAD --no-ignores") == ([], 0))
        // What is suppressed stays so, and one that became needless is new.
        folder.commit()
        folder.write("shop.yaml", SinceFolder.shop("/users", comment: note))
        #expect(folder.run("--since HEAD").lines.last == "no findings in 1 file (1 operation), 1 suppressed")
        folder.commit()
        folder.write("shop.yaml", SinceFolder.shop("/users", comment: note).replacing("'200'", with: "'429'"))
        #expect(folder.lint("--since HEAD").status == 1)
    }

    @Test func `the baseline still applies`() {
        let folder = repository()
        #expect(folder.folder.merlon("baseline create --select api4-too-many-requests-undocumented").status == 0)
        folder.write("shop.yaml", SinceFolder.shop("/users", "/orders", "/carts"))
        folder.commit()
        folder.write("shop.yaml", SinceFolder.shop("/users", "/orders", "/carts", "/new"))
        #expect(folder.lint("--since HEAD --baseline merlon-baseline.json").findings == ["shop.yaml:7 /new"])
        let lines = folder.run("--since HEAD --baseline merlon-baseline.json").lines
        #expect(lines.contains("1 note in 1 file (4 operations), 2 in the baseline, 1 already present at HEAD"))
    }

    @Test func `standard input is compared by its name`() {
        let folder = repository()
        folder.write("new", SinceFolder.shop("/users", "/carts"))
        #expect(folder.lint("--since HEAD - --stdin-filename shop.yaml < new") == (["shop.yaml:5 /carts"], 1))
        #expect(folder.lint("--since HEAD - --stdin-filename other.yaml < new").findings.count == 2)
        #expect(folder.lint("--since HEAD - < new").status == 2)
    }

    @Test func `only new findings are fixed`() {
        let text = SinceFolder.shop("/users") + "components: {responses: {Slow: {description: later}}}\n"
        let folder = repository(text)
        folder.write("shop.yaml", text.replacing("components", with: "  /new: {get: {responses: {'200': {description: b}}}}\ncomponents"))
        #expect(folder.lint("--since no-such --fix").status == 2)
        #expect(!folder.folder.text("shop.yaml").contains("'429'"))
        #expect(folder.lint("--since HEAD --fix") == ([], 0))
        let fixed = folder.folder.text("shop.yaml").split(separator: "\n").map { $0.contains("429") }
        #expect(fixed == [false, false, false, false, true, false])
    }
}
