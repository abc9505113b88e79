import Support
import Testing

/// A lint of the sources: what reads reports of others calculates with `CheckedSum` alone.
@Suite struct CheckedArithmeticTests {
    private static let folder = "Sources/Reporting/Merge"

    /// Lines in which numbers are added, subtracted or multiplied in a way that may trap or wrap.
    private func findings(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            let code = Self.code(of: String(line))
            let isWrong =
                [" + ", " - ", " * ", " / ", " % ", " << ", "+=", "-=", "*=", "/=", "&+", "&-", "&*", ": +)", ", +)"].contains {
                    code.contains($0)
                }
                || code.contains("reduce(")
            return isWrong ? "\(number + 1): \(line)" : nil
        }
    }

    /// A line without its comment and strings.
    private static func code(of line: String) -> String {
        var code = ""
        var isString = false
        var last: Character = " "
        for character in line {
            if character == "\"", last != "\\" { isString.toggle() }
            if !isString, character == "/", last == "/" { return String(code.dropLast()) }
            if !isString { code.append(character) }
            last = character
        }
        return code
    }

    @Test func `numbers from reports are added with overflow checks`() throws {
        let paths = try Repository.files(under: Self.folder, ending: ".swift")
        #expect(paths.count > 8)
        for path in paths { #expect(findings(try Repository.text(of: path)) == [], "\(path)") }
    }

    @Test func `the lint finds unchecked arithmetic`() {
        for line in [
            "summary.operations += file.integer ?? 0", "let total = count + kept", "x = a &+ b", "list.reduce(0, +)", "let a = b - 1",
        ] {
            #expect(findings(line).count == 1, "\(line)")
        }
        for line in ["// a + b", "let text = \"a + b\"", "-> [Int] {", "let a = -1"] { #expect(findings(line) == [], "\(line)") }
    }
}
