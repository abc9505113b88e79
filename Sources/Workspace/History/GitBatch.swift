import System

/// The dialog with `git cat-file --batch`: it receives an id and returns the bytes of the object.
struct GitBatch {
    enum Answer: Equatable {
        case object([UInt8])
        /// Not read completely: it has more bytes than allowed.
        case tooLarge
        case missing
    }

    private let read: (UnsafeMutableRawBufferPointer) -> Int
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    /// The unread part of the buffer.
    private var rest = 0..<0

    /// - Parameter read: fills a buffer with at least one byte of git's output, and returns the count; 0 at the end.
    init(read: @escaping (UnsafeMutableRawBufferPointer) -> Int) { self.read = read }

    /// Reads the answer for one id.
    mutating func answer(to id: [UInt8], limit: Int) throws(FileSystem.Failure) -> Answer {
        let words = try line(limit: 200).split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.first == id[...] else { throw FileSystem.Failure("git cat-file responded out of order") }
        if words.count == 2, words[1].elementsEqual("missing".utf8) { return .missing }
        guard words.count == 3, words[1].elementsEqual("blob".utf8), let size = Int(String(decoding: words[2], as: UTF8.self)), size >= 0
        else { throw FileSystem.Failure("git cat-file returned something other than a file") }
        let answer: Answer
        if size <= limit {
            var object: [UInt8] = []
            object.reserveCapacity(size)
            try take(size) { object += $0 }
            answer = .object(object)
        } else {
            try take(size) { _ in }
            answer = .tooLarge
        }
        try take(1) { _ in }
        return answer
    }

    private mutating func line(limit: Int) throws(FileSystem.Failure) -> [UInt8] {
        var line: [UInt8] = []
        while line.count < limit {
            if rest.isEmpty { try fill() }
            let byte = buffer[rest.lowerBound]
            rest.removeFirst()
            if byte == 0x0A { return line }
            line.append(byte)
        }
        throw FileSystem.Failure("git cat-file returned something other than a file")
    }

    private mutating func take(_ count: Int, _ body: (ArraySlice<UInt8>) -> Void) throws(FileSystem.Failure) {
        var left = count
        while left > 0 {
            if rest.isEmpty { try fill() }
            let part = rest.prefix(left)
            body(buffer[part])
            rest.removeFirst(part.count)
            left -= part.count
        }
    }

    private mutating func fill() throws(FileSystem.Failure) {
        let count = buffer.withUnsafeMutableBytes { read($0) }
        guard count > 0 else { throw FileSystem.Failure("git cat-file ended too early") }
        rest = 0..<count
    }
}
