import System

extension ByteWriter {
    package mutating func write(_ text: Text) { write(text.bytes) }

    /// Writes a JSON string with its quotes.
    package mutating func write(json text: Text) { write(json: text.bytes) }
}

extension JSONWriter {
    /// Writes JSON from elsewhere, in which what a terminal would obey is escaped.
    package mutating func value(written text: Text) { value(written: text.bytes) }
}

extension FileURI {
    /// The path that was encoded, in bytes.
    package static func decode(_ uri: Text) -> [UInt8] { decode(uri.bytes) }
}
