import Support
import System
import Testing

/// Who may import what, and who may open files.
@Suite struct LayerTests {
    private static let platforms = ["import Glibc", "import Musl", "import Darwin", "import Foundation"]

    private func lines(under folder: String) throws -> [(file: String, line: String)] {
        try Repository.files(under: folder, ending: ".swift").flatMap { file in
            try Repository.text(of: file).split(separator: "\n").map { (file, $0.trimmingPrefix { $0 == " " }.description) }
        }
    }

    @Test func `only System knows the platform`() throws {
        for (file, line) in try lines(under: "Sources") + lines(under: "Rules") where !file.hasPrefix("Sources/System/") {
            for platform in Self.platforms { #expect(!line.hasSuffix(platform), "\(file): \(line)") }
            #expect(!line.contains("canImport("), "\(file): \(line)")
        }
    }

    @Test func `only the opener opens files`() throws {
        let all = try lines(under: "Sources/System")
        let names = ["open(", "openat(", "opendir(", "fopen(", "freopen(", "creat(", "open64(", "Glibc.open", "openat2("]
        var opened: Set<String> = []
        for (file, line) in all where !line.hasPrefix("//") {
            for name in names {
                guard !line.contains("func "), let range = line.firstRange(of: name) else { continue }
                let before = line[..<range.lowerBound].last
                if before == nil || " (=!:".contains(before ?? " ") { opened.insert(file) }
            }
        }
        #expect(opened == ["Sources/System/Files/Opener.swift"])
    }

    @Test func `targets declare what they import`() throws {
        let package = try Repository.text(of: "Package.swift").split(separator: "arget(").dropFirst()
        let targets = Dictionary(
            package.compactMap { text -> (String, String)? in
                let quoted = text.split(separator: "\"")
                return quoted.count > 1 ? (String(quoted[1]), String(text)) : nil
            }
        ) { first, _ in first }
        #expect(targets.count > 10)
        let manifest = try Repository.text(of: "Package.swift")
        let fuzzed = manifest.prefix(upTo: manifest.firstRange(of: "let package")?.lowerBound ?? manifest.startIndex).description
        for (target, text) in targets {
            let path = text.firstRange(of: "path: \"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
            // The program that fuzzes has the folders of other targets, which say what those import.
            if path == "." { continue }
            let text = text.contains("dependencies: fuzzed") ? fuzzed : text
            let folder = path ?? (target.hasSuffix("Tests") ? "Tests/" : "Sources/") + target
            for (file, line) in try lines(under: folder) {
                let words = line.split(separator: " ")
                guard words.first == "import" || words.dropFirst().first == "import", let module = words.last,
                    targets[String(module)] != nil
                else { continue }
                #expect(text.contains("\"\(module)\""), "\(file) imports \(module)")
            }
        }
    }

    @Test func `targets depend only on those below them in CONTRIBUTING.md`() throws {
        let guide = try Repository.text(of: "CONTRIBUTING.md").split(separator: "```")
        let order = guide.count > 1 ? guide[1].split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) } : []
        #expect(order.first == "merlon" && order.last == "CLibYAML")
        let targets = try Repository.text(of: "Package.swift").split(separator: "arget(").dropFirst()
        var found = 0
        for text in targets {
            let quoted = text.split(separator: "\"", omittingEmptySubsequences: false)
            guard quoted.count > 1, let place = order.firstIndex(of: String(quoted[1])), text.contains("dependencies:") else { continue }
            found += 1
            for (number, name) in order.enumerated() where number < place {
                let isNamed = stride(from: 3, to: quoted.count, by: 2).contains { quoted[$0] == name }
                #expect(!isNamed, "\(order[place]) depends on \(name)")
            }
        }
        #expect(found >= order.count - 5)
    }
}
