import Support
import System
import Testing

@testable import Workspace

/// How git is started, and what becomes of repositories of every build.
@Suite struct GitTests {
    private func repository() -> SinceFolder {
        let folder = SinceFolder()
        folder.write("shop.yaml", SinceFolder.shop("/users"))
        folder.commit()
        folder.write("shop.yaml", SinceFolder.shop("/users", "/orders"))
        return folder
    }

    /// A program that writes down how it was started, then does what git does.
    private func spy(_ folder: SinceFolder, _ body: String = "exec \(Environment.program("git") ?? "git") \"$@\"") {
        folder.folder.write("bin/git", "#!/bin/sh\n{ echo \"$0\"; env; } >> \(folder.folder.path)/bin/seen\n\(body)\n")
        folder.folder.shell("chmod +x bin/git")
    }

    private func merlon(_ folder: SinceFolder, _ variables: String, _ arguments: String = "") -> (lines: [String], status: Int32) {
        folder.folder.shell(
            "\(variables) '\(TestFolder.program ?? "")' lint -q --format concise \(SinceFolder.options) --since HEAD \(arguments)")
    }

    @Test func `git runs by its absolute path with a clean environment`() {
        let folder = repository()
        spy(folder)
        let variables = ["GIT_DIR", "GIT_SSH_COMMAND", "GIT_EXTERNAL_DIFF", "GIT_CONFIG_PARAMETERS", "LD_PRELOAD_X", "MY_TOKEN", "PAGER"]
        let result = merlon(
            folder, "PATH='\(folder.folder.path)/bin':$PATH " + variables.map { "\($0)=hostile" }.joined(separator: " "), "shop.yaml")
        #expect(result.status == 1 && result.lines.count == 1, "\(result.lines)")
        let seen = folder.folder.text("bin/seen").split(separator: "\n")
        #expect(seen.filter { $0.hasPrefix("/") }.allSatisfy { $0 == "\(folder.folder.path)/bin/git" } && seen.count > 5)
        #expect(!seen.contains { $0.contains("hostile") }, "\(seen)")
        #expect(seen.contains("GIT_TERMINAL_PROMPT=0") && seen.contains("GIT_NO_LAZY_FETCH=1"))
    }

    @Test func `settings in variables apply, as CI systems pass them`() {
        let folder = repository()
        spy(folder)
        let variables = "PATH='\(folder.folder.path)/bin':$PATH GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'"
        #expect(merlon(folder, variables, "shop.yaml").status == 1)
        #expect(folder.folder.text("bin/seen").contains("GIT_CONFIG_KEY_0=safe.directory"))
    }

    @Test func `a submodule is a repository of its own`() {
        let inner = repository()
        inner.folder.shell("git checkout -q shop.yaml")
        let outer = SinceFolder()
        outer.git("submodule add -q '\(inner.folder.path)' sub")
        outer.commit()
        #expect(outer.folder.text("sub/.git").hasPrefix("gitdir: "))
        #expect(outer.lint("--since HEAD sub") == ([], 0))
        outer.write("sub/shop.yaml", SinceFolder.shop("/users", "/orders"))
        #expect(outer.lint("--since HEAD sub") == (["sub/shop.yaml:5 /orders"], 1))
    }

    @Test func `a git file that points elsewhere or nowhere`() {
        let folder = repository()
        folder.folder.shell("mv .git moved && echo 'gitdir: moved' > .git")
        #expect(folder.lint("--since HEAD shop.yaml") == (["shop.yaml:5 /orders"], 1))
        folder.write(".git", "gitdir: nowhere\n")
        #expect(folder.run("--since HEAD shop.yaml").status == 2)
        folder.write(".git", "no git file\n")
        #expect(folder.run("--since HEAD shop.yaml").status == 2)
    }

    @Test(.enabled(if: TestFolder().shell("id -u").lines == ["0"], "it takes the superuser to give files away"))
    func `a repository of another user is refused, as by git`() {
        let folder = repository()
        folder.folder.shell("chown -R 65534 .git . && chmod 755 .")
        let refused = merlon(folder, "env -u SUDO_UID GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null", "shop.yaml")
        #expect(refused.status == 2 && refused.lines.contains { $0.contains("dubious ownership") }, "\(refused.lines)")
        let trusted = "GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'"
        #expect(merlon(folder, trusted, "shop.yaml").status == 1)
    }

    @Test(arguments: ["INT", "TERM"]) func `a signal ends the program and leaves nothing running`(signal: String) {
        let folder = repository()
        let mark = "3\(signal == "INT" ? 1 : 2)7.\(folder.folder.path.utf8.reduce(0) { ($0 * 31 + Int($1)) % 100_000 })"
        spy(folder, "exec sleep \(mark)")
        let result = folder.folder.shell(
            """
            PATH='\(folder.folder.path)/bin':$PATH; export PATH; \
            timeout -s \(signal) 3 '\(TestFolder.program ?? "")' lint --since HEAD shop.yaml >/dev/null 2>&1; \
            echo $?; sleep 0.3; pgrep -f '^sleep \(mark)' || true
            """)
        #expect(result.lines == ["124"])
        #expect(folder.folder.shell("ls -A | grep -c tmp").lines == ["0"])
        #expect(folder.folder.text("shop.yaml") == SinceFolder.shop("/users", "/orders"))
    }

    @Test(.timeLimit(.minutes(1))) func `a signal to the program alone ends its child process`() {
        let folder = repository()
        spy(
            folder,
            """
            case "$*" in *'cat-file --batch') echo $$ > '\(folder.folder.path)/bin/reader'; cat > /dev/null; exit;; esac
            exec \(Environment.program("git") ?? "git") "$@"
            """)
        let result = folder.folder.shell(
            """
            PATH='\(folder.folder.path)/bin':$PATH timeout --foreground -k 5 -s INT 3 \
            '\(TestFolder.program ?? "")' lint --fix --since HEAD shop.yaml >/dev/null 2>&1; echo $?; \
            sleep 0.3; ps -o stat= -p $(cat bin/reader) | grep -v Z
            """)
        #expect(!folder.folder.text("bin/reader").isEmpty)
        #expect(result.lines == ["124"])
        #expect(folder.git("status --porcelain").lines == [" M shop.yaml", "?? bin/"])
        #expect(folder.folder.text("shop.yaml") == SinceFolder.shop("/users", "/orders"))
    }
}
