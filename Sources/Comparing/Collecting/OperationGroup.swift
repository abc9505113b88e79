import OpenAPI

/// Operations that one change touches. Changes of one place, and of places that the same operations reach, share a group, so that many
/// changes of a part that many operations use cost no more than their sum.
final class OperationGroup {
    /// Each once, in the order of the description.
    let operations: [Operation]
    private(set) lazy var touched = TouchedOperations(operations.map(\.name))
    /// The weakest guard among them; nil when the API sends all of them itself, and when there is none.
    private(set) lazy var exposure = operations.compactMap { $0.isOutbound ? nil : $0.access }.max()

    init(_ operations: [Operation]) { self.operations = operations }

    /// `, accepted by POST /orders`, or how many there are; empty without any.
    func listed(_ verb: String) -> String {
        switch operations.count {
        case 0: ""
        case 1: ", \(verb) by \(operations[0].name)"
        default: ", \(verb) by \(operations.count) operations"
        }
    }
}

/// Names of the operations that a change touches, such as `POST /orders`, in the order of the new version.
package final class TouchedOperations: Sendable {
    package let names: [String]

    package init(_ names: [String]) { self.names = names }

    package static let none = TouchedOperations([])

    /// The one operation; nil where there are several, or none.
    package var only: String? { names.count == 1 ? names[0] : nil }
}
