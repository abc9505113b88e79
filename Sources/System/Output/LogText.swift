/// Text that may go to a terminal and to the log of a CI system: the one thing that `Output` writes there.
///
/// Each way to make one disarms what it is given: what a terminal would obey or not show is written out, as `\u{202e}`, and what a CI system
/// would take for a command is broken up. So nothing has to be known of where a text is from, and nothing gets by.
package struct LogText: Sendable {
    package let bytes: [UInt8]

    private init(disarmed bytes: [UInt8]) { self.bytes = bytes }

    /// Words of the program itself.
    package init(literal: StaticString) {
        self.init(disarmed: literal.withUTF8Buffer(Array.init))
    }

    /// Text of one or more lines. Colors of `TerminalStyle` stay.
    package init(_ text: String) { self.init(lines: Array(text.utf8)) }

    /// Text of one or more lines. Colors of `TerminalStyle` stay.
    package init(lines bytes: [UInt8]) { self.init(disarmed: Disarming.text.apply(to: bytes)) }

    /// A JSON document; it stays one that says the same.
    package init(json bytes: [UInt8]) { self.init(disarmed: Disarming.json.apply(to: bytes)) }

    /// An XML document; it stays one that says the same.
    package init(xml bytes: [UInt8]) { self.init(disarmed: Disarming.xml.apply(to: bytes)) }

    /// Commands to a CI system, a line each. Of lines that begin otherwise than those that Merlon writes nothing becomes a command.
    package init(commands bytes: [UInt8]) { self.init(disarmed: Disarming.commands.apply(to: bytes)) }

    package static func + (one: LogText, other: LogText) -> LogText { LogText(disarmed: one.bytes + other.bytes) }
}
