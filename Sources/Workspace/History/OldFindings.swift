import Linting
import System

/// Determines which findings existed at a revision: those with the same identity, or those of the same rule at the same place in the same
/// file.
package struct OldFindings: Sendable {
    private enum Key: Hashable {
        case identity(String)
        /// If the file of a part was renamed, the part is identified by the place of the file at the revision, in bytes; empty for the root
        /// file of the description, whatever its name.
        case place(rule: String, file: [UInt8], pointer: String)
    }

    /// Where a current file was at the revision.
    private let formerPlace: @Sendable (String) -> [UInt8]
    /// Earlier findings, by their keys.
    private var known: [Key: [Int]] = [:]
    /// Those that were suppressed: they excuse no finding that counts now.
    private var suppressed: Set<Int> = []

    /// - Parameters:
    ///   - result: of the description at the revision.
    ///   - place: where a file of the description was.
    ///   - formerPlace: where a current file was.
    package init(_ result: LintResult, place: (String) -> [UInt8], formerPlace: @escaping @Sendable (String) -> [UInt8]) {
        self.formerPlace = formerPlace
        let places = OldFindings.places(of: result, place)
        for (number, finding) in result.findings.enumerated() {
            known[.identity(finding.identity), default: []].append(number)
            known[places[number], default: []].append(number)
            if finding.suppressed != nil { suppressed.insert(number) }
        }
    }

    /// For every description of a run, in order.
    package static func all(_ formers: [PastResult?]) -> [OldFindings?] {
        let refutations = formers.reduce(into: Set<String>()) { $0.formUnion($1?.result.refutations ?? []) }
        return formers.map { former in
            guard let former else { return nil }
            let revision = former.revision
            var result = former.result
            result.dropRefuted(refutations)
            return OldFindings(result) { path in
                Array(((try? revision.canonical(path)) ?? path).utf8)
            } formerPlace: { path in
                revision.formerPlace(Array((FileSystem.canonical(path) ?? path).utf8))
            }
        }
    }

    /// Marks the findings that existed before. Each earlier finding excuses one; findings that count come first, and only earlier findings
    /// that counted excuse them.
    package func mark(_ result: inout LintResult) {
        var taken: Set<Int> = []
        let places = OldFindings.places(of: result, formerPlace)
        for index in result.findings.indices { result.findings[index].isOld = false }
        let active = result.findings.map(\.isActive)
        for isActive in [true, false] {
            let indices = result.findings.indices.filter { active[$0] == isActive }
            let excusing = { (key: Key) in known[key]?.first { !taken.contains($0) && !(isActive && suppressed.contains($0)) } }
            for index in indices {
                guard let number = excusing(.identity(result.findings[index].identity)) else { continue }
                result.findings[index].isOld = true
                taken.insert(number)
            }
            for index in indices where !result.findings[index].isOld {
                guard let number = excusing(places[index]) else { continue }
                result.findings[index].isOld = true
                taken.insert(number)
            }
        }
    }

    /// The key of each finding, based on its place.
    private static func places(of result: LintResult, _ place: (String) -> [UInt8]) -> [Key] {
        var places: [String: [UInt8]] = [result.file.path: []]
        return result.findings.map { finding in
            let path = finding.location.source.path
            let file = places[path] ?? place(path)
            places[path] = file
            return .place(rule: finding.rule.id, file: file, pointer: finding.location.pointer)
        }
    }
}
