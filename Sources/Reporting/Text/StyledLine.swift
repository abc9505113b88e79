import Linting
import System

/// Words in several styles, wrapped to a width; continuation lines are indented.
struct StyledLine {
    private struct Piece {
        var bytes: [UInt8]
        let style: TerminalWriter.Style?
    }

    private struct Word {
        var pieces: [Piece]
        /// The number of columns.
        var width: Int
        /// The number of blanks before it, except at the start of a line.
        let gap: Int
    }

    private var words: [Word] = []
    private var columns = 0

    /// Adds text, made visible and split at blanks.
    ///
    /// - Parameters:
    ///   - limit: the number of columns after which the text is cut, with `…`.
    ///   - gap: the number of blanks before its first word; 0 joins it to the previous word.
    mutating func add(_ text: String, _ style: TerminalWriter.Style? = nil, limit: Int = .max, gap: Int = 1) {
        var gap = gap
        var rest = limit
        for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) where rest > 0 {
            var out = ByteWriter()
            let width = out.writeVisible(String(Substring(word)), limit: rest)
            rest = width > rest ? 0 : rest - width - 1
            add(Piece(bytes: out.finish(), style: style), width, gap)
            gap = 1
        }
    }

    /// Adds text as one word, which is never broken.
    mutating func add(word: String, limit: Int = .max, gap: Int = 1) {
        var out = ByteWriter()
        let width = out.writeVisible(word, limit: limit)
        add(Piece(bytes: out.finish(), style: nil), width, gap)
    }

    /// Adds one word: `path:line:col`.
    mutating func add(_ location: Location, gap: Int = 1) {
        var out = ByteWriter()
        let width = out.writePlace(location)
        add(Piece(bytes: out.finish(), style: nil), width, gap)
    }

    private mutating func add(_ piece: Piece, _ width: Int, _ gap: Int) {
        if gap == 0, !words.isEmpty {
            words[words.count - 1].pieces.append(piece)
            words[words.count - 1].width += width
        } else {
            words.append(Word(pieces: [piece], width: width, gap: gap))
        }
    }

    /// - Parameters:
    ///   - start: the number of columns that are already used on the first line.
    ///   - indent: the number of blanks before each further line.
    func write(_ writer: inout TerminalWriter, width: Int, start: Int = 0, indent: Int) {
        var used = start
        var style: TerminalWriter.Style?
        func change(to new: TerminalWriter.Style?, _ writer: inout TerminalWriter) {
            guard new != style else { return }
            if style != nil { writer.end() }
            if let new { writer.begin(new) }
            style = new
        }
        for (index, word) in words.enumerated() {
            if index > 0, used + word.gap + word.width > width, used > indent {
                change(to: nil, &writer)
                writer.breakLine()
                writer.out.write(0x20, times: indent)
                used = indent
            } else if index > 0 {
                writer.out.write(0x20, times: word.gap)
                used += word.gap
            }
            for piece in word.pieces {
                change(to: piece.style, &writer)
                writer.out.write(piece.bytes)
            }
            used += word.width
        }
        change(to: nil, &writer)
        writer.breakLine()
    }
}
