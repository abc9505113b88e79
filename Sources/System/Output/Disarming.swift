/// How to make text harmless for terminals and for CI systems that read logs.
enum Disarming {
    /// Lines for people to read.
    case text
    case json, xml
    /// Lines that may begin with Merlon's own commands.
    case commands

    /// Returns harmless bytes unchanged.
    func apply(to bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { all in
            var pass = DisarmingPass(all, self)
            pass.run()
            return pass.finish() ?? bytes
        }
    }

    /// A visible spelling of a character, which in JSON is read as the same character.
    func escape(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch self {
        case .text, .commands: return Array("\\u{\(String(scalar.value, radix: 16))}".utf8)
        case .json: return UTF16.encode(scalar).map { $0.flatMap { Disarming.escape(unit: $0) } } ?? []
        // XML cannot represent control characters.
        case .xml:
            return Array((scalar.value < 0x20 ? "\\u{\(String(scalar.value, radix: 16))}" : "&#\(scalar.value);").utf8)
        }
    }

    /// A byte that is not UTF-8.
    func escape(byte: UInt8) -> [UInt8] {
        self == .json ? Disarming.escape(unit: 0xFFFD) : Array("\\x{\(String(byte, radix: 16))}".utf8)
    }

    private static func escape(unit: UInt16) -> [UInt8] {
        let digits = String(unit, radix: 16)
        return Array(("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
    }
}
