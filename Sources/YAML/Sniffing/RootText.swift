/// The text of a file that arrives in pieces, prepared for the scanners: without byte order marks and UTF-16, and with line beginnings kept
/// whole.
struct RootText {
    private enum Units { case bytes, littleEndian, bigEndian }

    /// nil until the first bytes arrive.
    private var units: Units?
    /// Bytes of the file that are not in `text` yet: an incomplete mark or unit.
    private var raw: [UInt8] = []
    /// What the scanner has not consumed yet. From UTF-16, only ASCII is kept; everything else becomes `?`.
    private var text: [UInt8] = []
    private var lines = RootLineScanner()
    private var flow: RootFlowScanner?

    mutating func read(_ piece: UnsafeRawBufferPointer, isLast: Bool) -> DescriptionSniffer.Verdict {
        raw += piece
        guard units != nil || raw.count >= 3 || isLast else { return .undecided }
        decode()
        let verdict = flow == nil ? scanLines(isLast: isLast) : scanFlow(isLast: isLast)
        return isLast && verdict == .undecided ? .other : verdict
    }

    private mutating func decode() {
        let units = units ?? takeMark()
        self.units = units
        guard units != .bytes else {
            text += raw
            raw.removeAll(keepingCapacity: true)
            return
        }
        let high = units == .littleEndian ? 1 : 0
        for index in stride(from: 0, to: raw.count - 1, by: 2) {
            let isASCII = raw[index + high] == 0 && raw[index + 1 - high] < 0x80
            text.append(isASCII ? raw[index + 1 - high] : UInt8(ascii: "?"))
        }
        raw.removeFirst(raw.count & ~1)
    }

    private mutating func takeMark() -> Units {
        if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
            raw.removeFirst(3)
            return .bytes
        }
        let units = raw.starts(with: [0xFF, 0xFE]) ? Units.littleEndian : raw.starts(with: [0xFE, 0xFF]) ? .bigEndian : .bytes
        if units != .bytes { raw.removeFirst(2) }
        return units
    }

    private mutating func scanLines(isLast: Bool) -> DescriptionSniffer.Verdict {
        switch text.withUnsafeBufferPointer({ [lines] window in
            var lines = lines
            let step = lines.scan(window, isLast: isLast)
            return (lines, step)
        }) {
        case (let scanner, .more(let taken)):
            lines = scanner
            text.removeFirst(taken)
            return .undecided
        case (_, .flow(let start)):
            text.removeFirst(start)
            flow = RootFlowScanner()
            return scanFlow(isLast: isLast)
        case (_, .verdict(let verdict)): return verdict
        }
    }

    private mutating func scanFlow(isLast: Bool) -> DescriptionSniffer.Verdict {
        guard var scanner = flow else { return .other }
        let verdict = text.withUnsafeBufferPointer { scanner.scan($0, isLast: isLast) }
        flow = scanner
        text.removeAll(keepingCapacity: true)
        return verdict
    }
}
