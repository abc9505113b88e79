import Support
import Testing

@testable import YAML

/// Comparing, hashing and searching texts, which take several bytes in a step, against going byte by byte.
@Suite struct TextSearchTests {
    /// Shows bytes to a test as a text, at an address of their own.
    private func with<Answer>(_ bytes: [UInt8], _ look: (Text) -> Answer) -> Answer {
        bytes.withUnsafeBufferPointer { buffer in look(buffer.baseAddress.map { Text(base: $0, count: buffer.count) } ?? Text("")) }
    }

    @Test(arguments: 0...40) func `texts are equal if all of their bytes are`(length: Int) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
        let areEqual = { (left: [UInt8], right: [UInt8]) in with(left) { left in with(right) { left == $0 } } }
        #expect(areEqual(bytes, Array(bytes)))
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 1
            #expect(!areEqual(bytes, other), "byte \(index)")
        }
        #expect(!areEqual(bytes, bytes + [0]))
    }

    @Test func `equal texts have the same hash, and others rarely do`() {
        var hashes: Set<Int> = []
        for length in 0..<300 {
            let bytes = [UInt8](repeating: 0x61, count: length)
            let hash = with(bytes) { $0._rawHashValue(seed: 7) }
            #expect(hash == with(Array(bytes)) { $0._rawHashValue(seed: 7) })
            #expect(length == 0 || hash != with(bytes) { $0._rawHashValue(seed: 8) })
            hashes.insert(hash)
        }
        #expect(hashes.count > 298)
    }

    @Test(arguments: 0..<50) func `beginnings are found where words begin`(seed: UInt64) {
        let alphabet = Array("abc_ :/-\n".utf8)
        let text = (UInt64(0)..<200).map { number in
            let mixed = (number &+ seed &* 1_000) &* 0x9E37_79B9_7F4A_7C15
            return alphabet[Int((mixed ^ mixed >> 29) % UInt64(alphabet.count))]
        }
        let isWord = { (byte: UInt8) in (0x61...0x7A).contains(byte) || byte == 0x5F }
        let starts = TextStarts(atWords: ["ab", "cc", "--x"], anywhere: [":/"], isWord: isWord)
        let expected = (0..<text.count - 1).filter { index in
            let pair = [text[index], text[index + 1]]
            if pair == Array(":/".utf8) { return true }
            guard ["ab", "cc", "--"].contains(where: { Array($0.utf8) == pair }) else { return false }
            return index == 0 || !isWord(text[index - 1])
        }
        let found = with(text) { text in
            var found: [Int] = []
            while let next = starts.next(in: text, from: found.last.map { $0 + 1 } ?? 0) { found.append(next) }
            return found
        }
        #expect(found == expected)
    }

    @Test func `bytes of a set are found from an offset on`() {
        let set = ByteSet("xy")
        with(Array("a x b y".utf8)) { text in
            #expect((0...8).map { set.firstIndex(in: text, from: $0) } == [2, 2, 2, 6, 6, 6, 6, nil, nil])
            #expect(set.firstIndex(in: Text(""), from: 0) == nil)
        }
    }
}
