/// Path templates that match the same URL without one being the more specific: `/a/{x}` and `/a/{y}`, or `/a/{x}` and `/{y}/b`
/// (OpenAPI 3.1.1, §4.8.8.2). A concrete path beside a template is none: it is matched first.
package struct PathConflicts: Sendable {
    package struct Conflict: Sendable, Hashable {
        /// Positions in the paths given, the earlier first.
        package let first: Int
        package let second: Int
        /// Whether the templates differ in the names of their parameters only.
        package let isIdentical: Bool
    }

    package private(set) var conflicts: [Conflict] = []
    private var nodes: [Node] = [Node()]
    /// Steps that may still be taken for one path, so that all of them together stay linear.
    private var budget = 0
    private static let steps = 400

    private struct Node {
        var children: [String: Int] = [:]
        /// The first literals among the children; a parameter is compared with no more.
        var literals: [(text: String, node: Int)] = []
        var ends: [Int] = []
    }

    private static let parameter = "{}"

    package init(_ paths: [String]) { self.init(paths.map { PathTemplate($0) }) }

    package init(_ templates: [PathTemplate]) {
        let shapes = templates.map(PathConflicts.shape)
        for (number, shape) in shapes.enumerated() {
            budget = PathConflicts.steps
            search(shape, number)
            insert(shape, number)
        }
    }

    /// The segments with the names of parameters left out; a final slash, a query or a fragment make another path.
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

    private mutating func insert(_ shape: [String], _ number: Int) {
        var node = 0
        for segment in shape {
            if let next = nodes[node].children[segment] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].children[segment] = nodes.count - 1
                if PathConflicts.isLiteral(segment), nodes[node].literals.count < 64 {
                    nodes[node].literals.append((segment, nodes.count - 1))
                }
                node = nodes.count - 1
            }
        }
        nodes[node].ends.append(number)
    }

    /// A way through the tree of the paths before, and on which side it was the more specific.
    private struct Way {
        let node: Int
        let depth: Int
        let isNewMoreSpecific: Bool
        let isOldMoreSpecific: Bool
    }

    private mutating func search(_ shape: [String], _ number: Int) {
        var ways = [Way(node: 0, depth: 0, isNewMoreSpecific: false, isOldMoreSpecific: false)]
        while let way = ways.popLast() {
            guard way.depth < shape.count else {
                if way.isNewMoreSpecific == way.isOldMoreSpecific, let first = nodes[way.node].ends.first {
                    conflicts.append(Conflict(first: first, second: number, isIdentical: !way.isNewMoreSpecific))
                }
                continue
            }
            let segment = shape[way.depth]
            for (key, child) in candidates(for: segment, at: way.node) {
                budget -= 1
                guard budget > 0 else { return }
                ways.append(
                    Way(
                        node: child, depth: way.depth + 1,
                        isNewMoreSpecific: way.isNewMoreSpecific || key != segment && key == Self.parameter,
                        isOldMoreSpecific: way.isOldMoreSpecific || key != segment && segment == Self.parameter))
            }
        }
    }

    /// What a segment may meet: itself, a parameter, and if it is one, any literal.
    private func candidates(for segment: String, at node: Int) -> [(String, Int)] {
        var found = nodes[node].children[segment].map { [(segment, $0)] } ?? []
        if segment == Self.parameter {
            for literal in nodes[node].literals { found.append((literal.text, literal.node)) }
        } else if Self.isLiteral(segment), let child = nodes[node].children[Self.parameter] {
            found.append((Self.parameter, child))
        }
        return found
    }

    /// Neither with a parameter in it nor a mark of `shape`.
    private static func isLiteral(_ segment: String) -> Bool {
        guard let first = segment.utf8.first, ![UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "/")].contains(first) else {
            return false
        }
        return !segment.utf8.contains(UInt8(ascii: "{"))
    }
}
