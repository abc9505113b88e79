import OpenAPI
import System
import Testing

@testable import Workspace

@Suite struct GitBatchTests {
    private static let id = String(repeating: "ab", count: 20)

    /// Answers with bytes, a few at a time.
    private func batch(_ text: String, step: Int = 1) -> GitBatch {
        var rest = Array(text.utf8)[...]
        return GitBatch { buffer in
            let part = rest.prefix(min(step, buffer.count))
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
    }

    private func answer(_ text: String, limit: Int = 100) throws -> GitBatch.Answer {
        var batch = batch(text)
        return try batch.answer(to: Array(Self.id.utf8), limit: limit)
    }

    @Test(arguments: [1, 2, 7, 1000]) func `objects are read one after the other`(_ step: Int) throws {
        let hostile = "x\n\(Self.id) missing\n\0"
        var batch = batch(
            "\(Self.id) blob \(hostile.utf8.count)\n\(hostile)\n\(Self.id) blob 0\n\n\(Self.id) missing\n\(Self.id) blob 1\na\n", step: step
        )
        let id = Array(Self.id.utf8)
        #expect(try batch.answer(to: id, limit: 100) == .object(Array(hostile.utf8)))
        #expect(try batch.answer(to: id, limit: 100) == .object([]))
        #expect(try batch.answer(to: id, limit: 100) == .missing)
        #expect(try batch.answer(to: id, limit: 100) == .object([UInt8(ascii: "a")]))
        #expect(throws: FileSystem.Failure.self) { try batch.answer(to: id, limit: 100) }
    }

    @Test func `objects that are too large are skipped`() throws {
        var batch = batch("\(Self.id) blob 5\nabcde\n\(Self.id) blob 4\nabcd\n")
        #expect(try batch.answer(to: Array(Self.id.utf8), limit: 4) == .tooLarge)
        #expect(try batch.answer(to: Array(Self.id.utf8), limit: 4) == .object(Array("abcd".utf8)))
    }

    @Test(arguments: [
        "", "\n", "missing\n", "\(id)\n", "\(id) \n", "\(id) ambiguous\n", "\(id) tree 3\nabc\n", "\(id) commit 0\n\n", "\(id) blob\n",
        "\(id) blob -1\n\n", "\(id) blob x\n", "\(id) blob 99999999999999999999\n", "\(id) blob 3\nab", "\(id) blob 2\nab",
        "\(id) blob 2 2\nab\n",
        String(repeating: "a", count: 500), "\(String(id.dropLast()))c blob 1\na\n",
    ]) func `invalid answers`(_ text: String) { #expect(throws: FileSystem.Failure.self) { try answer(text) } }
}
