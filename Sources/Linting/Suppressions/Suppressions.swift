import OpenAPI
import YAML

/// The suppressions of a description, by what they cover, and which of them were used.
struct Suppressions {
    private var all: [Suppression]
    /// The first suppression for a place and the number of a name.
    private var covering: [SuppressionSearch.Cover: [Int: Int]] = [:]
    private let names: SuppressionNames
    /// Why some of them could not be read.
    let problem: Problem?

    init(_ specification: Specification, catalog: [Rule], active: [Rule], today: Int) {
        var search = SuppressionSearch(names: SuppressionNames(catalog: catalog, active: active), today: today)
        for document in specification.documents { search.search(document) }
        all = search.found.map(\.suppression)
        names = search.names
        for (index, found) in search.found.enumerated() where found.suppression.isActive {
            for cover in found.covers where covering[cover]?[found.name] == nil { covering[cover, default: [:]][found.name] = index }
        }
        problem =
            search.isCutShort
            ? Problem(
                file: specification.rootDocument.path, message: "more than \(SuppressionSearch.limit) suppressions; the rest are ignored")
            : nil
    }

    var isEmpty: Bool { all.isEmpty }

    /// The reason of the suppression that matches a finding, as written; nil if there is none.
    ///
    /// - Parameter line: where it is reported, counted from 0.
    mutating func reason(_ rule: Rule, _ node: Node, line: Int) -> String? {
        guard !covering.isEmpty else { return nil }
        let wanted = names.numbers(for: rule)
        guard !wanted.isEmpty else { return nil }
        guard let index = cover(.line(tree: node.tree, line), wanted) ?? cover(above: node, wanted) ?? cover(behind: node, wanted) else {
            return nil
        }
        all[index].isUsed = true
        return all[index].reason
    }

    private func cover(above node: Node, _ wanted: Set<Int>) -> Int? {
        var current: Node? = node
        while let step = current {
            if let index = cover(.node(step), wanted) { return index }
            current = step.parent
        }
        return nil
    }

    /// A suppression at a definition also covers findings at references to it.
    private func cover(behind node: Node, _ wanted: Set<Int>) -> Int? {
        node.target.flatMap { cover(above: $0, wanted) }
    }

    private func cover(_ place: SuppressionSearch.Cover, _ wanted: Set<Int>) -> Int? {
        guard let names = covering[place] else { return nil }
        return wanted.compactMap { names[$0] }.min()
    }

    // MARK: Afterward

    /// Findings about suppressions, once everything else is known.
    func findings(_ rules: [Rule], _ levels: [Level?], minimum: Confidence) -> [ReportedFinding] {
        zip(rules, levels).flatMap { rule, level -> [ReportedFinding] in
            guard case .suppression(let decide) = rule.check, rule.confidence >= minimum else { return [] }
            return all.lazy.compactMap { suppression in
                guard let message = decide(suppression) else { return nil }
                let fingerprint = suppression.fingerprint(rule.id)
                return ReportedFinding(
                    rule: rule, level: level ?? rule.level, confidence: rule.confidence, message: message, location: suppression.location,
                    operation: nil, related: [], fixes: [], fingerprint: fingerprint, group: fingerprint)
            }.prefix(Pass.limit).map { $0 }
        }
    }

    /// Findings about used suppressions as if they were unused: other descriptions share files with this one and may not need them.
    var refutations: Set<String> {
        Set(all.lazy.filter(\.isUsed).map { $0.fingerprint(Suppressions.unusedRule) })
    }

    static let unusedRule = "suppression-unused"
}
