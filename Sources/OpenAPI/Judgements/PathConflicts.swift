import Words

/// Path templates that match the same URL without one being the more specific: `/a/{x}` and `/a/{y}`, or `/a/{x}` and `/{y}/b`
/// (OpenAPI 3.1.1, §4.8.8.2). A concrete path and a template do not conflict, because the concrete path is matched first.
///
/// Searches for each path in the tree of the earlier ones. That is exponential in the worst case, so the number of steps is limited, and
/// `end` states the path at which they ran out.
package struct PathConflicts: Sendable {
    package struct Conflict: Sendable, Hashable {
        /// Positions of the two paths, in ascending order.
        package let first: Int
        package let second: Int
        /// Whether the templates differ only in the names of their parameters.
        package let isIdentical: Bool
    }

    package private(set) var conflicts: [Conflict] = []
    /// Position of the first path that was not compared with all earlier ones; nil if all were.
    package private(set) var end: Int?
    /// Maximum number of conflicts.
    static let limit = 20_000
    /// Maximum number of steps per path; a path may use what others leave.
    private static let steps = 400
    private var stepsLeft: Int
    private var tree = [Fork()]
    private var numbers: [String: Int32] = [parameter: 0]

    /// A node of the tree of paths.
    private struct Fork {
        var children: [Int32: Int32] = [:]
        /// The literals among the children, in the order of their paths.
        var literals: [(segment: Int32, fork: Int32)] = []
        /// The first path that ends here.
        var path: Int?
    }

    private static let parameter = "{}"

    /// A segment of a shape; 0 is a parameter.
    private struct Segment {
        let number: Int32
        let isLiteral: Bool
    }

    package init(_ paths: [String]) { self.init(paths.map { PathTemplate($0) }) }

    package init(_ templates: [PathTemplate]) {
        stepsLeft = PathConflicts.steps * templates.count
        for (number, template) in templates.enumerated() {
            let shape = PathConflicts.shape(of: template).map { segment in
                let known = numbers[segment] ?? Int32(numbers.count)
                numbers[segment] = known
                return Segment(number: known, isLiteral: PathConflicts.isLiteral(segment))
            }
            guard search(shape, number) else {
                end = number
                return
            }
            insert(shape, number)
        }
    }

    /// The segments without the names of parameters. A trailing slash, a query, or a fragment makes a different path.
    static func shape(of template: PathTemplate) -> [String] {
        let path = template.text
        var shape = template.segments.map { segment in
            guard !segment.isLiteral else { return segment.text }
            if segment.parameters.count == 1, segment.text.utf8.first == UInt8(ascii: "{"), segment.text.utf8.last == UInt8(ascii: "}") {
                return PathConflicts.parameter
            }
            var text = ""
            var isInBraces = false
            for character in segment.text {
                if character == "{" { isInBraces = true }
                if !isInBraces || character == "{" || character == "}" { text.append(character) }
                if character == "}" { isInBraces = false }
            }
            return text
        }
        if let tail = path.utf8.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
            shape.append(String(path[tail...]))
        }
        if path.utf8.last == UInt8(ascii: "/") { shape.append("/") }
        return shape
    }

    private mutating func insert(_ shape: [Segment], _ number: Int) {
        var fork = 0
        for segment in shape {
            if let next = tree[fork].children[segment.number] {
                fork = Int(next)
                continue
            }
            let next = Int32(tree.count)
            tree.append(Fork())
            tree[fork].children[segment.number] = next
            if segment.isLiteral { tree[fork].literals.append((segment.number, next)) }
            fork = Int(next)
        }
        tree[fork].path = tree[fork].path ?? number
    }

    /// A way through the tree of earlier paths, and which side has been more specific so far.
    private struct Way {
        let fork: Int32
        let depth: Int
        let isNewMoreSpecific: Bool
        let isOldMoreSpecific: Bool
    }

    /// - Returns: false if the limit on steps or conflicts is reached.
    private mutating func search(_ shape: [Segment], _ number: Int) -> Bool {
        var ways = [Way(fork: 0, depth: 0, isNewMoreSpecific: false, isOldMoreSpecific: false)]
        while let way = ways.popLast() {
            let fork = tree[Int(way.fork)]
            guard way.depth < shape.count else {
                guard way.isNewMoreSpecific == way.isOldMoreSpecific, let first = fork.path else { continue }
                guard conflicts.count < PathConflicts.limit else { return false }
                conflicts.append(Conflict(first: first, second: number, isIdentical: !way.isNewMoreSpecific))
                continue
            }
            let segment = shape[way.depth]
            let meetsLiterals = segment.number == 0
            stepsLeft -= 1 + (meetsLiterals ? fork.literals.count : 0)
            guard stepsLeft >= 0 else { return false }
            if let same = fork.children[segment.number] {
                ways.append(
                    Way(
                        fork: same, depth: way.depth + 1, isNewMoreSpecific: way.isNewMoreSpecific,
                        isOldMoreSpecific: way.isOldMoreSpecific))
            }
            if meetsLiterals {
                for literal in fork.literals {
                    ways.append(
                        Way(
                            fork: literal.fork, depth: way.depth + 1, isNewMoreSpecific: way.isNewMoreSpecific, isOldMoreSpecific: true))
                }
            } else if segment.isLiteral, let parameter = fork.children[0] {
                ways.append(
                    Way(fork: parameter, depth: way.depth + 1, isNewMoreSpecific: true, isOldMoreSpecific: way.isOldMoreSpecific))
            }
        }
        return true
    }

    /// Whether it contains neither a parameter nor a mark of `shape`.
    private static func isLiteral(_ segment: String) -> Bool {
        guard let first = segment.utf8.first, ![UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "/")].contains(first) else {
            return false
        }
        return !segment.utf8.contains(UInt8(ascii: "{"))
    }
}
