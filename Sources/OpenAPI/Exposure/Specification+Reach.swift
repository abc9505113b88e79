import YAML

extension Specification {
    /// Every operation that reaches a place, in order; the first five if the description is too large to keep them all.
    package func operations(reaching node: Node, _ direction: Direction) -> [Operation] {
        numbers(reaching: node, direction).map { operations[$0] }
    }
}
