import Rules
import Support
import Testing

@testable import Workspace

/// `merlon explain` by every kind of name, and the completions that offer them.
@Suite struct ExplainTests {
    private let folder = TestFolder()

    @Test(arguments: [
        ("api4-unbounded-array", "# api4-unbounded-array"), ("API4-Unbounded-Array", "# api4-unbounded-array"),
        ("api4", "# API4:2023 Unrestricted Resource Consumption"), ("API4:2023", "# API4:2023 Unrestricted Resource Consumption"),
        ("api8:2019", "# API8:2019 Injection"), ("cwe-770", "# CWE-770"),
        ("api4-unbounded", "# Rules whose names start with api4-unbounded"),
    ]) func `every kind of name is explained`(name: String, head: String) {
        let result = folder.merlon("explain \(name)")
        #expect(result.status == 0 && result.lines.first == head)
        // Elsewhere than on a terminal it is Markdown.
        #expect(folder.merlon("explain \(name) --format markdown").lines == result.lines)
        #expect(result.lines.contains { $0.hasPrefix("|---|") })
    }

    @Test func `a table lists the rules that a name stands for`() {
        for name in ["api4", "CWE-770", "API9:2023"] {
            let rules = RuleSelection.names.rules(name).map(\.id)
            #expect(rules.count > 1)
            let markdown = folder.merlon("explain \(name)").lines.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
            #expect(markdown.filter(rules.contains) == rules)
            let text = folder.merlon("explain \(name) --format text").lines.compactMap { $0.split(separator: " ").first.map(String.init) }
            #expect(text.filter(rules.contains) == rules)
        }
    }

    @Test(arguments: [
        ("apj4", "api4"), ("API4:2032", "API4:2023"), ("api4-unbounded-aray", "api4-unbounded-array"),
        ("unbounded-array", "api4-unbounded-array"),
    ])
    func `similar names are suggested`(name: String, meant: String) {
        #expect(folder.merlon("explain \(name)") == (["error: explain: there is no rule named `\(name)`; did you mean \(meant)?"], 2))
    }

    @Test func `color is used if requested`() {
        #expect(folder.merlon("explain api4-unbounded-array --format text").lines.allSatisfy { !$0.contains("\u{1B}") })
        #expect(
            folder.merlon("explain api4-unbounded-array --format text --color always").lines[0] == "\u{1B}[1mapi4-unbounded-array\u{1B}[0m")
        #expect(folder.merlon("explain api4 --color alwasy").lines[0].hasSuffix("did you mean 'always'?"))
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `completions`(shell: String) {
        let script = folder.merlon("--generate-completion-script \(shell)").lines.joined(separator: "\n")
        for word in ["sarif", "markdown", "strict", "api4-unbounded-array", "CWE-770", "warning", "never", "prune"] {
            #expect(script.contains(word), "\(word)")
        }
    }

    @Test(arguments: [
        ("lint --format s", "sarif"), ("lint --fail-on w", "warning"), ("lint --profile s", "strict"),
        ("lint --select api4-unbounded-ar", "api4-unbounded-array"),
        ("explain api4-unbounded-ar", "api4-unbounded-array"), ("score --format j", "json"), ("rules --select CWE-770", "CWE-770"),
    ]) func `bash completes values`(line: String, word: String) {
        folder.write(
            "complete.bash",
            """
            PATH="$(dirname '\(TestFolder.program ?? "")'):$PATH"
            source <(merlon --generate-completion-script bash)
            COMP_WORDS=(merlon \(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="merlon \(line)"; COMP_POINT=${#COMP_LINE}
            _merlon merlon "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
            printf '%s\\n' "${COMPREPLY[@]}"

            """)
        #expect(folder.shell("bash --norc complete.bash").lines == [word])
    }
}
