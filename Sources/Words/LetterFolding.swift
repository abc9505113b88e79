/// Removes diacritics from Latin letters, so that a name matches its plain ASCII spelling.
enum LetterFolding {
    /// The text with Latin-1 and Latin Extended-A letters as ASCII (in the same case), without combining marks and apostrophes, and with
    /// spaces for other non-ASCII punctuation. Malformed UTF-8 becomes spaces. Letters of other scripts are kept.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .emptyInput: return folded
            case .error: folded.append(0x20)
            case .scalarValue(let scalar): append(scalar, to: &folded)
            }
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0x27, 0x2019, 0x2BC: return
        case 0..<0x80: folded.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0xC0..<0x180:
            let index = Int(scalar.value) - 0xC0
            if index < table.count { folded.append(contentsOf: table[index].utf8) }
        case 0x300..<0x370: return
        case 0x80..<0xC0, 0x2000..<0x2070, 0x3000..<0x3004, 0xFEFF, 0xFF00..<0xFF10: folded.append(0x20)
        default: folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// One entry for each letter from U+00C0 to U+017F; `×` and `÷` are spaces.
    private static let table: [Substring] =
        ("A A A A A A Ae C E E E E I I I I D N O O O O O _ O U U U U Y Th ss "
        + "a a a a a a ae c e e e e i i i i d n o o o o o _ o u u u u y th y "
        + "A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h "
        + "I i I i I i I i I i Ij ij J j K k k L l L l L l L l L l N n N n N n n N n "
        + "O o O o O o Oe oe R r R r R r S s S s S s S s T t T t T t "
        + "U u U u U u U u U u U u W w Y y Y Z z Z z Z z s").split(separator: " ")
}
