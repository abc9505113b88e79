import OpenAPI
import YAML

/// The operations that reach a place of the new version. Places that the same operations reach share a group.
final class ReachedOperations {
    private let specification: Specification
    private let direction: Direction
    private var byNumbers: [[Int]: OperationGroup] = [:]
    private var byPlace: [Node: OperationGroup] = [:]

    init(_ specification: Specification, _ direction: Direction) {
        self.specification = specification
        self.direction = direction
    }

    /// - Parameter operation: used if no operation reaches the place.
    func group(of node: Node, or operation: Operation) -> OperationGroup {
        let reached = group(of: node)
        return reached.operations.isEmpty ? OperationGroup([operation]) : reached
    }

    func group(of node: Node) -> OperationGroup {
        if let known = byPlace[node] { return known }
        let numbers = specification.numbers(reaching: node, direction)
        let group = byNumbers[numbers] ?? OperationGroup(numbers.map { specification.operations[$0] })
        byNumbers[numbers] = group
        byPlace[node] = group
        return group
    }
}
