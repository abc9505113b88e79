import Linting
import OpenAPI
import YAML

/// Compares which operations exist.
struct SurfaceComparison {
    let old: Specification
    let new: Specification

    func compare(_ matching: OperationMatching, _ collector: inout ChangeCollector) {
        for pair in matching.pairs where pair.isMoved {
            let former = pair.old.name
            collector.add(.operationMoved, .changed, old: pair.old.node, new: pair.new.node, operation: pair.new) {
                "\(former) is \($0) now"
            }
        }
        for operation in matching.added {
            let isOpen = SurfaceComparison.isOpenWrite(operation)
            // A description that states nothing about credentials may require them in prose.
            let level: Level? = isOpen && new.declaresSecurity ? .error : nil
            let detail = SurfaceComparison.detail(of: operation)
            collector.add(
                SurfaceComparison.addedKind(operation), isOpen ? .weaker : .changed, old: nil, new: operation.node, operation: operation,
                level: level
            ) { "\($0) was added\(detail)" }
        }
        for operation in matching.removed {
            let detail = operation.isOutbound || operation.sunset != nil || operation.isDeprecated ? "" : ", and was not deprecated before"
            collector.add(
                SurfaceComparison.removedKind(operation), SurfaceComparison.isOpenWrite(operation) ? .stronger : .changed,
                old: operation.node, new: nil, operation: operation
            ) { "\($0) was removed\(detail)" }
        }
    }

    /// Whether anyone can change something with the operation, unless it is a way in, such as login or sign-up.
    private static func isOpenWrite(_ operation: Operation) -> Bool {
        !operation.isOutbound && operation.access == .public && operation.isWrite && operation.words.bootstrap == nil
    }

    private static func detail(of operation: Operation) -> String {
        if operation.isCallback, operation.security.access == .public { return ", and nothing says how its receiver knows the sender" }
        if operation.isOutbound { return "" }
        return operation.access == .public ? ", and anyone can call it" : ""
    }

    private static func addedKind(_ operation: Operation) -> Rule {
        operation.isWebhook ? .webhookAdded : operation.isCallback ? .callbackAdded : .operationAdded
    }

    private static func removedKind(_ operation: Operation) -> Rule {
        operation.isWebhook ? .webhookRemoved : operation.isCallback ? .callbackRemoved : .operationRemoved
    }
}
