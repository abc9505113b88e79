import Support
import Testing
import YAML

/// The ready files for CI systems: they are YAML, and the commands in them do what they say.
@Suite struct CIExampleTests {
    static let files = ["gitlab-ci.yml", "azure-pipelines.yml", "Jenkinsfile"]
    static let others = ["github-actions.yml", "pre-commit-config.yaml", "../../.pre-commit-hooks.yaml", "../../action.yml"]

    @Test(arguments: files.dropLast() + others) func `examples are YAML`(_ name: String) throws {
        let tree = Tree.read(Source(path: name, text: try Repository.text(of: "Examples/ci/" + name)))
        #expect(tree.problems.isEmpty)
        #expect(tree.root?.count ?? 0 > 0)
    }

    @Test(arguments: files) func `commands of examples run and write the uploaded files`(_ name: String) throws {
        let text = try Repository.text(of: "Examples/ci/" + name)
        let commands = try commands(in: text)
        #expect(commands.count == 1)
        for command in commands {
            let folder = TestFolder()
            folder.write("good.yaml", try Repository.text(of: "Examples/repaired-shop.yaml"))
            let result = folder.merlon(command + " --quiet; echo $?; wc -c *.xml *.json *.sarif 2> /dev/null; true")
            #expect(result.lines.first { Int($0) != nil } == "0", "\(result.lines)")
            let written = command.split(separator: " ").compactMap { $0.split(separator: "=").dropFirst().first }
            #expect(!written.isEmpty)
            for file in written {
                #expect(result.lines.contains { $0.hasSuffix(" \(file)") && !$0.hasPrefix("0 ") }, "\(file)")
                let mentions = text.utf8.indices.filter { text.utf8[$0...].starts(with: file.utf8) }
                #expect(mentions.count >= 2, "\(file) is written and not used")
            }
        }
    }

    @Test func `every job stops at errors`() throws {
        let folder = TestFolder()
        folder.write("bad.yaml", try Repository.text(of: "Examples/vulnerable-shop.yaml"))
        for name in Self.files {
            for command in try commands(in: Repository.text(of: "Examples/ci/" + name)) { #expect(folder.merlon(command).status == 1) }
        }
    }

    @Test func `referenced hooks exist`() throws {
        let hooks = Tree.read(Source(path: "hooks", text: try Repository.text(of: ".pre-commit-hooks.yaml")))
        let known = Array(try #require(hooks.root).children).compactMap { $0.child("id")?.string }
        #expect(
            known == ["merlon", "merlon-fix", "merlon-source", "merlon-fix-source", "merlon-system", "merlon-fix-system"])
        for hook in try #require(hooks.root).children {
            let entry = try #require(hook.child("entry")?.string)
            let folder = TestFolder("a.yaml")
            #expect(folder.merlon(String(entry.dropFirst("merlon ".count)) + " --show-files a.yaml") == (["a.yaml"], 0))
        }
        let example = try Repository.text(of: "Examples/ci/pre-commit-config.yaml")
        for line in example.split(separator: "\n") where line.hasPrefix("      - id: ") {
            #expect(known.contains(String(line.dropFirst("      - id: ".count))))
        }
    }

    @Test func `the image copies existing files`() throws {
        let lines = try Repository.text(of: "Dockerfile").split(separator: "\n")
        let copied = lines.filter { $0.hasPrefix("COPY ") && !$0.hasPrefix("COPY --from") }.map { $0.split(separator: " ")[1] }
        #expect(copied == ["Package.swift", ".ci", "Sources", "Rules", "Tests"])
        #expect(lines.contains("FROM scratch") && lines.contains(#"ENTRYPOINT ["/merlon"]"#))
    }

    /// What follows `merlon` in the lines that call it.
    private func commands(in text: String) throws -> [String] {
        text.split(separator: "\n").compactMap { line in
            guard !line.drop(while: { $0 == " " }).hasPrefix("#") else { return nil }
            let words = line.split(separator: " ").map { String($0).filter { $0 != "'" } }
            guard let start = words.firstIndex(of: "merlon"), start + 1 < words.count, words[start + 1] == "lint" else { return nil }
            return words[(start + 1)...].joined(separator: " ")
        }
    }
}
