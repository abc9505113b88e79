import YAML

/// The content of a collection, as needed by the edits in it: visited only once, however many edits there are.
final class Siblings {
    let holder: Node
    /// Entries or items at the places where they are written.
    let sites: [Node]
    private let source: Source
    private let style: WritingStyle
    let around: LineContext

    init(_ holder: Node, _ source: Source, _ style: WritingStyle) {
        self.holder = holder
        self.source = source
        self.style = style
        sites = holder.entries.map(\.site)
        around = LineContext(source)
    }

    /// The index of one of them; nil for nodes elsewhere.
    func index(of site: Node) -> Int? {
        if let position = site.position, sites.indices.contains(position), sites[position] == site { return position }
        return sites.firstIndex(of: site)
    }

    /// The entry with a key.
    func site(_ key: String) -> Node? {
        guard let value = holder.child(key) else { return nil }
        if value.parent == holder, value.key?.string == key { return value }
        return sites.first { $0.key?.string == key }
    }

    /// The column of the keys of a block mapping; nil if the keys differ in it, or if something else precedes one.
    private(set) lazy var column: Int? = {
        guard let first = sites.first?.keyRange, let column = around.blockColumn(first.lower) else { return nil }
        return sites.allSatisfy { $0.keyRange.flatMap { around.blockColumn($0.lower) } == column } ? column : nil
    }()

    /// Whether all keys of a flow mapping are in double quotes, as in JSON.
    private(set) lazy var isJSONLike: Bool = {
        guard holder.isMapping, holder.style == .flow, holder.count > 0 else { return false }
        return sites.allSatisfy { $0.keyRange.map { around.bytes[Int($0.lower)] == UInt8(ascii: "\"") } ?? false }
    }()

    /// How most of the strings are written.
    private(set) lazy var quoting: Quoting = {
        let strings = sites.filter { $0.isScalar && $0.scalarType == .string && $0.style != .literal && $0.style != .folded }
        guard let last = strings.last, !strings.contains(where: { $0.style == .plain }) else { return .plain }
        return Quoting(source.text(last.range))
    }()

    /// How to write a new key: like its neighbors; numbers as numbers.
    func quoting(ofKey key: String) -> Quoting { ScalarText.isNumber(key) ? quotingOfNumbers : quotingOfNames }

    private lazy var quotingOfNumbers = quoting(ofKeys: true) ?? style.quoting
    private lazy var quotingOfNames = quoting(ofKeys: false) ?? .plain

    private func quoting(ofKeys areNumbers: Bool) -> Quoting? {
        let alike = sites.filter { $0.key.map { ScalarText.isNumber($0) } == areNumbers }.compactMap(\.keyRange)
        let quotings = alike.map { Quoting(source.text($0)) }
        return quotings.contains { $0 == .plain } ? .plain : quotings.last
    }
}
