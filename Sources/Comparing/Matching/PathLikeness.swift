import OpenAPI

/// Path templates in comparable form.
enum PathKey {
    /// The template without the names of its parameters, such as `/users/{}`.
    static func template(_ path: String) -> String {
        var bytes: [UInt8] = []
        var isInBraces = false
        for byte in path.utf8 {
            if byte == UInt8(ascii: "}") { isInBraces = false }
            if !isInBraces { bytes.append(byte) }
            if byte == UInt8(ascii: "{") { isInBraces = true }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The segments of the template; all version segments, such as `v2`, are equal.
    static func segments(_ operation: Operation) -> [String] {
        let plain = template(operation.path).split(separator: "/").map(String.init)
        let words = operation.template.segments
        guard words.count == plain.count else { return plain }
        return zip(plain, words).map { $1.isVersion ? "v" : $0 }
    }
}

/// Finds the removed operation that an added one replaces. Both have the same method, and the path of one ends with the whole path of the
/// other, as when all paths get a prefix, or only the version differs.
struct PathLikeness {
    /// The number of segments at the end of a path that count.
    private static let limit = 16
    /// Numbers of operations, by method and whole path.
    private var whole: [String: [Int]] = [:]
    /// Numbers of operations, by method and ending of the path.
    private var endings: [String: [Int]] = [:]

    init(_ operations: [Operation]) {
        for operation in operations where !operation.isOutbound {
            let segments = PathKey.segments(operation)
            whole[PathLikeness.key(operation, segments[...]), default: []].append(operation.number)
            for ending in PathLikeness.endings(segments) {
                endings[PathLikeness.key(operation, ending), default: []].append(operation.number)
            }
        }
    }

    /// The number of the only operation that is most like `operation`; nil if there is none, or several are equally like it.
    func closest(to operation: Operation, where isFree: (Int) -> Bool) -> Int? {
        guard !operation.isOutbound else { return nil }
        let segments = PathKey.segments(operation)
        func only(_ numbers: [Int]?) -> Int? {
            guard let free = numbers?.prefix(8).filter(isFree), free.count == 1 else { return nil }
            return free[0]
        }
        if let found = only(whole[PathLikeness.key(operation, segments[...])]) { return found }
        for ending in PathLikeness.endings(segments) {
            if let found = only(whole[PathLikeness.key(operation, ending)]) { return found }
        }
        return only(endings[PathLikeness.key(operation, segments[...])])
    }

    private static func key(_ operation: Operation, _ segments: ArraySlice<String>) -> String {
        operation.method + " " + segments.joined(separator: "/")
    }

    /// The endings of a path that contain a segment other than a parameter, longest first.
    private static func endings(_ segments: [String]) -> [ArraySlice<String>] {
        guard segments.count > 1 else { return [] }
        return (1..<segments.count).suffix(limit).map { segments[$0...] }.filter { ending in ending.contains { !$0.hasPrefix("{") } }
    }
}
