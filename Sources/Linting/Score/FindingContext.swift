import OpenAPI
import YAML

/// Whose a finding is, and who reaches its place: what the score weighs it by.
package struct FindingContext: Sendable, Hashable {
    package enum Scope: Sendable, Hashable {
        /// One operation, by its name: `POST /orders`.
        case operation(String)
        /// A part that operations share, or could.
        case part
        /// The description as a whole: its root, servers, security schemes. It counts as reached with a credential: one more operation that is
        /// clean must not make it worse.
        case description
    }

    /// Who reaches it, the worst last.
    package enum Exposure: String, Sendable, CaseIterable {
        /// No operation does.
        case unreached
        case scoped, authenticated
        /// Anybody may read past it.
        case `public`
        /// Anybody may write past it.
        case publicWrite = "public-write"
    }

    package let scope: Scope
    package let exposure: Exposure

    package init(_ scope: Scope, _ exposure: Exposure) {
        self.scope = scope
        self.exposure = exposure
    }
}

/// Works out the standing of findings; equal places are looked at once.
struct Standings {
    private let specification: Specification
    private let operations: [Node: Int]
    private let names: [String]
    private var known: [Node: FindingContext] = [:]

    /// - Parameter names: those of the operations, held once.
    init(_ specification: Specification, names: [String]) {
        self.names = names
        self.specification = specification
        operations = Dictionary(specification.operations.map { ($0.node, $0.number) }) { first, _ in first }
    }

    mutating func standing(of finding: Finding) -> FindingContext {
        if let number = finding.operation {
            return standing(of: specification.operations[number])
        }
        var owner = finding.node
        while specification.role(of: owner) == .none, let parent = owner.parent { owner = parent }
        if let made = known[owner] { return made }
        let made = standing(ofObject: owner)
        known[owner] = made
        return made
    }

    private func standing(ofObject owner: Node) -> FindingContext {
        switch specification.role(of: owner) {
        case .none, .document, .server, .securityScheme:
            if enclosingOperation(owner) == nil { return FindingContext(.description, .authenticated) }
        default: break
        }
        if let operation = enclosingOperation(owner) { return standing(of: operation) }
        let request = specification.exposure(of: owner, .request)
        let access = [request.access, specification.access(of: owner, .response)].compactMap(\.self).max()
        switch access {
        case nil: return FindingContext(.part, .unreached)
        case .scoped: return FindingContext(.part, .scoped)
        case .authenticated: return FindingContext(.part, .authenticated)
        case .public:
            let writes = request.first.contains { Standings.exposure(specification.operations[$0]) == .publicWrite }
            return FindingContext(.part, writes ? .publicWrite : .public)
        }
    }

    private func standing(of operation: Operation) -> FindingContext {
        FindingContext(.operation(names[operation.number]), Standings.exposure(operation))
    }

    private func enclosingOperation(_ node: Node) -> Operation? {
        var current: Node? = node
        while let step = current {
            if let number = operations[step] { return specification.operations[number] }
            current = step.parent
        }
        return nil
    }

    private static func exposure(_ operation: Operation) -> FindingContext.Exposure {
        // What the API sends itself is nothing that anybody reaches.
        if operation.isOutbound { return .authenticated }
        switch operation.access {
        case .public: return operation.isWrite ? .publicWrite : .public
        case .authenticated: return .authenticated
        case .scoped: return .scoped
        }
    }
}
