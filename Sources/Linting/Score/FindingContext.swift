import OpenAPI
import YAML

/// What a finding belongs to and who can reach its place, as weights for the score.
package struct FindingContext: Sendable, Hashable {
    package enum Scope: Sendable, Hashable {
        /// One operation, by its name: `POST /orders`.
        case operation(String)
        /// A part that operations share, or could share.
        case part
        /// The description as a whole: its root, servers, security schemes. It counts as reached with a credential: adding a clean
        /// operation must not lower the score.
        case description
    }

    /// Who can reach it, from least to most exposed.
    package enum Exposure: String, Sendable, CaseIterable {
        /// No operation reaches it.
        case unreached
        case scoped, authenticated
        /// Anyone can read it.
        case `public`
        /// Anyone can write it.
        case publicWrite = "public-write"
    }

    package let scope: Scope
    package let exposure: Exposure

    package init(_ scope: Scope, _ exposure: Exposure) {
        self.scope = scope
        self.exposure = exposure
    }
}

/// Determines the context of findings; equal places are examined once.
struct Standings {
    private let specification: Specification
    private let operations: [Node: Int]
    private let names: [String]
    private var known: [Node: FindingContext] = [:]

    /// - Parameter names: the names of the operations, stored once.
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
        // Nobody can reach what the API itself calls.
        if operation.isOutbound { return .authenticated }
        switch operation.access {
        case .public: return operation.isWrite ? .publicWrite : .public
        case .authenticated: return .authenticated
        case .scoped: return .scoped
        }
    }
}
