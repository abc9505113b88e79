/// Text that may be written to a terminal and to the log of a CI system; `Output` writes nothing else there.
///
/// Every initializer disarms its input: characters that a terminal would interpret or hide are spelled out, as `\u{202e}`, and CI commands
/// are broken up. Therefore it does not matter where a text comes from, and nothing slips through.
package struct LogText: Sendable {
    package let bytes: [UInt8]

    private init(disarmed bytes: [UInt8]) { self.bytes = bytes }

    /// Text of the program itself.
    package init(literal: StaticString) {
        self.init(disarmed: literal.withUTF8Buffer(Array.init))
    }

    /// Text with one or more lines. Keeps the colors of `TerminalStyle`.
    package init(_ text: String) { self.init(lines: Array(text.utf8)) }

    /// Text with one or more lines. Keeps the colors of `TerminalStyle`.
    package init(lines bytes: [UInt8]) { self.init(disarmed: Disarming.text.apply(to: bytes)) }

    /// A JSON document; the result is equivalent.
    package init(json bytes: [UInt8]) { self.init(disarmed: Disarming.json.apply(to: bytes)) }

    /// An XML document; the result is equivalent.
    package init(xml bytes: [UInt8]) { self.init(disarmed: Disarming.xml.apply(to: bytes)) }

    /// Commands for a CI system, one per line. Lines that begin differently from those that Merlon writes never become commands.
    package init(commands bytes: [UInt8]) { self.init(disarmed: Disarming.commands.apply(to: bytes)) }

    package static func + (one: LogText, other: LogText) -> LogText { LogText(disarmed: one.bytes + other.bytes) }
}
