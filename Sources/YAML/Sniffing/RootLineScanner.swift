/// Finds the root keys of block YAML by its lines, without parsing.
///
/// The content of block scalars and everything below the root are indented more than the root keys, so only lines with the root's own
/// indentation are examined, and only their beginning.
struct RootLineScanner {
    /// The result for a window of text.
    enum Step: Equatable {
        /// This many bytes were consumed; more text is needed to decide.
        case more(Int)
        /// The root is a flow collection that starts here.
        case flow(Int)
        case verdict(DescriptionSniffer.Verdict)
    }

    /// Spaces before the root keys; nil before the first content of a document.
    private var indentation: Int?
    private var isMidLine = false
    /// Whether the last content line had a root key without a value.
    private var awaitsValue = false
    /// How many bytes of a line are examined. They must be available at once.
    static let headLength = 256

    mutating func scan(_ window: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Step {
        var place = 0
        while place < window.count {
            if !isMidLine {
                guard isLast || window.count - place >= RootLineScanner.headLength else { return .more(place) }
                let end = min(place + RootLineScanner.headLength, window.count)
                switch look(LineHead(window[place..<end])) {
                case .more: isMidLine = true
                case .flow(let start): return .flow(start)
                case let step: return step
                }
            }
            guard let lineBreak = window.firstLineBreak(from: place) else {
                place = window.count
                break
            }
            place = lineBreak + 1
            isMidLine = false
        }
        return isLast && awaitsValue ? .verdict(.description) : .more(place)
    }

    private mutating func look(_ line: LineHead) -> Step {
        var line = line
        let depth = line.skipSpaces()
        line.skipBlanks()
        if line.isOver { return .more(0) }
        if depth == 0 {
            if line.skip("---") { return lookAtStart(line) }
            if line.skip("...") { return endDocument() }
            if indentation == nil, line.next == UInt8(ascii: "%") { return .more(0) }
        }
        if awaitsValue, let step = lookAtValue(line, depth: depth) { return step }
        if indentation == nil {
            if line.next == UInt8(ascii: "{") { return .flow(line.start) }
            line.skipProperties()
            if line.isOver { return .more(0) }
            indentation = depth
        }
        guard depth == indentation, line.skipRootKey() else { return .more(0) }
        line.skipProperties()
        awaitsValue = line.isOver
        return awaitsValue || line.isCollectionOrBoolean ? .more(0) : .verdict(.description)
    }

    /// After `---`: content on the same line is not a block mapping.
    private mutating func lookAtStart(_ line: LineHead) -> Step {
        var line = line
        guard line.next.map({ $0 == 0x20 || $0 == 0x09 }) ?? true else { return .more(0) }
        if case .verdict(let verdict) = endDocument() { return .verdict(verdict) }
        line.skipProperties()
        if line.isOver { return .more(0) }
        if line.next == UInt8(ascii: "{") { return .flow(line.start) }
        indentation = .max
        return .more(0)
    }

    private mutating func endDocument() -> Step {
        indentation = nil
        return awaitsValue ? .verdict(.description) : .more(0)
    }

    /// The line after a root key without a value: nil if it is a collection and the search continues.
    private mutating func lookAtValue(_ line: LineHead, depth: Int) -> Step? {
        awaitsValue = false
        if depth > indentation ?? 0 { return line.isItem || line.isCollectionOrBoolean || line.hasKey ? nil : .verdict(.description) }
        return line.isItem ? nil : .verdict(.description)
    }
}
