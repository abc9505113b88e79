import System

/// Text wrapped to a width and made visible for a terminal.
struct WrappedText {
    private(set) var lines: [[UInt8]] = []
    /// The number of columns of each line.
    private(set) var widths: [Int] = []

    /// - Parameter limit: the number of columns after which the whole text is cut, with `…`.
    init(_ text: String, width: Int, limit: Int = 1200) {
        var line: [UInt8] = []
        var used = 0
        var total = 0
        for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) where total <= limit {
            var piece = ByteWriter()
            let columns = piece.writeVisible(String(Substring(word)), limit: max(limit - total, 1))
            if used > 0, used + 1 + columns > width {
                lines.append(line)
                widths.append(used)
                line = []
                used = 0
            }
            if used > 0 {
                line.append(0x20)
                used += 1
            }
            line.append(contentsOf: piece.finish())
            used += columns
            total += columns + 1
        }
        lines.append(line)
        widths.append(used)
    }
}
