import YAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Prints the first document of a file as JSON, for comparing the readers with test suites: `tree-dump FILE`.
///
/// Exit 0: read to the end of the document. 2: not; the problems stand on standard error, and what was read is printed all the same.
@main
enum TreeDump {
    static func main() {
        guard CommandLine.arguments.count == 2, let bytes = read(CommandLine.arguments[1]) else {
            complain("usage: tree-dump FILE")
            exit(2)
        }
        let source = Source(path: CommandLine.arguments[1], bytes: bytes)
        let tree = Tree.read(source)
        var dump = JSONDump()
        withExtendedLifetime(tree) {
            if let root = tree.root { dump.write(root) }
        }
        if !dump.text.isEmpty { print(dump.text) }
        for problem in tree.problems {
            let place = source.position(at: problem.offset)
            complain("\(source.path):\(place.line):\(place.column): \(problem.cause): \(problem.message)")
        }
        if dump.isCut { complain("\(source.path): the tree is too deep or too large to print") }
        exit(dump.isCut || !tree.problems.allSatisfy { $0.cause == .furtherDocument } ? 2 : 0)
    }

    private static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
            guard count > 0 else { return count < 0 ? nil : bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    private static func complain(_ line: String) {
        var bytes = Array((line + "\n").utf8)
        _ = write(STDERR_FILENO, &bytes, bytes.count)
    }
}

private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }
