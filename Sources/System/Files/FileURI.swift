/// A path as a URI (RFC 3986): relative if the path is, with forward slashes, and with every unsafe character percent-encoded.
package enum FileURI {
    package static func encode(_ path: String) -> String {
        var out = ByteWriter(capacity: path.utf8.count + 16)
        var rest = Substring(path).utf8[...]
        while rest.starts(with: "./".utf8) { rest = rest.dropFirst(2) }
        if rest.first == UInt8(ascii: "/") { out.write(literal: "file://") }
        for byte in rest {
            if isPlain(byte) {
                out.write(byte: byte)
            } else {
                out.write(byte: UInt8(ascii: "%"))
                out.write(byte: hexadecimal(byte >> 4))
                out.write(byte: hexadecimal(byte & 0xF))
            }
        }
        return String(decoding: out.finish(), as: UTF8.self)
    }

    /// Unreserved characters and those without a meaning inside a path. A colon has one: it may end a scheme.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "@"): true
        default: false
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x37 + digit }

    /// The encoded path, in bytes.
    package static func decode(_ uri: some RandomAccessCollection<UInt8>) -> [UInt8] {
        let uri = Array(uri)
        var path: [UInt8] = []
        var index = 0
        while index < uri.count {
            let byte = uri[index]
            let digits = uri.dropFirst(index + 1).prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let decoded = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                path.append(decoded)
                index += 3
            } else {
                path.append(byte)
                index += 1
            }
        }
        return path
    }
}
