import OpenAPI
import YAML

/// Pairs the operations of two versions: by method and path template, then by `operationId`, then by likeness of their paths. Names of path
/// parameters do not matter.
struct OperationMatching {
    private(set) var pairs: [OperationPair] = []
    private(set) var added: [Operation] = []
    private(set) var removed: [Operation] = []

    init(_ old: [Operation], _ new: [Operation]) {
        var matched: [Int: (old: Int, isMoved: Bool)] = [:]
        var isTaken = Array(repeating: false, count: old.count)
        func match(_ oldNumber: Int, _ newNumber: Int, isMoved: Bool) {
            guard !isTaken[oldNumber], matched[newNumber] == nil else { return }
            isTaken[oldNumber] = true
            matched[newNumber] = (oldNumber, isMoved)
        }
        // First the exact spelling: two templates may differ only in the names of their parameters.
        for key in [OperationMatching.exactKey, OperationMatching.templateKey] {
            var known: [String: [Int]] = [:]
            for number in old.indices.reversed() where !isTaken[number] { known[key(old[number]), default: []].append(number) }
            for number in new.indices where matched[number] == nil {
                if let found = known[key(new[number])]?.popLast() { match(found, number, isMoved: false) }
            }
        }
        for (oldNumber, newNumber) in OperationMatching.sameIds(old, new) { match(oldNumber, newNumber, isMoved: true) }
        let left = new.indices.filter { matched[$0] == nil }
        let likeness = PathLikeness(old.indices.filter { !isTaken[$0] }.map { old[$0] })
        for number in left {
            if let found = likeness.closest(to: new[number], where: { !isTaken[$0] }) { match(found, number, isMoved: true) }
        }

        for number in new.indices {
            if let found = matched[number] {
                pairs.append(OperationPair(old: old[found.old], new: new[number], isMoved: found.isMoved))
            } else {
                added.append(new[number])
            }
        }
        removed = old.indices.filter { !isTaken[$0] }.map { old[$0] }
    }

    private static func exactKey(_ operation: Operation) -> String { operation.fullName }

    private static func templateKey(_ operation: Operation) -> String {
        // The key of a callback is an expression, not a template.
        guard !operation.isCallback else { return operation.fullName }
        return (operation.isWebhook ? "webhook " : "") + operation.method + " " + PathKey.template(operation.path)
    }

    /// Pairs of numbers of operations whose `operationId` is unique in both versions.
    private static func sameIds(_ old: [Operation], _ new: [Operation]) -> [(Int, Int)] {
        func single(_ operations: [Operation]) -> [Text: Int] {
            var numbers: [Text: Int] = [:]
            var repeated: Set<Text> = []
            for operation in operations {
                guard let id = operation.operationId, !id.isEmpty else { continue }
                if numbers.updateValue(operation.number, forKey: id) != nil { repeated.insert(id) }
            }
            for id in repeated { numbers[id] = nil }
            return numbers
        }
        let known = single(old)
        return single(new).compactMap { id, number in
            guard let found = known[id], old[found].isOutbound == new[number].isOutbound else { return nil }
            return (found, number)
        }.sorted { $0.1 < $1.1 }
    }
}
