import OpenAPI

/// Operations that one change affects. Changes at one place, and at places that the same operations reach, share a group, so that many
/// changes of a widely used part stay cheap.
final class OperationGroup {
    /// Without duplicates, in the order of the description.
    let operations: [Operation]
    private(set) lazy var touched = TouchedOperations(operations.map(\.name))
    /// The weakest guard among them; nil if there are none, or if the API itself sends all of them.
    private(set) lazy var exposure = operations.compactMap { $0.isOutbound ? nil : $0.access }.max()

    init(_ operations: [Operation]) { self.operations = operations }

    /// `, accepted by POST /orders`, or the number of operations; empty if there are none.
    func listed(_ verb: String) -> String {
        switch operations.count {
        case 0: ""
        case 1: ", \(verb) by \(operations[0].name)"
        default: ", \(verb) by \(operations.count) operations"
        }
    }
}

/// Names of the operations that a change affects, such as `POST /orders`, in the order of the new version.
package final class TouchedOperations: Sendable {
    package let names: [String]

    package init(_ names: [String]) { self.names = names }

    package static let none = TouchedOperations([])

    /// The name of the only operation; nil if there are several or none.
    package var only: String? { names.count == 1 ? names[0] : nil }
}
