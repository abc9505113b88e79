import Linting
import OpenAPI
import YAML

/// Compares what limits the resources that callers can use, and which response headers protect users.
struct ResourceComparison {
    private var headers: [Node: [String: Node]] = [:]

    mutating func compare(_ pair: OperationPair, _ collector: inout ChangeCollector) {
        guard !pair.new.isOutbound else { return }
        compareThrottling(pair, &collector)
        comparePaging(pair, &collector)
        compareHeaders(pair, &collector)
    }

    private func compareThrottling(_ pair: OperationPair, _ collector: inout ChangeCollector) {
        let (before, after) = (pair.old.documentsThrottling, pair.new.documentsThrottling)
        let places = (old: pair.old.responses.node ?? pair.old.node, new: pair.new.responses.node ?? pair.new.node)
        if before != after {
            let text = after ? "documents rate limiting now" : "no longer documents rate limiting (a 429 response or rate-limit headers)"
            collector.add(.throttling, after ? .stronger : .weaker, old: places.old, new: places.new, operation: pair.new) {
                "\($0) \(text)"
            }
        } else if before {
            let (told, tells) = (ResourceComparison.tellsWhenToRetry(pair.old), ResourceComparison.tellsWhenToRetry(pair.new))
            guard told != tells else { return }
            let text = tells ? "tells when to retry now" : "no longer tells when to retry (Retry-After)"
            collector.add(
                .throttling, tells ? .stronger : .weaker, old: places.old, new: places.new, operation: pair.new, level: .note,
                detail: "retry"
            ) { "\($0) \(text)" }
        }
    }

    private static func tellsWhenToRetry(_ operation: Operation) -> Bool { operation.responses.contains(retryTelling) }

    private static let retryTelling = PartTest<OperationResponse> { entry, _ in
        entry.covers(429, orDefault: false) && entry.response.tellsWhenToRetry
    }

    private func comparePaging(_ pair: OperationPair, _ collector: inout ChangeCollector) {
        let (before, after) = (Paging.place(in: pair.old), Paging.place(in: pair.new))
        guard (before == nil) != (after == nil) else { return }
        let isDropped = after == nil
        let answersWithList = CollectionResponse(of: pair.new) != nil || CollectionResponse(of: pair.old) != nil
        let text = isDropped ? "no longer takes pages" : "takes pages now"
        collector.add(
            .pagination, !answersWithList ? .changed : isDropped ? .weaker : .stronger,
            old: before ?? pair.old.node, new: after ?? pair.new.node, operation: pair.new
        ) { "\($0) \(text)" }
    }

    private mutating func compareHeaders(_ pair: OperationPair, _ collector: inout ChangeCollector) {
        let (before, after) = (protection(pair.old), protection(pair.new))
        for name in before.keys.sorted() where after[name] == nil {
            collector.add(
                .securityHeader, .weaker, old: before[name], new: pair.new.responses.node ?? pair.new.node, operation: pair.new,
                detail: name
            ) { "\($0) no longer answers with the header `\(name)`" }
        }
        for name in after.keys.sorted() where before[name] == nil {
            collector.add(
                .securityHeader, .stronger, old: pair.old.responses.node ?? pair.old.node, new: after[name], operation: pair.new,
                detail: name
            ) { "\($0) answers with the header `\(name)` now" }
        }
    }

    /// Headers of successful responses by which browsers protect users, in lowercase, and where each is stated. See the OWASP HTTP Headers
    /// Cheat Sheet.
    private mutating func protection(_ operation: Operation) -> [String: Node] {
        guard let responses = operation.responses.node else { return [:] }
        if let known = headers[responses] { return known }
        var found: [String: Node] = [:]
        for entry in operation.responses.successes {
            guard let map = entry.response.node[.headers]?.resolved, map.isMapping else { continue }
            for header in map.entries {
                let name = header.key.string.lowercased()
                if Self.protecting.contains(name), found[name] == nil { found[name] = header.site }
            }
        }
        headers[responses] = found
        return found
    }

    private static let protecting: Set<String> = [
        "strict-transport-security", "x-content-type-options", "content-security-policy", "x-frame-options", "referrer-policy",
        "cross-origin-resource-policy", "permissions-policy",
    ]
}
