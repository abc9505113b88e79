import Linting
import OpenAPI
import Patterns
import YAML

/// Compares what two schemas accept in a request.
struct InputSchemas {
    private let old: Specification
    private let new: Specification

    private let reach: ReachedOperations

    init(_ old: Specification, _ new: Specification, _ reach: ReachedOperations) {
        self.old = old
        self.new = new
        self.reach = reach
    }

    /// - Returns: whether the subschemas have to be compared.
    mutating func compare(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) -> Bool {
        if pair.property != nil, pair.old.isReadOnly || pair.new.isReadOnly {
            compareReadOnly(pair, &collector)
            return false
        }
        guard pair.isFirst else { return false }
        if pair.old.node == nil || pair.new.node == nil { return comparePresence(pair, &collector) }
        if pair.new.isFree, !pair.old.isFree {
            tell(.inputType, .weaker, pair, pair.places, "\(pair.label) takes anything now", isDropped: true, &collector)
            return false
        }
        if pair.old.isFree, !pair.new.isFree {
            tell(.inputType, .stronger, pair, pair.places, "\(pair.label) no longer takes anything", &collector)
            return false
        }
        compareTypes(pair, &collector)
        let isEnumerated = compareValues(pair, &collector)
        if !isEnumerated {
            compareText(pair, &collector)
            compareBounds(pair, &collector)
            compareSteps(pair, &collector)
        }
        compareUniqueness(pair, &collector)
        compareObject(pair, &collector)
        compareChoice(pair, &collector)
        return true
    }

    // MARK: Telling

    func tell(
        _ kind: Rule, _ verdict: Change.Verdict, _ pair: SchemaWalk.Pair, _ places: (old: Node, new: Node), _ message: String,
        detail: String = "", level: Level? = nil, isDropped: Bool = false, _ collector: inout ChangeCollector
    ) {
        let reached = reach.group(of: places.new)
        let isOpen = new.declaresSecurity && reached.exposure == .public
        let own = level ?? (isDropped && isOpen ? .warning : kind.level)
        let users = reached.listed("accepted")
        collector.add(
            kind, verdict, old: places.old, new: places.new, reached: reached, level: own, detail: detail
        ) { _ in message + users }
    }

    // MARK: Presence and types

    private func comparePresence(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) -> Bool {
        if pair.new.node == nil, !pair.old.isFree {
            tell(.inputType, .weaker, pair, pair.places, "\(pair.label) has no schema any more", isDropped: true, &collector)
        } else if pair.old.node == nil, !pair.new.isFree {
            tell(.inputType, .stronger, pair, pair.places, "\(pair.label) has a schema now", &collector)
        }
        return false
    }

    private func compareTypes(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        let (before, after) = (pair.old.types, pair.new.types)
        let places = pair.places
        if before != after, !before.isEmpty || !after.isEmpty {
            let verdict = InputSchemas.verdict(before, after)
            tell(
                .inputType, verdict, pair, places,
                "\(pair.label) takes \(TypeWords.list(after)) now (before: \(TypeWords.list(before)))", &collector)
        }
        if pair.old.isNullable != pair.new.isNullable {
            let verdict: Change.Verdict = pair.new.isNullable ? .weaker : .stronger
            tell(
                .inputType, verdict, pair, places, "\(pair.label) \(pair.new.isNullable ? "may be null now" : "may no longer be null")",
                detail: "null", level: .note, &collector)
        }
    }

    private static func verdict(_ before: SchemaTypes, _ after: SchemaTypes) -> Change.Verdict {
        if after.isEmpty { return .weaker }
        if before.isEmpty { return .stronger }
        var (wide, narrow) = (after, before)
        // An integer is a number.
        if wide.contains(.number) { wide.insert(.integer) }
        if wide.isSuperset(of: narrow) { return .weaker }
        (wide, narrow) = (before, after)
        if wide.contains(.number) { wide.insert(.integer) }
        return wide.isSuperset(of: narrow) ? .stronger : .changed
    }

    // MARK: Values

    /// - Returns: whether at least one of them is limited to listed values, so that other limits do not matter.
    private func compareValues(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) -> Bool {
        let (before, after) = (SchemaValues(pair.old), SchemaValues(pair.new))
        switch (before, after) {
        case (nil, nil): return false
        case (let before?, nil):
            tell(
                .inputValues, .weaker, pair, (before.node, pair.places.new), "\(pair.label) is no longer limited to listed values",
                isDropped: true, &collector)
            return true
        case (nil, let after?):
            tell(.inputValues, .stronger, pair, (pair.places.old, after.node), "\(pair.label) is limited to listed values now", &collector)
            return true
        case (let before?, let after?):
            let (added, removed) = (after.values.subtracting(before.values), before.values.subtracting(after.values))
            guard !added.isEmpty || !removed.isEmpty else { return true }
            let verdict: Change.Verdict = removed.isEmpty ? .weaker : added.isEmpty ? .stronger : .changed
            let words = [(added, "added"), (removed, "removed")].filter { !$0.0.isEmpty }.map { "\(ValueWords.list($0.0)) \($0.1)" }
            tell(
                .inputValues, verdict, pair, (before.node, after.node), "values of \(pair.label): \(words.joined(separator: ", "))",
                &collector)
            return true
        }
    }

    // MARK: Numbers and strings

    private func compareText(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        let pattern = PatternChange(pair.old, pair.new)
        let format = FormatChange(pair.old, pair.new)
        if let pattern {
            // If a format replaces a pattern, or a pattern a format, the limit is only stated in another way.
            let isReplaced = pattern.verdict == .weaker && pattern.new == nil && format?.verdict == .stronger
            let isReplacing = pattern.verdict == .stronger && pattern.old == nil && format?.verdict == .weaker
            tell(
                .inputPattern, isReplaced || isReplacing ? .changed : pattern.verdict, pair,
                (pattern.old ?? pair.places.old, pattern.new ?? pair.places.new), "\(pair.label) \(pattern.text)",
                isDropped: pattern.new == nil,
                &collector)
            if isReplaced || isReplacing { return }
        }
        if let format {
            tell(
                .inputFormat, format.verdict, pair, (format.old ?? pair.places.old, format.new ?? pair.places.new),
                "\(pair.label) \(format.text)", &collector)
        }
    }

    // MARK: Objects

    private func compareObject(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        let (closed, closes) = (pair.old.closing, pair.new.closing)
        if let closed, closes == nil {
            tell(
                .inputAdditionalProperties, .weaker, pair, (closed, pair.places.new),
                "\(pair.label) takes properties that it does not name now", level: .warning, &collector)
        } else if let closes, closed == nil {
            tell(
                .inputAdditionalProperties, .stronger, pair, (pair.places.old, closes), "\(pair.label) takes no other properties now",
                &collector)
        }
        let (before, after) = (pair.old.required, pair.new.required)
        let dropped = before.filter { after[$0.key] == nil }
        let added = after.filter { before[$0.key] == nil }
        if let place = InputSchemas.first(dropped.values) {
            tell(
                .inputRequired, .weaker, pair, (place, pair.places.new), "\(InputSchemas.names(dropped)) no longer required",
                detail: "dropped",
                &collector)
        }
        if let place = InputSchemas.first(added.values) {
            tell(
                .inputRequired, .stronger, pair, (pair.places.old, place), "\(InputSchemas.names(added)) required now", detail: "added",
                &collector)
        }
        if pair.isNewMap { comparePrivileges(pair, &collector) }
    }

    private static func names(_ required: [Text: Node]) -> String { ValueWords.list(required.keys.map(\.string).sorted()) }

    /// The first one in the text: several lists may state what is required, and reports must not vary.
    private static func first(_ lists: some Sequence<Node>) -> Node? { lists.min { ($0.tree, $0.index) < ($1.tree, $1.index) } }

    /// Reports privileges that requests can now set, or no longer set.
    private func comparePrivileges(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        let before = pair.old.propertiesByName
        let after = pair.new.propertiesByName
        for (name, schemas) in pair.new.properties where before[name] == nil && isPrivilege(name, new, schemas) {
            tell(
                .inputPrivilege, .weaker, pair, (pair.places.old, schemas[0].site), "`\(name.string)` can be set now", &collector)
        }
        for (name, schemas) in pair.old.properties where after[name] == nil && isPrivilege(name, old, schemas) {
            tell(
                .inputPrivilege, .stronger, pair, (schemas[0].site, pair.places.new), "`\(name.string)` can no longer be set",
                detail: name.string, &collector)
        }
    }

    private func isPrivilege(_ name: Text, _ specification: Specification, _ schemas: [Schema]) -> Bool {
        guard case .privilege? = specification.serverProperty(named: name), specification.serverProperty(named: name)?.isThin == false
        else {
            return false
        }
        return !SchemaShape(schemas).isReadOnly
    }

    private func compareReadOnly(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        guard pair.old.isReadOnly != pair.new.isReadOnly, let property = pair.property else { return }
        let isDropped = pair.old.isReadOnly
        let isOwned = new.serverProperty(named: property) != nil
        tell(
            .inputReadOnly, isDropped ? .weaker : .stronger, pair,
            (pair.old.first(.readOnly) ?? pair.places.old, isDropped ? pair.places.new : pair.new.first(.readOnly) ?? pair.places.new),
            "\(pair.label) is \(isDropped ? "no longer" : "") read-only\(isDropped ? ": requests may set it" : " now")"
                .split(separator: " ").joined(separator: " "),
            level: isOwned ? .warning : .note, &collector)
    }

    // MARK: Choices

    private func compareChoice(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        let choice = SchemaChoice(pair.old, pair.new)
        for schema in choice.added {
            tell(.inputAlternative, .weaker, pair, (pair.places.old, schema.site), "\(pair.label) takes one more alternative", &collector)
        }
        for schema in choice.removed {
            tell(
                .inputAlternative, .stronger, pair, (schema.site, pair.places.new), "\(pair.label) takes one alternative less", &collector)
        }
    }
}
