import Linting
import System

/// Writes lines for people, in color if requested.
package struct TerminalWriter: ~Copyable {
    package typealias Style = TerminalStyle

    var out: ByteWriter
    private let hasColor: Bool

    package init(color: Bool, capacity: Int = 0) {
        out = ByteWriter(capacity: capacity)
        hasColor = color
    }

    package consuming func finish() -> [UInt8] { out.finish() }

    mutating func begin(_ style: Style) {
        if hasColor { out.write(literal: style.sequence) }
    }

    mutating func end() {
        if hasColor { out.write(literal: TerminalStyle.end) }
    }

    mutating func write(_ literal: StaticString, _ style: Style) {
        begin(style)
        out.write(literal: literal)
        end()
    }

    /// Writes trusted text.
    package mutating func write(_ text: String, _ style: Style? = nil) {
        if let style { begin(style) }
        out.write(text)
        if style != nil { end() }
    }

    package mutating func breakLine() { out.write(byte: 0x0A) }

    /// Writes `12
    /// `, or blanks in place of a missing number; `mark` replaces the bar.
    mutating func writeGutter(_ number: Int?, _ width: Int, mark: StaticString = "|", _ style: Style = .gutter) {
        begin(style)
        let digits = number.map(TerminalWriter.digits) ?? 0
        out.write(0x20, times: width - digits)
        if let number { out.write(number) }
        out.write(byte: 0x20)
        out.write(literal: mark)
        end()
    }

    /// Writes `error[rule-id]`.
    mutating func writeHead(_ level: Level, _ rule: String) {
        begin(TerminalWriter.style(level))
        out.write(level.rawValue)
        out.write(byte: UInt8(ascii: "["))
        out.write(rule)
        out.write(byte: UInt8(ascii: "]"))
        end()
    }

    package static func style(_ level: Level) -> Style {
        switch level {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }

    /// The number of decimal digits.
    static func digits(_ number: Int) -> Int {
        var count = 1
        var rest = number
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }
}
