import Linting
import OpenAPI
import Words
import YAML

/// Compares where the API is served: over which schemes and from which hosts. Paths of servers do not matter.
struct ServerComparison {
    private struct Lists: Hashable {
        let old: Node?
        let new: Node?
    }

    let old: Specification
    let new: Specification
    private var seen: Set<Lists> = []

    init(_ old: Specification, _ new: Specification) {
        self.old = old
        self.new = new
    }

    /// Compares the servers of the descriptions, then those of operations that have their own.
    mutating func compare(_ pairs: [OperationPair], _ collector: inout ChangeCollector) {
        compare(ServerComparison.root(of: old), ServerComparison.root(of: new), places: (place(old), place(new)), nil, &collector)
        seen.insert(Lists(old: old.root[.servers], new: new.root[.servers]))
        guard old.version != .v2, new.version != .v2 else { return }
        for pair in pairs where !pair.new.isOutbound {
            let lists = Lists(old: pair.old.serverList, new: pair.new.serverList)
            guard seen.insert(lists).inserted else { continue }
            compare(
                ServerEntry.all(in: lists.old, old.vocabularies), ServerEntry.all(in: lists.new, new.vocabularies),
                places: (lists.old ?? pair.old.node, lists.new ?? pair.new.node), pair.new, &collector)
        }
        compareOutbound(&collector)
    }

    private static func root(of specification: Specification) -> [ServerEntry] {
        specification.version == .v2
            ? ServerEntry.all(ofRoot: specification.root)
            : ServerEntry.all(in: specification.root[.servers], specification.vocabularies)
    }

    private func place(_ specification: Specification) -> Node {
        let root = specification.root
        return (specification.version == .v2 ? root[.schemes] ?? root[.host] : root[.servers]) ?? root
    }

    private func compare(
        _ before: [ServerEntry], _ after: [ServerEntry], places: (Node, Node), _ operation: Operation?, _ collector: inout ChangeCollector
    ) {
        compareEncryption(before, after, places, operation, &collector)
        compareFreedom(before, after, places, operation, &collector)
        reportHosts(of: after, absentFrom: before, isAdded: true, places, operation, &collector)
        reportHosts(of: before, absentFrom: after, isAdded: false, places, operation, &collector)
    }

    /// Reports the hosts that only one version has. A host that accepts any value counts only if the other version has such a host, too.
    ///
    /// - Parameter isAdded: whether `entries` are those of the new version.
    private func reportHosts(
        of entries: [ServerEntry], absentFrom others: [ServerEntry], isAdded: Bool, _ places: (Node, Node), _ operation: Operation?,
        _ collector: inout ChangeCollector
    ) {
        let isFree = others.contains(where: \.hasFreeHost)
        let hasProduction = others.contains { !$0.isNonProduction && $0.host != nil }
        let event = isAdded ? "added" : "removed"
        var seen = Set(others.compactMap(\.host))
        for entry in entries where isFree || !entry.hasFreeHost {
            guard let host = entry.host, seen.insert(host).inserted else { continue }
            let (old, new) = isAdded ? (places.0, entry.node) : (entry.node, places.1)
            if entry.isNonProduction, hasProduction {
                collector.add(.serverNonProduction, isAdded ? .weaker : .stronger, old: old, new: new, operation: operation) { _ in
                    "host `\(host)`, which is not for production, was \(event)"
                }
            } else {
                let kind: Rule = isAdded ? .serverHostAdded : .serverHostRemoved
                collector.add(kind, .changed, old: old, new: new, operation: operation, detail: host) { _ in
                    "host `\(host)` was \(event)"
                }
            }
        }
    }

    /// Reports host variables that accept any value, even if the host is known.
    private func compareFreedom(
        _ before: [ServerEntry], _ after: [ServerEntry], _ places: (Node, Node), _ operation: Operation?,
        _ collector: inout ChangeCollector
    ) {
        let (oldFree, newFree) = (before.first(where: \.hasFreeHost), after.first(where: \.hasFreeHost))
        if let newFree, oldFree == nil {
            collector.add(.serverHostOpen, .weaker, old: places.0, new: newFree.node, operation: operation) { _ in
                "host `\(newFree.host ?? "")` holds a variable that takes any value"
            }
        }
        if let oldFree, newFree == nil {
            collector.add(.serverHostOpen, .stronger, old: oldFree.node, new: places.1, operation: operation) { _ in
                "no host holds a variable that takes any value any more"
            }
        }
    }

    private func compareEncryption(
        _ before: [ServerEntry], _ after: [ServerEntry], _ places: (Node, Node), _ operation: Operation?,
        _ collector: inout ChangeCollector
    ) {
        func open(_ entries: [ServerEntry]) -> ServerEntry? { entries.first { $0.isCleartext && !$0.isLoopback } }
        let (oldOpen, newOpen) = (open(before), open(after))
        let (oldSafe, newSafe) = (before.first(where: \.isEncrypted), after.first(where: \.isEncrypted))
        if let newOpen, oldOpen == nil, !before.isEmpty {
            collector.add(.serverCleartext, .weaker, old: places.0, new: newOpen.node, operation: operation) { _ in
                "the API is served over \(newOpen.scheme ?? "http") now"
            }
        } else if let oldSafe, newSafe == nil, after.contains(where: \.isCleartext) {
            collector.add(.serverCleartext, .weaker, old: oldSafe.node, new: places.1, operation: operation) { _ in
                "the API is no longer served over \(oldSafe.scheme ?? "https")"
            }
        }
        if let oldOpen, newOpen == nil, !after.isEmpty {
            collector.add(.serverCleartext, .stronger, old: oldOpen.node, new: places.1, operation: operation) { _ in
                "the API is no longer served over \(oldOpen.scheme ?? "http")"
            }
        } else if let newSafe, oldSafe == nil, before.contains(where: \.isCleartext) {
            collector.add(.serverCleartext, .stronger, old: places.0, new: newSafe.node, operation: operation) { _ in
                "the API is served over \(newSafe.scheme ?? "https"), too"
            }
        }
    }

    /// Compares the hosts that callbacks, webhooks, and links lead to.
    private func compareOutbound(_ collector: inout ChangeCollector) {
        let known = Set(old.outboundServers.flatMap(\.server.hosts))
        for outbound in new.outboundServers {
            for host in outbound.server.hosts where !known.contains(host) {
                collector.add(.outboundHost, .changed, old: nil, new: outbound.server.node, operation: nil, detail: host) { _ in
                    "a \(outbound.use) leads to `\(host)`, which is new"
                }
            }
        }
        let left = Set(new.outboundServers.flatMap(\.server.hosts))
        for outbound in old.outboundServers {
            for host in outbound.server.hosts where !left.contains(host) {
                collector.add(.outboundHost, .changed, old: outbound.server.node, new: nil, operation: nil, detail: host) { _ in
                    "no \(outbound.use) leads to `\(host)` any more"
                }
            }
        }
    }
}
