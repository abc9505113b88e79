import Linting
import OpenAPI
import YAML

/// Compares how schemes are defined that both versions have under one name, and finds those that are gone while they are still demanded.
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
                reached: users.operations(demanding: after.name), level: found.verdict == .weaker ? .warning : nil
            ) { _ in "scheme `\(name)`: \(found.text)" }
        }
        compareDefinitions(users, &collector)
    }

    /// A requirement that names a scheme that is no longer defined, or is only now.
    private func compareDefinitions(_ users: SchemeUsers, _ collector: inout ChangeCollector) {
        let oldUsers = SchemeUsers(old)
        for name in users.names where oldUsers.names.contains(name) {
            let before = old.securityScheme(named: name)
            let after = new.securityScheme(named: name)
            guard (before == nil) != (after == nil) else { continue }
            let isGone = after == nil
            // Operations that nothing else guards became public, which is told.
            let operations = users.operations(demanding: name).filter { !isGone || $0.isOutbound || $0.security.emptyAlternative != nil }
            guard !operations.isEmpty else { continue }
            let place = operations.first.flatMap { users.place(of: name, in: $0) }
            let formerly = oldUsers.operations(demanding: name).first.flatMap { oldUsers.place(of: name, in: $0) }
            let shown = name.string
            collector.add(
                .schemeUndefined, isGone ? .weaker : .stronger, old: before?.site ?? formerly, new: after?.site ?? place,
                reached: operations
            ) { _ in
                isGone
                    ? "scheme `\(shown)` is still demanded, but no longer defined" : "scheme `\(shown)` is demanded, and is defined now"
            }
        }
    }
}

/// Which operations demand a scheme by its name, gathered list by list.
struct SchemeUsers {
    private var operations: [Text: [Operation]] = [:]
    /// Every name that is demanded, in order.
    private(set) var names: [Text] = []

    init(_ specification: Specification) {
        for operation in specification.operations {
            for name in operation.security.schemeNames {
                if operations[name] == nil { names.append(name) }
                operations[name, default: []].append(operation)
            }
        }
    }

    func operations(demanding name: Text) -> [Operation] { operations[name] ?? [] }

    func place(of name: Text, in operation: Operation) -> Node? {
        operation.security.alternatives.lazy.flatMap(\.parts).first { $0.name == name }?.entry.site
    }
}
