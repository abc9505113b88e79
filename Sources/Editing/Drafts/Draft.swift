import YAML

/// A file with edits that knows which parts of it are unchanged.
package struct Draft: Sendable {
    private enum Piece: Sendable {
        /// Bytes of the original.
        case kept(Range<Int>)
        case new([UInt8])

        var count: Int {
            switch self {
            case .kept(let range): range.count
            case .new(let bytes): bytes.count
            }
        }

        func part(_ range: Range<Int>) -> Piece {
            switch self {
            case .kept(let kept): .kept(kept.lowerBound + range.lowerBound..<kept.lowerBound + range.upperBound)
            case .new(let bytes): .new(Array(bytes[range]))
            }
        }
    }

    /// As shown in reports.
    package let path: String
    package let original: [UInt8]
    private var pieces: [Piece]

    package init(path: String, original: [UInt8]) {
        self.path = path
        self.original = original
        pieces = [.kept(0..<original.count)]
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces {
            switch piece {
            case .kept(let range): bytes.append(contentsOf: original[range])
            case .new(let new): bytes.append(contentsOf: new)
            }
        }
        return bytes
    }

    /// Applies edits of the current bytes, sorted and without overlaps.
    package mutating func apply(_ edits: [Edit]) {
        var result: [Piece] = []
        var rest = pieces[...]
        var position = 0
        /// Takes pieces up to a place, as kept or not.
        func take(upTo end: Int, isKept: Bool) {
            while position < end, let piece = rest.first {
                let count = min(piece.count, end - position)
                if isKept { result.append(piece.part(0..<count)) }
                if count < piece.count {
                    rest[rest.startIndex] = piece.part(count..<piece.count)
                } else {
                    rest.removeFirst()
                }
                position += count
            }
        }
        for edit in edits {
            take(upTo: Int(edit.range.lower), isKept: true)
            if !edit.text.isEmpty { result.append(.new(Array(edit.text.utf8))) }
            take(upTo: Int(edit.range.upper), isKept: false)
        }
        take(upTo: Int.max, isKept: true)
        pieces = result
    }

    /// The differences from the original: ranges of it, and their replacements.
    package var changes: [(range: Range<Int>, text: [UInt8])] {
        var changes: [(range: Range<Int>, text: [UInt8])] = []
        var end = 0
        var text: [UInt8] = []
        for piece in pieces + [.kept(original.count..<original.count)] {
            switch piece {
            case .new(let new): text += new
            case .kept(let range):
                if range.lowerBound > end || !text.isEmpty { changes.append((end..<range.lowerBound, text)) }
                text = []
                end = range.upperBound
            }
        }
        return changes
    }
}
