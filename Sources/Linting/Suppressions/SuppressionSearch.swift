import OpenAPI
import System
import YAML

/// Finds the suppressions of a description: comments, and the extension `x-merlon-ignore`.
///
/// A comment at the end of a line covers findings on that line. A comment on its own line covers findings on the next line with content,
/// and everything below the entry or item that starts there. The extension covers the object that contains it, and everything below.
struct SuppressionSearch {
    /// What a suppression covers.
    enum Cover: Hashable {
        /// Counted from 0.
        case line(tree: Int, Int)
        case node(Node)
    }

    /// Maximum number of suppressions in a description; the rest are ignored.
    static let limit = 100_000
    let today: Int
    var names: SuppressionNames
    private(set) var found: [(suppression: Suppression, covers: [Cover], name: Int)] = []
    private(set) var isCutShort = false
    private var identities: [String: Int] = [:]

    init(names: SuppressionNames, today: Int) {
        self.names = names
        self.today = today
    }

    mutating func search(_ document: Document) {
        if SuppressionSearch.speaksToMerlon(document.source.bytes) { searchComments(document) }
        for entry in document.tree.entries(named: SuppressionText.fieldName) { read(entry, document) }
    }

    /// Whether `merlon:` appears after a `#` anywhere; if not, comments are not searched.
    private static func speaksToMerlon(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        var index = 0
        while let hash = bytes.firstIndex(of: UInt8(ascii: "#"), from: index) {
            index = hash + 1
            while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x23 { index += 1 }
            if Text(base: base + index, count: bytes.count - index).hasPrefix("merlon:") { return true }
        }
        return false
    }

    private mutating func searchComments(_ document: Document) {
        let tree = document.tree
        for comment in tree.comments {
            let written = document.source.text(comment.range)
            guard written.count < 4096, let text = SuppressionText(comment: written.string) else { continue }
            var covers: [Cover] = []
            let entry = comment.ownsLine ? tree.firstEntry(from: comment.range.upper) : tree.lastEntry(before: comment.range.lower)
            if !comment.ownsLine {
                covers.append(.line(tree: document.number, document.source.lines.line(at: comment.range.lower)))
            } else if let entry {
                covers.append(.line(tree: document.number, document.source.lines.line(at: entry.beginning)))
                if !entry.isAlias { covers.append(.node(entry.value)) }
            }
            let place = Location(
                source: document.source, range: comment.range, pointer: entry?.site.pointer(limit: Location.pointerLimit) ?? "")
            add(text, place, covers)
        }
    }

    private mutating func read(_ entry: Entry, _ document: Document) {
        guard let holder = entry.site.parent else { return }
        let list = entry.value
        guard list.isSequence else {
            let place = Location(
                source: document.source, range: entry.site.keyRange ?? entry.site.range,
                pointer: entry.site.pointer(limit: Location.pointerLimit))
            return add(SuppressionText(fault: "x-merlon-ignore must be a list of mappings with `rule` and `reason`"), place, [])
        }
        for item in list.entries {
            let range = item.isAlias ? item.site.range : item.value.child("rule")?.range ?? item.value.range
            let place = Location(source: document.source, range: range, pointer: item.site.pointer(limit: Location.pointerLimit))
            add(SuppressionText(item: item.value), place, [.node(holder)])
        }
    }

    private mutating func add(_ text: SuppressionText, _ location: Location, _ covers: [Cover]) {
        for name in text.names.isEmpty ? [""] : text.names {
            guard found.count < SuppressionSearch.limit else {
                isCutShort = true
                return
            }
            let meaning = text.names.isEmpty ? nil : names[name]
            let suppression = Suppression(
                name: name, reason: text.reason, until: text.until, fault: text.fault ?? meaning?.fault,
                isExpired: text.lastDay.map { $0 < today } ?? false, location: location, identity: identity(name, location),
                isTried: meaning?.isTried ?? false)
            found.append((suppression, covers, meaning?.number ?? 0))
            // A fault of the whole is reported once.
            if text.fault != nil { return }
        }
    }

    private mutating func identity(_ name: String, _ location: Location) -> String {
        let base = "\(location.source.path)\n\(location.pointer)\n\(name)"
        let count = identities[base, default: 0]
        identities[base] = count + 1
        return count == 0 ? base : "\(base)\n\(count)"
    }
}
