import Linting
import OpenAPI

/// Makes entries of findings, for a baseline in one folder.
struct BaselineKeys {
    /// Canonical path of the folder.
    private let folder: String
    private var files: [String: String] = [:]

    init(folder: String) { self.folder = folder }

    /// The path of a file as the baseline has it.
    mutating func file(_ path: String) -> String {
        if let known = files[path] { return known }
        let canonical = FileSystem.canonical(path)
        let made = canonical.map { BaselineKeys.relative($0, to: folder) } ?? path
        files[path] = made
        return made
    }

    /// One entry for each finding of a file, in their order.
    mutating func entries(_ findings: [ReportedFinding]) -> [BaselineEntry] {
        var ordinals: [UInt64: Int] = [:]
        return findings.map { finding in
            let file = file(finding.location.source.path)
            var identity = StableHash()
            for part in [finding.rule.id, file, finding.location.pointer] { identity.add(part) }
            let ordinal = ordinals[identity.value, default: 0]
            ordinals[identity.value] = ordinal + 1
            if ordinal > 0 { identity.add(String(ordinal)) }
            return BaselineEntry(
                file: file, pointer: finding.location.pointer, rule: finding.rule.id, fingerprint: identity.hexadecimal)
        }
    }

    /// A path from a folder, both canonical: `../other/a.yaml`.
    static func relative(_ path: String, to folder: String) -> String {
        let parts = path.split(separator: "/")
        let base = folder.split(separator: "/")
        // By bytes: two spellings of one character are two names to the file system.
        let shared = zip(parts, base).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        return (Array(repeating: "..", count: base.count - shared) + parts.dropFirst(shared)).joined(separator: "/")
    }
}
