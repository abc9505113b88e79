import System

extension ByteWriter {
    package mutating func write(_ text: Text) { write(text.bytes) }

    /// Writes a JSON string with its quotes.
    package mutating func write(json text: Text) { write(json: text.bytes) }
}

extension JSONWriter {
    /// Writes JSON from elsewhere, escaping what a terminal would interpret.
    package mutating func value(written text: Text) { value(written: text.bytes) }
}

extension FileURI {
    /// The encoded path, in bytes.
    package static func decode(_ uri: Text) -> [UInt8] { decode(uri.bytes) }
}
