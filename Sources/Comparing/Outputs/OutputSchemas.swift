import Linting
import OpenAPI
import Words
import YAML

/// Compares what two schemas let responses contain.
struct OutputSchemas {
    /// The maximum number of schemas to search below an added or removed property.
    private static let budget = 200
    private let old: Specification
    private let new: Specification
    private let isError: Bool
    private let only: Change.Verdict?

    private let reach: ReachedOperations

    /// - Parameter only: the only verdict that counts; nil if every verdict counts.
    init(_ old: Specification, _ new: Specification, _ reach: ReachedOperations, isError: Bool, only: Change.Verdict?) {
        self.only = only
        self.old = old
        self.new = new
        self.isError = isError
        self.reach = reach
    }

    /// - Returns: whether the subschemas have to be compared.
    func compare(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) -> Bool {
        if pair.property != nil, pair.old.isWriteOnly || pair.new.isWriteOnly {
            compareWriteOnly(pair, &collector)
            return false
        }
        guard pair.isFirst else { return false }
        if pair.isNewMap { compareProperties(pair, &collector) }
        compareLength(pair, &collector)
        return true
    }

    private func tell(
        _ kind: Rule, _ verdict: Change.Verdict, _ places: (old: Node, new: Node), _ message: String, level: Level? = nil,
        detail: String = "", _ collector: inout ChangeCollector
    ) {
        if let only, verdict != only { return }
        let isGone = verdict == .stronger
        let reached = reach.group(of: places.new)
        let users = reached.listed("returned")
        collector.add(
            kind, verdict, old: places.old, new: places.new, reached: reached, level: isGone ? .note : level, detail: detail
        ) { _ in message + users }
    }

    // MARK: Properties

    private func compareProperties(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        let before = pair.old.propertiesByName
        let after = pair.new.propertiesByName
        for (name, schemas) in pair.new.properties where before[name] == nil {
            guard let found = OutputContent(name, schemas, in: pair.new.node, new, isError: isError, budget: Self.budget) else { continue }
            tell(
                found.kind, .weaker, (pair.places.old, schemas[0].site), "`\(name.string)`\(found.text) is now returned",
                level: found.level,
                &collector)
        }
        for (name, schemas) in pair.old.properties where after[name] == nil {
            guard let found = OutputContent(name, schemas, in: pair.old.node, old, isError: isError, budget: Self.budget) else { continue }
            tell(
                found.kind, .stronger, (schemas[0].site, pair.places.new), "`\(name.string)`\(found.text) is no longer returned",
                detail: name.string, &collector)
        }
    }

    private func compareWriteOnly(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        guard pair.old.isWriteOnly != pair.new.isWriteOnly, let property = pair.property else { return }
        if pair.old.isWriteOnly {
            let isSensitive = new.facts(named: property).sensitive != nil
            tell(
                .outputWriteOnly, .weaker, (pair.old.first(.writeOnly) ?? pair.places.old, pair.places.new),
                "\(pair.label) is no longer write-only: responses may hold it", level: isSensitive ? .error : .note, &collector)
        } else {
            tell(
                .outputWriteOnly, .stronger, (pair.places.old, pair.new.first(.writeOnly) ?? pair.places.new),
                "\(pair.label) is write-only now",
                &collector)
        }
    }

    // MARK: Length

    private func compareLength(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        guard pair.old.types == .array, pair.new.types == .array else { return }
        let (before, after) = (pair.old.first(.maxItems), pair.new.first(.maxItems))
        if let before, after == nil {
            tell(.outputUnbounded, .weaker, (before, pair.places.new), "\(pair.label) lost its maxItems", &collector)
        } else if let after, before == nil {
            tell(.outputUnbounded, .stronger, (pair.places.old, after), "\(pair.label) has maxItems now", &collector)
        }
    }
}

/// The sensitive or internal data that an added or removed property contains: the property itself or one below it.
struct OutputContent {
    let kind: Rule
    let level: Level
    /// `, which holds `password`,`; empty if it is the property itself.
    let text: String

    init?(_ name: Text, _ schemas: [Schema], in holder: Node?, _ specification: Specification, isError: Bool, budget: Int) {
        var waiting: [(name: Text, schemas: [Schema], holder: Node?)] = [(name, schemas, holder)]
        var seen: Set<Node> = []
        var left = budget
        while let next = waiting.popLast(), left > 0 {
            left -= 1
            let shape = SchemaShape(next.schemas)
            guard !shape.isWriteOnly else { continue }
            if let (kind, level) = OutputContent.judge(next.name, shape, next.holder, specification, isError: isError) {
                self.kind = kind
                self.level = level
                text = next.name == name ? "" : ", which holds `\(next.name.string)`,"
                return
            }
            guard let node = shape.node, seen.insert(node).inserted else { continue }
            for property in shape.properties.prefix(left) { waiting.append((property.name, property.schemas, node)) }
            for items in shape.items { waiting.append((Text("items"), [items], nil)) }
        }
        return nil
    }

    private static func judge(
        _ name: Text, _ shape: SchemaShape, _ holder: Node?, _ specification: Specification, isError: Bool
    ) -> (Rule, Level)? {
        // A flag or a state reveals that data exists, but not the data.
        guard shape.types != .boolean, SchemaValues(shape) == nil else { return nil }
        let facts = specification.facts(named: name)
        if isError, PropertyName.isErrorDetail(facts.name, by: specification.vocabularies) != nil { return (.outputInternals, .warning) }
        if let level = sensitivity(name, shape, holder.map { Schema($0) }, specification) { return (.outputSensitive, level) }
        return specification.internalMetadata(named: name) == nil ? nil : (.outputInternals, .warning)
    }

    /// The level for returning a property; nil if it is not sensitive. Weak evidence lowers the level.
    private static func sensitivity(_ name: Text, _ shape: SchemaShape, _ holder: Schema?, _ specification: Specification) -> Level? {
        guard let data = holder.map({ specification.sensitiveData(of: name, in: $0) }) ?? specification.facts(named: name).sensitive,
            !data.needsPerson || holder?.isOfPerson(in: specification) == true, !shape.nodes.contains(where: { Schema($0).isMasked })
        else { return nil }
        switch data.confidence {
        case .high: return data.isCredential ? .error : .warning
        case .medium: return .warning
        case .low: return .note
        }
    }
}
