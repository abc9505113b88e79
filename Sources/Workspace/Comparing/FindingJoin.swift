import Comparing
import Linting

/// Finds the change that causes a finding: the innermost one at or above its place, or the worst one of its operation.
struct FindingJoin {
    private struct Place: Hashable {
        let source: ObjectIdentifier
        let pointer: Substring
    }

    private var places: [Place: Int] = [:]
    private var operations: [String: Int] = [:]
    /// Whose operations are known: changes share them.
    private var known: Set<ObjectIdentifier> = []

    /// - Parameter changes: worst first.
    init(_ changes: [ReportedChange]) {
        for (number, change) in changes.enumerated() where change.verdict != .stronger {
            // A change of the description as a whole is above everything.
            if let new = change.new, !new.pointer.isEmpty {
                let place = Place(source: new.source.identity, pointer: new.pointer[...])
                places[place] = places[place] ?? number
            }
            guard known.insert(ObjectIdentifier(change.operations)).inserted else { continue }
            for operation in change.operations.names { operations[operation] = operations[operation] ?? number }
        }
    }

    var isEmpty: Bool { places.isEmpty && operations.isEmpty }

    /// The index of the change; nil if no change causes the finding.
    func change(behind finding: ReportedFinding) -> Int? {
        let source = finding.location.source.identity
        var pointer = finding.location.pointer[...]
        while !pointer.isEmpty {
            if let number = places[Place(source: source, pointer: pointer)] { return number }
            guard let slash = pointer.utf8.lastIndex(of: UInt8(ascii: "/")) else { break }
            pointer = pointer[..<slash]
        }
        return finding.operation.flatMap { operations[$0] }
    }
}
