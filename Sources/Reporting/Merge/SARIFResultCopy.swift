import Linting
import YAML

/// A result that is copied to a merged report.
struct SARIFResultCopy {
    private let report: WrittenReport
    private let node: Node
    private let confidence: Confidence

    /// A result of a report, with the data for sorting and removing duplicates.
    static func finding(_ result: Node, _ report: WrittenReport) -> MergedFindings<SARIFResultCopy>.Finding {
        let location = result.child("locations")?.item(0)
        let physical = location?.child("physicalLocation")
        let named = location?.child("logicalLocations")?.children.first { $0.child("fullyQualifiedName") != nil }
        let place = MergedFindings<SARIFResultCopy>.Place(
            file: physical?.child("artifactLocation")?.child("uri")?.text ?? Text(""), rule: result.child("ruleId")?.text ?? Text(""),
            offset: physical?.child("region")?.child("byteOffset")?.integer ?? 0,
            pointer: named?.child("fullyQualifiedName")?.text ?? Text(""))
        let confidence = Confidence(rawValue: result.child("properties")?.child("confidence")?.string ?? "") ?? .high
        return MergedFindings.Finding(
            entry: SARIFResultCopy(report: report, node: result, confidence: confidence), place: place,
            level: Level(rawValue: result.child("level")?.string ?? "") ?? .note,
            isActive: result.child("suppressions") == nil && result.child("baselineState")?.string != "unchanged",
            fingerprint: result.child("partialFingerprints")?.child("merlonFingerprint/v1")?.text ?? Text(""))
    }

    /// Higher for more important results.
    func rank(_ level: Level, isActive: Bool) -> Int { SARIFReport.rank(level, confidence, isActive: isActive) }

    /// The result as written, except for the numbers of its rule and files. Files are numbered in the order in which they occur.
    func bytes(_ rules: SARIFRules, _ artifacts: inout SARIFArtifacts) -> [UInt8] {
        // With the URI for references to a file; nil for the rule.
        var references: [(range: TextRange, uri: String?)] = []
        var waiting = [node]
        while let node = waiting.popLast() {
            for entry in node.entries where !entry.value.isScalar { waiting.append(entry.value) }
            if node == self.node, let index = node.child("ruleIndex") { references.append((index.range, nil)) }
            guard node.key == "artifactLocation", let uri = node.child("uri")?.string, let index = node.child("index") else { continue }
            // In a property bag, it can be anything.
            guard index.integer != nil else { continue }
            references.append((index.range, uri))
        }
        let source = report.tree.source
        let rule = node.child("ruleId").flatMap { $0.string.flatMap(rules.number(id:)) } ?? 0
        var bytes: [UInt8] = []
        var written = node.range.lower
        for (range, uri) in references.sorted(by: { $0.range.lower < $1.range.lower }) {
            let number = uri.map { artifacts.number(uri: $0) } ?? rule
            bytes.append(contentsOf: source.text(TextRange(written, range.lower)).bytes)
            bytes.append(contentsOf: String(number).utf8)
            written = range.upper
        }
        bytes.append(contentsOf: source.text(TextRange(written, node.range.upper)).bytes)
        return bytes
    }
}

extension MergedFindings<SARIFResultCopy>.Finding {
    /// Higher for more important findings.
    var rank: Int { entry.rank(level, isActive: isActive) }
}
