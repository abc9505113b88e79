import Linting
import OpenAPI
import Rules
import System
import YAML

/// Existing findings that do not count: one per line, sorted, so that branches merge.
package struct Baseline {
    package static let defaultPath = "merlon-baseline.json"
    private static let schema = "merlon-baseline/1"

    package struct Failure: Error { package let problem: Problem }

    package let path: String
    package var entries: Set<BaselineEntry>
    /// Of the entries that were read.
    private var index = BaselineIndex([])
    private var keys: BaselineKeys
    private var used: Set<BaselineEntry> = []
    /// Files that were checked, each with the rules that ran.
    private var checked: [String: Set<String>] = [:]

    /// An empty one.
    package init(path: String) {
        self.path = path
        entries = []
        let directory = FilePath.directory(of: path)
        keys = BaselineKeys(folder: FileSystem.canonical(directory) ?? FileSystem.workingDirectory)
    }

    package init(reading path: String) throws(Failure) {
        self.init(path: path)
        let source: Source
        do {
            source = try FileSystem.read(path, links: .confined, as: path, limit: Limits().fileSize)
        } catch {
            throw Failure(problem: Problem(file: path, message: "the baseline: \(error.message)"))
        }
        let tree = Tree.read(source)
        if let problem = tree.problems.first { throw Failure(problem: Problem(problem, in: source)) }
        entries = try withExtendedLifetime(tree) { () throws(Failure) in try Baseline.read(tree) }
        index = BaselineIndex(entries)
    }

    private static func read(_ tree: Tree) throws(Failure) -> Set<BaselineEntry> {
        func failure(_ node: Node?, _ message: String) -> Failure {
            let position = tree.source.position(at: node?.range.lower ?? 0)
            return Failure(
                problem: Problem(file: tree.source.path, line: position.line, column: position.column, message: message))
        }
        guard let root = tree.root, root.child("schema")?.string == schema, let list = root.child("findings"), list.isSequence else {
            throw failure(tree.root, "not a baseline; run `merlon baseline create` to write one")
        }
        var entries: Set<BaselineEntry> = []
        for item in list.children where !item.isNull {
            guard let file = item.child("file")?.string, let pointer = item.child("pointer")?.string,
                let rule = item.child("rule")?.string, let fingerprint = item.child("fingerprint")?.string
            else { throw failure(item, "a finding in the baseline must have `rule`, `file`, `pointer`, and `fingerprint`") }
            entries.insert(BaselineEntry(file: file, pointer: pointer, rule: rule, fingerprint: fingerprint))
        }
        return entries
    }

    /// The file. Each finding ends with a comma, including the last one, so that adding one changes one line.
    package var bytes: [UInt8] {
        var out = JSONWriter(capacity: entries.count * 200)
        out.beginObject()
        out.breakLine()
        out.field("schema", Baseline.schema)
        out.breakLine()
        out.beginArray("findings")
        for entry in entries.sorted() {
            out.breakLine()
            out.beginObject()
            out.field("file", entry.file)
            out.field("pointer", entry.pointer)
            out.field("rule", entry.rule)
            out.field("fingerprint", entry.fingerprint)
            out.endObject()
        }
        out.breakLine()
        out.value(raw: "null")
        out.breakLine()
        out.endArray()
        out.breakLine()
        out.endObject()
        return out.finish() + [0x0A]
    }

    /// One entry for each finding of a description.
    package mutating func entries(of result: LintResult) -> [BaselineEntry] { keys.entries(of: result) }

    /// Marks the findings of a description that are in the baseline.
    ///
    /// - Parameter isShown: whether the findings of a rule count even if the baseline contains them.
    /// - Returns: the entries that match them, as in the baseline.
    @discardableResult
    package mutating func mark(
        _ result: inout LintResult, rules: [Rule], isShown: (Rule) -> Bool = { _ in false }
    ) -> Set<BaselineEntry> {
        let made = keys.entries(of: result)
        let matched = index.match(made.indices.map { result.findings[$0].isActive ? made[$0] : nil })
        for index in made.indices where matched[index] != nil && !isShown(result.findings[index].rule) {
            result.findings[index].isInBaseline = true
        }
        let needed = Set(matched.compactMap(\.self))
        used.formUnion(needed)
        // Findings that a broken file hides may still exist.
        guard result.file.status == .checked else { return needed }
        let ids = Set(rules.map(\.id))
        for file in Set(made.map(\.file)).union([keys.file(result.file.path)]) { checked[file, default: []].formUnion(ids) }
        return needed
    }

    /// Stale entries: for files that were checked with their rules, and for files and rules that no longer exist.
    package var stale: Set<BaselineEntry> {
        let folder = FilePath.directory(of: path)
        var isGone: [String: Bool] = [:]
        return entries.filter { entry in
            if used.contains(entry) { return false }
            if let rules = checked[entry.file] { return rules.contains(entry.rule) || !RuleSelection.names.isKnown(entry.rule) }
            let gone = isGone[entry.file] ?? (FileSystem.kind(FilePath.join(folder, entry.file)) == nil)
            isGone[entry.file] = gone
            return gone
        }
    }
}
