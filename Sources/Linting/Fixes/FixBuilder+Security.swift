import OpenAPI
import YAML

/// Security requirements that fixes add: what the root or like operations demand, before a scheme on its own.
extension FixBuilder {
    /// Makes an operation ask for a credential.
    package mutating func guardOperation(_ operation: Operation) -> Fix? {
        let security = operation.security
        if let empty = security.emptyAlternative, security.alternatives.count > 1, security.origin == .operation {
            return fix("remove the alternative `{}`", .unsafe, edits.delete(empty.node))
        }
        guard let requirement = requirement(for: operation) else { return nil }
        let title = "demand \(requirement.words)\(requirement.reason)"
        guard let own = operation.node[.security] else {
            let after = ["parameters", "description", "summary", "operationId", "tags"]
            return fix(title, .unsafe, edits.insert("security", .sequence(requirement.alternatives), into: operation.node, after: after))
        }
        guard operation.node.encloses(own), own.isSequence, own.count == 0 else { return nil }
        return fix(title, .unsafe, edits.replace(own, with: .sequence(requirement.alternatives)))
    }

    /// Removes the alternative of the root that demands nothing, or fills what is empty.
    package mutating func guardRoot(_ list: Node) -> Fix? {
        let alternatives = SecurityRequirement.all(in: list, specification)
        if let empty = alternatives.first(where: \.isEmpty), alternatives.count > 1 {
            return fix("remove the alternative `{}`", .unsafe, [edits.delete(empty.node)] + openBootstraps())
        }
        guard list.count == 0, let requirement = requirement(for: nil) else { return nil }
        let title = "demand \(requirement.words)\(requirement.reason)"
        return fix(title, .unsafe, [edits.replace(list, with: .sequence(requirement.alternatives))] + openBootstraps())
    }

    /// States at the root what most operations demand; what cannot ask for a credential is left open in so many words.
    package mutating func addRootSecurity() -> Fix? {
        guard let requirement = requirement(for: nil) else { return nil }
        let root = specification.root
        let edit = edits.insert(
            "security", .sequence(requirement.alternatives), into: root, after: ["servers", "schemes", "basePath", "info"])
        return fix("demand \(requirement.words) by default\(requirement.reason)", .unsafe, [edit] + openBootstraps())
    }

    /// Declares a bearer scheme and demands it by default.
    package mutating func addScheme() -> Fix? {
        let root = specification.root
        let isSwagger = specification.version == .v2
        let description = FixValue.Entry("description", "An access token in the Authorization header")
        let scheme: [FixValue.Entry] =
            isSwagger
            ? [.init("type", "apiKey"), .init("name", "Authorization"), .init("in", "header"), description]
            : [.init("type", "http"), .init("scheme", "bearer"), .init("bearerFormat", "opaque"), description]
        guard root[.security] == nil else { return nil }
        let component = addComponent(isSwagger ? ["securityDefinitions"] : ["components", "securitySchemes"], "bearer", .mapping(scheme))
        let edit = edits.insert(
            "security", [["bearer": []]], into: root, after: ["servers", "schemes", "basePath", "info"])
        return fix("declare a bearer scheme and demand it by default, to be reviewed", .unsafe, [component, edit] + openBootstraps())
    }

    /// `security: []` for the operations that rely on the root and cannot ask for a credential.
    private mutating func openBootstraps() -> [Edit?] {
        var made: [Edit?] = []
        for operation in specification.operations where !operation.isOutbound && operation.words.bootstrap != nil {
            guard operation.node[.security] == nil else { continue }
            let after = ["parameters", "description", "summary", "operationId", "tags"]
            made.append(edits.insert("security", [], into: operation.node, after: after))
        }
        return made
    }

    // MARK: What to demand

    private struct Requirement {
        let alternatives: [FixValue]
        let words: String
        let reason: String
    }

    /// What the root demands, else what most like operations do, else the strongest scheme that is declared.
    private mutating func requirement(for operation: Operation?) -> Requirement? {
        let root = SecurityRequirement.all(in: specification.root[.security], specification)
        if operation != nil, let stated = FixBuilder.written(root) { return requirement(stated, ", as the root does") }
        let practice = security ?? SecurityPractice(specification)
        security = practice
        if let best = practice.usual(for: operation) { return requirement(best, ", as like operations do") }
        let usable = specification.securitySchemes.filter { scheme in
            switch scheme.kind {
            case .http("bearer"), .openIdConnect, .mutualTLS: true
            case .apiKey: scheme.node.text(.in) == "header"
            case .oauth2: scheme.scopes.isEmpty
            default: false
            }
        }
        guard let scheme = usable.first(where: { $0.kind == .http("bearer") }) ?? usable.first else { return nil }
        return requirement([.mapping([.init(scheme.name.string, [])])], ", the scheme that is declared")
    }

    private func requirement(_ alternatives: [FixValue], _ reason: String) -> Requirement {
        var names: [String] = []
        for case .mapping(let parts) in alternatives { names.append(parts.map { "`\($0.key)`" }.joined(separator: " and ")) }
        return Requirement(alternatives: alternatives, words: names.joined(separator: " or "), reason: reason)
    }

    private static func written(_ alternatives: [SecurityRequirement]) -> [FixValue]? { SecurityPractice.written(alternatives) }
}

extension SecurityRequirement {
    /// Whether it demands what nobody should copy: a password with every request, a key in the URL.
    fileprivate var namesWeakScheme: Bool {
        parts.contains { part in
            guard let scheme = part.scheme else { return true }
            return scheme.kind == .http("basic") || scheme.kind == .apiKey && scheme.node.text(.in) != "header"
        }
    }
}

/// What the operations of a description demand, sound practice before any.
struct SecurityPractice {
    private var counts: [String: [[FixValue]: Int]] = [:]
    private var order: [[FixValue]: Int] = [:]

    init(_ specification: Specification) {
        count(specification) { !$0.namesWeakScheme }
        if order.isEmpty { count(specification) { _ in true } }
    }

    private mutating func count(_ specification: Specification, where isWanted: (SecurityRequirement) -> Bool) {
        for operation in specification.operations where operation.access != .public && !operation.isOutbound {
            guard operation.security.alternatives.allSatisfy(isWanted) else { continue }
            guard let stated = SecurityPractice.written(operation.security.alternatives) else { continue }
            if order[stated] == nil { order[stated] = order.count }
            for key in ["", "\(operation.isWrite)", "\(operation.isWrite) \(operation.path)"] {
                counts[key, default: [:]][stated, default: 0] += 1
            }
        }
    }

    /// What most operations of its kind on its path demand, else most of its kind; nil when none does.
    func usual(for operation: Operation?) -> [FixValue]? {
        let keys = operation.map { ["\($0.isWrite) \($0.path)", "\($0.isWrite)"] } ?? [""]
        let group = keys.lazy.compactMap { counts[$0] }.first ?? [:]
        return group.max { ($0.value, -(order[$0.key] ?? 0)) < ($1.value, -(order[$1.key] ?? 0)) }?.key
    }

    /// Alternatives as they are written; nil when one of them demands nothing, or a scheme that is not there.
    static func written(_ alternatives: [SecurityRequirement]) -> [FixValue]? {
        guard !alternatives.isEmpty, alternatives.allSatisfy({ !$0.isEmpty && !$0.namesUndefinedScheme }) else { return nil }
        return alternatives.map { alternative in
            .mapping(alternative.parts.map { .init($0.name.string, .sequence($0.scopes.map { .string($0.string) })) })
        }
    }
}
