import Support
import Testing

@testable import Workspace

/// `--since` where repositories, paths and git itself are not what they usually are.
@Suite struct SincePlacesTests {
    private func repository() -> SinceFolder {
        let folder = SinceFolder()
        folder.write("shop.yaml", SinceFolder.shop("/users"))
        folder.commit()
        return folder
    }

    @Test func `the advice of git is shown in full`() {
        let folder = SinceFolder()
        folder.write("a.yaml", SinceFolder.shop("/a"))
        folder.commit()
        let program = TestFolder.program ?? ""
        let result = folder.folder.shell(
            "HOME=/nonexistent GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_TEST_ASSUME_DIFFERENT_OWNER=1 '\(program)' lint --since HEAD -q a.yaml"
        )
        #expect(result.status == 2)
        let text = result.lines.joined(separator: "\n")
        #expect(result.lines.contains { $0.hasPrefix("a.yaml: error: --since: git: fatal: detected dubious ownership") }, "\(text)")
        #expect(result.lines.contains { $0.hasPrefix("  |     git config --global --add safe.directory ") }, "\(text)")
        #expect(!text.contains("\\u{"))
        let hostile = Array("warning: x\nfatal: a\u{1B}[31m\r\n\n\thint\n".utf8)
        #expect(Git.message(hostile, 128, "log") == "git: fatal: a\u{1B}[31m\n    hint")
    }

    @Test func `no repository`() {
        let folder = TestFolder("a.yaml")
        let result = folder.merlon("lint --since HEAD --format concise --select api9 --fail-on never")
        #expect(result.status == 2)
        #expect(result.lines.contains { $0.hasPrefix("a.yaml: error: --since: the file is not in a git repository") })
        // One that is none does not make a folder around count.
        let outer = repository()
        outer.folder.folder("in")
        outer.folder.folder("in/.git")
        outer.write("in/a.yaml", SinceFolder.shop("/users"))
        let inner = outer.run("--since HEAD in")
        #expect(inner.status == 2 && inner.lines.contains { $0.contains("not a git repository") })
    }

    @Test func `no git`() {
        let folder = repository()
        // Nor is one run that lies in the folder.
        folder.write("git", "#!/bin/sh\ntouch ran\n")
        folder.folder.shell("chmod +x git")
        let program = TestFolder.program ?? ""
        let result = folder.folder.shell("PATH=.::relative '\(program)' lint --since HEAD \(SinceFolder.options)")
        #expect(result.status == 2 && result.lines.contains { $0.contains("git is not on the PATH") })
        #expect(result.lines.contains("1 note in 1 file (1 operation), 1 problem"))
        #expect(folder.folder.text("ran").isEmpty && folder.git("ls-files -o").lines == ["git"])
    }

    @Test func `no commit, and a missing object`() {
        let folder = SinceFolder()
        folder.write("shop.yaml", SinceFolder.shop("/users"))
        #expect(folder.lint("--since HEAD").status == 2)
        folder.commit()
        let id = folder.git("rev-parse HEAD:shop.yaml").lines.first ?? ""
        folder.folder.shell("rm -f .git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        let result = folder.run("--since HEAD --format concise")
        #expect(result.status == 2)
        #expect(result.lines.contains { $0.hasPrefix("shop.yaml: error: --since: git lacks the contents of a file at that revision") })
        #expect(result.lines.contains { $0.contains("[api4-") })
    }

    @Test func `shallow and partial clones`() {
        let folder = repository()
        folder.write("shop.yaml", SinceFolder.shop("/users", "/orders"))
        folder.commit()
        folder.git("config uploadpack.allowFilter true")
        let clones = TestFolder()
        folder.git("clone -q --depth 1 'file://\(folder.folder.path)' '\(clones.path)/shallow'")
        folder.git("clone -q --filter=blob:none 'file://\(folder.folder.path)' '\(clones.path)/partial'")
        let shallow = clones.merlon("lint \(SinceFolder.options) --since HEAD~1 shallow")
        #expect(shallow.status == 2 && shallow.lines.contains { $0.contains("a shallow clone may need `git fetch`") })
        #expect(clones.merlon("lint \(SinceFolder.options) --since HEAD shallow").status == 0)
        // Nothing is fetched.
        let partial = clones.merlon("lint \(SinceFolder.options) --since HEAD~1 partial")
        #expect(partial.status == 2 && partial.lines.contains { $0.contains("could not fetch") || $0.contains("a partial clone may") })
        let counted = clones.shell(
            "GIT_NO_LAZY_FETCH=1 git -C partial cat-file --batch-all-objects --batch-check 2> /dev/null | grep -c blob")
        #expect(counted.lines == ["1"])
    }

    @Test func `worktrees, and hooks with their own repository`() {
        let folder = repository()
        let other = TestFolder()
        folder.git("worktree add -q '\(other.path)/tree' HEAD")
        #expect(other.merlon("lint \(SinceFolder.options) --since HEAD -q tree") == ([], 0))
        other.write("tree/shop.yaml", SinceFolder.shop("/users", "/orders"))
        #expect(other.merlon("lint \(SinceFolder.options) --since HEAD -q tree").status == 1)
        let elsewhere = folder.folder.shell(
            "GIT_DIR='\(other.path)' GIT_INDEX_FILE=none GIT_WORK_TREE=/ '\(TestFolder.program ?? "")' lint -q --since HEAD \(SinceFolder.options)"
        )
        #expect(elsewhere == ([], 0))
        // Files of two repositories in one run.
        let both = folder.lint("--since HEAD . '\(other.path)/tree'")
        #expect(both.findings.count == 1 && both.status == 1)
    }

    @Test func `a nested repository`() {
        let folder = repository()
        let inner = SinceFolder()
        inner.write("users.yaml", SinceFolder.part("get"))
        inner.commit()
        folder.git("submodule --quiet add 'file://\(inner.folder.path)' sub")
        folder.write("api.yaml", SinceFolder.referring(("/users", "sub/users.yaml")))
        folder.commit()
        // What it held then is not looked for.
        #expect(folder.lint("--since HEAD") == (["sub/users.yaml:1 /users"], 1))
    }

    @Test func `unusual file names`() {
        let folder = SinceFolder()
        let names = [
            "a b.yaml", "n\nl.yaml", "q\"'.yaml", "t\t.yaml", "é.yaml", "e\u{301}.yaml", "日本/語.yaml", "-x.yaml", "100644 blob.yaml",
        ]
        for (number, name) in names.enumerated() { folder.write(name, SinceFolder.shop("/\(number)")) }
        folder.commit()
        #expect(folder.run("--since HEAD").lines.last == "no findings in 9 files (9 operations), 9 already present at HEAD")
        for (number, name) in names.enumerated() { folder.write(name, SinceFolder.shop("/\(number)", "/new")) }
        #expect(folder.run("--since HEAD").lines.contains("9 notes in 9 files (18 operations), 9 already present at HEAD"))
    }

    @Test func `symbolic links`() {
        let folder = SinceFolder()
        let secret = TestFolder()
        secret.write("users.yaml", SinceFolder.part("get"))
        folder.write("real/users.yaml", SinceFolder.part("get"))
        folder.folder.link("parts", to: "real")
        folder.folder.link("out.yaml", to: "\(secret.path)/users.yaml")
        folder.folder.link("loop", to: "loop")
        folder.write(
            "shop.yaml", SinceFolder.referring(("/users", "parts/users.yaml"), ("/out", "out.yaml"), ("/loop", "loop/a.yaml")))
        folder.commit()
        let findings = folder.lint("").findings
        #expect(findings == ["parts/users.yaml:1 /users"])
        #expect(folder.lint("--since HEAD") == ([], 0))
        // It led elsewhere then: in the repository, to another file.
        folder.write("other/users.yaml", SinceFolder.part("get", "put"))
        folder.folder.shell("rm parts && ln -s other parts")
        #expect(folder.lint("--since HEAD").findings == ["parts/users.yaml:2 /users"])
        // It led out then: what is there today excuses nothing.
        folder.folder.shell("rm out.yaml && cp '\(secret.path)/users.yaml' out.yaml && rm parts && ln -s real parts")
        #expect(folder.lint("--since HEAD") == (["out.yaml:1 /out"], 1))
        // The description itself by a link.
        folder.folder.link("latest.yaml", to: "shop.yaml")
        #expect(folder.lint("--since HEAD latest.yaml") == (["out.yaml:1 /out"], 1))
    }

    @Test func `descriptions that are broken in the old or new version`() {
        let folder = SinceFolder()
        folder.write("shop.yaml", SinceFolder.shop("/users") + "x: [\n")
        folder.commit()
        folder.write("shop.yaml", SinceFolder.shop("/users", "/orders"))
        #expect(folder.lint("--since HEAD") == (["shop.yaml:5 /orders"], 1))
        folder.write("shop.yaml", "- nothing\n")
        folder.commit()
        folder.write("shop.yaml", SinceFolder.shop("/users"))
        #expect(folder.lint("--since HEAD") == (["shop.yaml:4 /users"], 1))
        folder.write("shop.yaml", "a: [")
        #expect(folder.lint("--since HEAD shop.yaml").status == 2)
    }

    @Test func `programs that a repository configures are not run`() {
        let folder = SinceFolder()
        folder.write(".gitattributes", "*.yaml filter=f diff=d\n")
        folder.write("shop.yaml", SinceFolder.shop("/users"))
        folder.commit()
        let run = "touch \(folder.folder.path)/ran; cat"
        for name in [
            "filter.f.clean", "filter.f.smudge", "filter.f.process", "diff.d.textconv", "diff.d.command", "diff.external", "core.fsmonitor",
        ] {
            folder.git("config \(name) '\(run)'")
        }
        folder.git("mv shop.yaml api.yaml")
        folder.folder.shell("rm -f ran")
        folder.write("api.yaml", SinceFolder.shop("/users", "/orders"))
        #expect(folder.lint("--since HEAD") == (["api.yaml:5 /orders"], 1))
        #expect(folder.folder.shell("ls ran").status != 0)
    }

    @Test func `objects that a repository lacks are not fetched`() {
        let folder = repository()
        let id = folder.git("rev-parse HEAD:shop.yaml").lines.first ?? ""
        folder.folder.shell("rm -f .git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        let run = "touch \(folder.folder.path)/ran"
        for (name, value) in [
            ("core.repositoryFormatVersion", "1"), ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"),
            ("remote.origin.uploadpack", run), ("core.sshCommand", run), ("protocol.allow", "always"), ("protocol.ext.allow", "always"),
        ] {
            folder.git("config \(name) '\(value)'")
        }
        folder.write("shop.yaml", SinceFolder.shop("/users", "/orders"))
        for address in [folder.folder.path, "file://\(folder.folder.path)", "ssh://localhost/x", "ext::sh -c touch% ran"] {
            folder.git("config remote.origin.url '\(address)'")
            let result = folder.run("--since HEAD --format concise")
            #expect(result.status == 2 && result.lines.contains { $0.hasPrefix("shop.yaml: error: --since: ") }, "\(result.lines)")
            #expect(folder.folder.shell("ls ran").status != 0, "\(address)")
        }
        // As git itself would do.
        folder.git("config remote.origin.url '\(folder.folder.path)'")
        folder.git("cat-file -p \(id)")
        #expect(folder.folder.shell("ls ran").status == 0)
    }
}
