import OpenAPI
import YAML

/// Which findings of a description touch changed files: findings in one, with a related place in one, at a reference into one, and on
/// operations reached through one. A change to the root touches everything.
struct ChangedFiles {
    private let specification: Specification
    /// For each document of the description.
    private let isChanged: [Bool]
    /// Objects with a reference into a changed file, and the references themselves.
    private var references: Set<Node> = []

    init(_ specification: Specification, _ isChanged: (String) -> Bool) {
        self.specification = specification
        self.isChanged = specification.documents.map { $0.canonicalPath.map(isChanged) ?? true }
        guard self.isChanged.first == false else { return }
        for reference in specification.references {
            guard let path = specification.path(of: reference), isChanged(path) else { continue }
            references.formUnion([reference.site, reference.value])
        }
    }

    func touch(_ finding: Finding) -> Bool {
        if isChanged.first != false || references.contains(finding.node) || isInChanged(finding.node) { return true }
        if finding.related.contains(where: { isInChanged($0.node) || references.contains($0.node) }) { return true }
        guard let number = finding.operation else { return false }
        let operation = specification.operations[number]
        return isInChanged(operation.node) || isInChanged(operation.pathItem) || references.contains(operation.pathItem)
    }

    func touch(_ location: Location) -> Bool {
        specification.documents.contains { $0.source === location.source && (isChanged.first != false || isChanged[$0.number]) }
    }

    private func isInChanged(_ node: Node) -> Bool { isChanged[specification.document(of: node).number] }
}
