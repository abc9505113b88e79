extension TerminalWriter {
    /// Writes `   --> ` before a place.
    mutating func writeArrow(_ arrow: StaticString, gutter: Int) {
        out.write(0x20, times: gutter)
        write(arrow, .gutter)
        out.write(byte: 0x20)
    }

    /// Writes ` = name: text`, wrapped to a width.
    mutating func writeDetail(_ name: StaticString, _ text: String, gutter: Int, width: Int) {
        let indent = gutter + 5 + name.utf8CodeUnitCount
        writeDetail(name, lines: WrappedText(text, width: width - indent).lines, gutter: gutter)
    }

    /// Writes ` = name: line`, with further lines below the first.
    mutating func writeDetail(_ name: StaticString, lines: [[UInt8]], gutter: Int) {
        writeGutter(nil, gutter, mark: "=")
        out.write(byte: 0x20)
        write(name, .strong)
        out.write(literal: ": ")
        for (index, line) in lines.enumerated() {
            if index > 0 { out.write(0x20, times: gutter + 5 + name.utf8CodeUnitCount) }
            out.write(line)
            breakLine()
        }
    }
}
