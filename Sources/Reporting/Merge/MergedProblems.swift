import YAML

/// The problems of several reports, sorted by file, place, and message, without duplicates.
struct MergedProblems {
    private struct Entry {
        let file: [UInt8]
        let line: Int
        let column: Int
        let message: Text
        let bytes: Text

        static func precedes(_ left: Entry, _ right: Entry) -> Bool {
            if left.file != right.file { return left.file.lexicographicallyPrecedes(right.file) }
            if (left.line, left.column) != (right.line, right.column) { return (left.line, left.column) < (right.line, right.column) }
            return left.message == right.message ? left.bytes < right.bytes : left.message < right.message
        }
    }

    private var entries: [Entry] = []
    private var seen: Set<Text> = []

    var isEmpty: Bool { entries.isEmpty }
    var count: Int { entries.count }

    /// - Parameters:
    ///   - file: the path in bytes.
    ///   - place: contains the line and column under the given keys.
    mutating func add(_ bytes: Text, file: [UInt8], _ place: Node?, line: String, column: String, message: Text?) {
        guard seen.insert(bytes).inserted else { return }
        entries.append(
            Entry(
                file: file, line: place?.child(line)?.integer ?? 1, column: place?.child(column)?.integer ?? 1,
                message: message ?? Text(""),
                bytes: bytes))
    }

    /// The problems as written.
    var sorted: [Text] { entries.sorted(by: Entry.precedes).map(\.bytes) }
}
