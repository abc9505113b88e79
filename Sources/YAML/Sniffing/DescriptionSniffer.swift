import System

/// Recognizes an API description by its content: a mapping with `openapi` or `swagger` at the root, whose value is not a collection or a
/// boolean (those are settings of other tools).
///
/// The file is read in pieces and not parsed: in block YAML, only lines that can contain root keys are examined; in JSON and flow YAML,
/// brackets are counted. Memory is one piece, time is linear in the file; usually the first piece decides.
package enum DescriptionSniffer {
    /// The result after a piece of a file.
    enum Verdict: Equatable, Sendable {
        case undecided, description, other

        /// The verdict from the value of a root key.
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

    /// For content in memory, in pieces of any size.
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
