import OpenAPI
import YAML

/// Fixes that require credentials, as `SecurityConventions` proposes.
extension FixBuilder {
    /// Makes an operation require a credential.
    package mutating func guardOperation(_ operation: Operation) -> Fix? {
        let security = operation.security
        if let empty = security.emptyAlternative, security.alternatives.count > 1, security.origin == .operation {
            return guarding("remove the alternative `{}`", [edits.delete(empty.node)])
        }
        guard let proposal = practiceOfSecurity().proposal(for: operation) else { return nil }
        let title = "require \(proposal.demand.words)\(proposal.reason)"
        guard let own = operation.node[.security] else {
            let after = ["parameters", "description", "summary", "operationId", "tags"]
            return guarding(title, [edits.insert("security", proposal.demand.value, into: operation.node, after: after)])
        }
        guard operation.node.encloses(own), own.isSequence, own.count == 0 else { return nil }
        return guarding(title, [edits.replace(own, with: proposal.demand.value)])
    }

    /// Removes the alternative of the root that requires nothing, or fills an empty list.
    package mutating func guardRoot(_ list: Node) -> Fix? {
        let alternatives = SecurityRequirement.all(in: list, specification)
        if let empty = alternatives.first(where: \.isEmpty), alternatives.count > 1 {
            return guarding("remove the alternative `{}`", [edits.delete(empty.node)] + openBootstraps())
        }
        guard list.count == 0, let proposal = practiceOfSecurity().defaultProposal else { return nil }
        let title = "require \(proposal.demand.words) by default\(proposal.reason)"
        return guarding(title, [edits.replace(list, with: proposal.demand.value)] + openBootstraps())
    }

    /// Requires a credential at the root, and explicitly opens the operations that cannot require one.
    package mutating func addRootSecurity() -> Fix? {
        guard let proposal = practiceOfSecurity().defaultProposal else { return nil }
        let root = specification.root
        let edit = edits.insert(
            "security", proposal.demand.value, into: root, after: ["servers", "schemes", "basePath", "info"])
        return guarding("require \(proposal.demand.words) by default\(proposal.reason)", [edit] + openBootstraps())
    }

    /// Declares a bearer scheme and requires it by default.
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
        return guarding("declare a bearer scheme and require it by default, to be reviewed", [component, edit] + openBootstraps())
    }

    /// Adds `security: []` to operations that rely on the root and cannot require a credential.
    private mutating func openBootstraps() -> [Edit?] {
        var made: [Edit?] = []
        for operation in specification.servedOperations where operation.words.bootstrap != nil {
            guard operation.node[.security] == nil else { continue }
            let after = ["parameters", "description", "summary", "operationId", "tags"]
            made.append(edits.insert("security", [], into: operation.node, after: after))
        }
        return made
    }

    /// A fix that changes who may call operations.
    private func guarding(_ title: String, _ edits: [Edit?]) -> Fix? { fix(title, .unsafe, edits)?.with(access: .changes) }

    private mutating func practiceOfSecurity() -> SecurityConventions {
        let made = security ?? SecurityConventions(specification)
        security = made
        return made
    }
}
