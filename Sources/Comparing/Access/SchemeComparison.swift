import Linting
import OpenAPI
import YAML

/// Compares the schemes that were redefined under their names, and finds required schemes that are no longer defined.
struct SchemeComparison {
    let old: Specification
    let new: Specification
    let schemes: SchemePairs

    func compare(_ collector: inout ChangeCollector) {
        let users = SchemeUsers(new)
        for (before, after) in schemes.redefined {
            let found = SchemeDifference(from: before, to: after)
            let name = after.name.string
            collector.add(
                .schemeChanged, found.verdict, old: found.old ?? before.site, new: found.new ?? after.site,
                reached: OperationGroup(users.operations(demanding: after.name)), level: found.verdict == .weaker ? .warning : nil
            ) { _ in "scheme `\(name)`: \(found.text)" }
        }
        compareDefinitions(users, &collector)
    }

    /// Whether an undefined scheme makes no difference to who may call the operation.
    private static func isOpenAnyway(_ operation: Operation) -> Bool {
        operation.isOutbound || operation.security.emptyAlternative != nil
    }

    /// Reports required schemes that are no longer defined, or that are defined now.
    private func compareDefinitions(_ users: SchemeUsers, _ collector: inout ChangeCollector) {
        let oldUsers = SchemeUsers(old)
        for name in users.names where oldUsers.isDemanded(name) {
            let before = old.securityScheme(named: name)
            let after = new.securityScheme(named: name)
            guard (before == nil) != (after == nil) else { continue }
            let isGone = after == nil
            // If nothing else guards an operation, it became public or stopped being public, which is reported elsewhere.
            let open = (isGone ? users : oldUsers).operations(demanding: name).filter(SchemeComparison.isOpenAnyway)
            let names = Set(open.map(\.fullName))
            let operations = users.operations(demanding: name).filter { names.contains($0.fullName) }
            guard !operations.isEmpty else { continue }
            let shown = name.string
            collector.add(
                .schemeUndefined, isGone ? .weaker : .stronger, old: before?.site ?? oldUsers.place(of: name),
                new: after?.site ?? users.place(of: name),
                reached: OperationGroup(operations)
            ) { _ in
                isGone
                    ? "scheme `\(shown)` is still required, but no longer defined" : "scheme `\(shown)` is required, and is defined now"
            }
        }
    }
}

/// The operations that require a scheme, by its name. A list of requirements that many operations share is read once.
struct SchemeUsers {
    /// Lists of requirements, by the names of the schemes that they require.
    private var lists: [Text: [Node]] = [:]
    private var operations: [Node: [Operation]] = [:]
    /// All required names, in order.
    private(set) var names: [Text] = []

    init(_ specification: Specification) {
        for operation in specification.operations {
            guard let list = operation.security.node else { continue }
            if operations[list] == nil {
                for name in operation.security.schemeNames {
                    if lists[name] == nil { names.append(name) }
                    lists[name, default: []].append(list)
                }
            }
            operations[list, default: []].append(operation)
        }
    }

    func isDemanded(_ name: Text) -> Bool { lists[name] != nil }

    func operations(demanding name: Text) -> [Operation] {
        (lists[name] ?? []).flatMap { operations[$0] ?? [] }.sorted { $0.number < $1.number }
    }

    func place(of name: Text) -> Node? {
        guard let list = lists[name]?.first, let operation = operations[list]?.first else { return nil }
        return operation.security.alternatives.lazy.flatMap(\.parts).first { $0.name == name }?.entry.site
    }
}
