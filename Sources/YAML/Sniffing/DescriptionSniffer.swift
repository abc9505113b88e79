import System

/// Tells an API description by its content: a mapping with `openapi` or `swagger` at the root, whose value is no collection and no
/// boolean (those are settings of other tools).
///
/// The file is read in pieces and not parsed: lines of YAML are looked at where root keys can be, JSON and flow YAML by counting
/// brackets. Memory is one piece, time linear in the file; mostly the first piece decides.
package enum DescriptionSniffer {
    /// What is known after a piece of a file.
    enum Verdict: Equatable, Sendable {
        case undecided, description, other

        /// What a root key tells by its value.
        init(isDescription: Bool) { self = isDescription ? .description : .other }
    }

    /// Bytes of one piece.
    static let pieceLength = 64 << 10

    package static func isDescription(_ path: String, links: Links = .followed) throws(FileSystem.Failure) -> Bool {
        let file = try FileReader(path, links: links)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceLength, alignment: 1)
        defer { buffer.deallocate() }
        var text = RootText()
        while true {
            let count = try file.read(into: buffer)
            let isLast = count < buffer.count
            let verdict = text.read(UnsafeRawBufferPointer(rebasing: buffer[..<count]), isLast: isLast)
            if verdict != .undecided || isLast { return verdict == .description }
        }
    }

    /// For content that is in memory, in pieces of any size.
    package static func isDescription(_ bytes: [UInt8], pieceLength: Int = pieceLength) -> Bool {
        var text = RootText()
        var start = 0
        while true {
            let end = min(start + max(pieceLength, 1), bytes.count)
            let isLast = end == bytes.count
            let verdict = bytes[start..<end].withUnsafeBytes { text.read($0, isLast: isLast) }
            if verdict != .undecided || isLast { return verdict == .description }
            start = end
        }
    }
}
