import Support

@testable import YAML

/// A text that was read, asked by JSON pointer. Answers are plain values, so that no node outlives its tree.
struct Reading {
    let tree: Tree

    init(_ text: String, path: String = "test.yaml", limits: Limits = Limits()) {
        self.init(bytes: Array(text.utf8), path: path, limits: limits)
    }

    init(bytes: [UInt8], path: String = "test.yaml", limits: Limits = Limits()) {
        tree = Tree.read(Source(path: path, bytes: bytes), limits: limits)
    }

    /// What is written at the range of a value.
    func written(_ pointer: String) -> String? { ask(pointer) { tree.source.text($0.range).string } }

    /// What is written at the range of the key that a value stands under.
    func writtenKey(_ pointer: String) -> String? { ask(pointer) { $0.keyRange.map { tree.source.text($0).string } } }

    /// The text of a scalar.
    func text(_ pointer: String) -> String? { ask(pointer) { $0.text?.string } }

    func type(_ pointer: String) -> ScalarType? { ask(pointer, \.scalarType) }

    /// `line:column` of the start of a value.
    func place(_ pointer: String) -> String? {
        ask(pointer) { node in
            let position = tree.source.position(at: node.range.lower)
            return "\(position.line):\(position.column)"
        }
    }

    /// Pointer of where the node that is reached by `pointer` is written.
    func pointer(of pointer: String) -> String? { ask(pointer, \.pointer) }

    /// The keys of a mapping, merged ones last, each once.
    func keys(_ pointer: String) -> [String] { ask(pointer) { $0.entries.map { $0.key.string } } ?? [] }

    /// Keys and values of the duplicate entries: `a=1`.
    var duplicates: [String] {
        withExtendedLifetime(tree) { tree.duplicateEntries.map { "\($0.key.string)=\($0.value.text?.string ?? "")" } }
    }

    /// The whole as JSON; nil where an alias holds itself.
    var json: String? { ask("") { Value($0)?.json } }

    var problems: [String] {
        tree.problems.map { problem in
            let position = tree.source.position(at: problem.offset)
            return "\(position.line):\(position.column) \(problem.message)"
        }
    }

    var causes: [SyntaxProblem.Cause] { tree.problems.map(\.cause) }

    func has(_ pointer: String) -> Bool { ask(pointer, \.index) != nil }

    /// What is to be known of the node at a pointer; nil when none is there.
    func ask<Answer>(_ pointer: String, _ question: (Node) -> Answer?) -> Answer? {
        withExtendedLifetime(tree) {
            var pointer = pointer
            return pointer.withUTF8 { bytes in
                tree.root?.descendant(bytes.baseAddress.map { Text(base: $0, count: bytes.count) } ?? Text("")).flatMap(question)
            }
        }
    }
}
