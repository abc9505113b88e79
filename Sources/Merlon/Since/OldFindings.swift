import Linting
import OpenAPI

/// Decides which findings were there at a revision: those of one rule at one place of one file, as many as there were.
struct OldFindings: Sendable {
    private struct Key: Hashable {
        let rule: String
        /// Where the file was at the revision, in bytes; empty for the file that the description begins with, whatever it is called.
        let file: [UInt8]
        let identity: String
    }

    /// Where a file of today was at the revision.
    private let formerPlace: @Sendable (String) -> [UInt8]
    /// Findings that counted.
    private var counting: [Key: Int] = [:]
    /// Findings that were suppressed: they excuse none that counts now.
    private var suppressed: [Key: Int] = [:]

    /// - Parameters:
    ///   - inspection: of the description as it was.
    ///   - place: where a file of it was.
    ///   - formerPlace: where a file of today was.
    init(_ inspection: Inspection, place: (String) -> [UInt8], formerPlace: @escaping @Sendable (String) -> [UInt8]) {
        self.formerPlace = formerPlace
        var places: [String: [UInt8]] = [:]
        for finding in inspection.findings {
            let key = OldFindings.key(finding, of: inspection, &places, place)
            if finding.suppressed == nil { counting[key, default: 0] += 1 } else { suppressed[key, default: 0] += 1 }
        }
    }

    /// Those of every description of a run, in their order.
    static func all(_ formers: [Former?]) -> [OldFindings?] {
        let refutations = formers.reduce(into: Set<String>()) { $0.formUnion($1?.inspection.refutations ?? []) }
        return formers.map { former in
            guard let former else { return nil }
            let revision = former.revision
            var inspection = former.inspection
            inspection.dropRefuted(refutations)
            return OldFindings(inspection) { path in
                Array(((try? revision.canonical(path)) ?? path).utf8)
            } formerPlace: { path in
                revision.formerPlace(Array((FileSystem.canonical(path) ?? path).utf8))
            }
        }
    }

    /// Marks the findings that were there. Those that count come first, and only what counted then excuses them.
    func mark(_ inspection: inout Inspection) {
        var (counting, suppressed) = (counting, suppressed)
        var places: [String: [UInt8]] = [:]
        let keys = inspection.findings.map { OldFindings.key($0, of: inspection, &places, formerPlace) }
        for index in inspection.findings.indices { inspection.findings[index].isOld = false }
        let active = inspection.findings.map(\.isActive)
        for index in inspection.findings.indices where active[index] {
            inspection.findings[index].isOld = OldFindings.take(keys[index], from: &counting)
        }
        for index in inspection.findings.indices where !active[index] {
            let isOld = OldFindings.take(keys[index], from: &counting) || OldFindings.take(keys[index], from: &suppressed)
            inspection.findings[index].isOld = isOld
        }
    }

    private static func take(_ key: Key, from findings: inout [Key: Int]) -> Bool {
        guard let count = findings[key], count > 0 else { return false }
        findings[key] = count - 1
        return true
    }

    private static func key(
        _ finding: ReportedFinding, of inspection: Inspection, _ places: inout [String: [UInt8]], _ place: (String) -> [UInt8]
    ) -> Key {
        let path = finding.location.source.path
        var file = places[path] ?? []
        if path != inspection.file.path, places[path] == nil {
            file = place(path)
            places[path] = file
        }
        return Key(rule: finding.rule.id, file: file, identity: finding.location.pointer)
    }
}
