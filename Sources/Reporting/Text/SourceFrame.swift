import Linting
import YAML

/// Lines of a source with labels for places in them, in line order.
struct SourceFrame {
    struct Label {
        let location: Location
        let text: String
        let isPrimary: Bool
        /// From 1.
        let line: Int
        /// Byte offsets within the line; further lines are not included.
        let bytes: Range<Int>

        init(_ location: Location, _ text: String, isPrimary: Bool = false) {
            self.location = location
            self.text = text
            self.isPrimary = isPrimary
            let source = location.source
            let index = source.lines.line(at: location.range.lower)
            let start = Int(source.lines.start(ofLine: index) ?? 0)
            line = index + 1
            let lower = max(0, Int(location.range.lower) - start)
            bytes = lower..<max(lower, min(Int(location.range.upper) - start, source.line(line).count))
        }
    }

    let source: Source
    private(set) var labels: [Label]

    init(_ label: Label) {
        source = label.location.source
        labels = [label]
    }

    var lastLine: Int { labels.reduce(1) { max($0, $1.line) } }

    /// Adds a label if it is in the same source and close enough to the other labels on its line.
    mutating func add(_ label: Label, width: Int) -> Bool {
        guard label.location.source === source else { return false }
        let neighbours = labels.filter { $0.line == label.line }
        let span = SourceFrame.span(neighbours + [label])
        guard neighbours.isEmpty || span.count <= width / 2 else { return false }
        labels.append(label)
        return true
    }

    func write(_ writer: inout TerminalWriter, gutter: Int, width: Int, _ level: Level) {
        writer.writeGutter(nil, gutter)
        writer.breakLine()
        var previous: Int?
        for line in Set(labels.map(\.line)).sorted() {
            if let previous, line == previous + 2 {
                writeLine(previous + 1, SourceLine(source.line(previous + 1), around: 0..<0, width: width - gutter - 3), gutter, &writer)
            } else if let previous, line > previous + 2 {
                writer.write("...", .gutter)
                writer.breakLine()
            }
            write(line, gutter, width - gutter - 3, level, &writer)
            previous = line
        }
    }

    private func write(_ number: Int, _ gutter: Int, _ width: Int, _ level: Level, _ writer: inout TerminalWriter) {
        let labels = labels.filter { $0.line == number }.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        let line = SourceLine(source.line(number), around: SourceFrame.span(labels), width: width)
        writeLine(number, line, gutter, &writer)
        for label in labels {
            guard let columns = line.columns(of: label.bytes) else { continue }
            write(label, columns, gutter, width, label.isPrimary ? TerminalWriter.style(level) : .related, &writer)
        }
    }

    private func writeLine(_ number: Int, _ line: SourceLine, _ gutter: Int, _ writer: inout TerminalWriter) {
        writer.writeGutter(number, gutter)
        if !line.bytes.isEmpty { writer.out.write(byte: 0x20) }
        writer.out.write(line.bytes)
        writer.breakLine()
    }

    /// Writes the underline with the text beside it or, if it is too long, below it.
    private func write(
        _ label: Label, _ columns: Range<Int>, _ gutter: Int, _ width: Int, _ style: TerminalWriter.Style, _ writer: inout TerminalWriter
    ) {
        let room = width - columns.upperBound - 1
        let beside = WrappedText(label.text, width: max(room, 1), limit: 300)
        let fits = beside.lines.count == 1 && beside.widths[0] <= room
        writeStart(columns.lowerBound, gutter, &writer)
        writer.begin(style)
        writer.out.write(UInt8(ascii: label.isPrimary ? "^" : "-"), times: columns.count)
        if fits, beside.widths[0] > 0 {
            writer.out.write(byte: 0x20)
            writer.out.write(beside.lines[0])
        }
        writer.end()
        writer.breakLine()
        guard !fits else { return }
        let indent = min(columns.lowerBound, width / 2)
        for line in WrappedText(label.text, width: width - indent, limit: 300).lines {
            writeStart(indent, gutter, &writer)
            writer.begin(style)
            writer.out.write(line)
            writer.end()
            writer.breakLine()
        }
    }

    private func writeStart(_ indent: Int, _ gutter: Int, _ writer: inout TerminalWriter) {
        writer.writeGutter(nil, gutter)
        writer.out.write(0x20, times: indent + 1)
    }

    /// The range from the first byte of the labels to the last.
    private static func span(_ labels: [Label]) -> Range<Int> {
        let lower = labels.reduce(Int.max) { min($0, $1.bytes.lowerBound) }
        return lower..<labels.reduce(lower) { max($0, $1.bytes.upperBound) }
    }
}
