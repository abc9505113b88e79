import YAML

/// What fixes do to a file as an OpenAPI Overlay (https://spec.openapis.org/overlay/v1.0.0.html), for descriptions that are generated and
/// must not be edited.
///
/// Found by comparing the file with the fixed file. Targets are objects and arrays, never primitives; if an array changes inside, or a
/// primitive is removed, its container is removed and rewritten.
package struct FixOverlay {
    /// Levels that are compared and written. A deeper change rewrites its container or makes the overlay incomplete.
    static let depth = 200

    enum Value {
        case node(Node)
        case object([(key: String, value: Value)])
    }

    struct Action {
        let target: String
        /// nil removes the target.
        let update: Value?
    }

    /// The format in which an overlay is written.
    package enum Form: Sendable {
        case json, yaml

        /// Determined from a file name: YAML for `*.yaml` and `*.yml`, otherwise JSON.
        package init(ofFile path: String) {
            let name = path.lowercased()
            self = name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .yaml : .json
        }
    }

    private let old: Tree
    private let new: Tree
    private var actions: [Action] = []
    /// Whether everything to be written lies within these levels.
    private var isShallow: Bool { actions.allSatisfy { $0.update.map { FixOverlay.isShallow($0, FixOverlay.depth) } ?? true } }
    /// Whether the overlay expresses every change.
    package private(set) var isComplete = true

    package init(_ draft: Draft) {
        old = Tree.read(Source(path: draft.path, bytes: draft.original))
        new = Tree.read(Source(path: draft.path, bytes: draft.bytes))
        guard let before = old.root, let after = new.root else { return }
        isComplete = compare(before, after, "$", FixOverlay.depth) && isShallow
    }

    package var isEmpty: Bool { actions.isEmpty }

    /// - Parameter extends: the file that it applies to, as a URI reference; nil if the file has no name.
    package func render(as form: Form, extends: String?) -> [UInt8] {
        switch form {
        case .json: OverlayJSON.render(actions, extends: extends)
        case .yaml: OverlayYAML.render(actions, extends: extends)
        }
    }

    // MARK: Comparing

    /// Adds actions for the differences; false, without any actions, if the container must be rewritten.
    private mutating func compare(_ before: Node, _ after: Node, _ path: String, _ depth: Int) -> Bool {
        if isSame(before, after) { return true }
        guard depth > 0 else { return false }
        let start = actions.count
        let isDone: Bool
        switch (before.kind, after.kind) {
        case (.mapping, .mapping): isDone = compareMappings(before, after, path, depth)
        case (.sequence, .sequence): isDone = compareSequences(before, after, path, depth)
        default: isDone = false
        }
        if !isDone { actions.removeSubrange(start...) }
        return isDone
    }

    private mutating func compareMappings(_ before: Node, _ after: Node, _ path: String, _ depth: Int) -> Bool {
        var added: [(key: String, value: Value)] = []
        for entry in before.entries where after.child(entry.key) == nil {
            guard !entry.value.isScalar else { return false }
            actions.append(Action(target: path + FixOverlay.step(entry.key.string), update: nil))
        }
        for entry in after.entries where !entry.isAlias {
            guard let known = before.child(entry.key) else {
                added.append((entry.key.string, .node(entry.value)))
                continue
            }
            if known.isScalar, entry.value.isScalar {
                if !isSame(known, entry.value) { added.append((entry.key.string, .node(entry.value))) }
                continue
            }
            let target = path + FixOverlay.step(entry.key.string)
            guard !compare(known, entry.value, target, depth - 1) else { continue }
            if !known.isScalar { actions.append(Action(target: target, update: nil)) }
            added.append((entry.key.string, .node(entry.value)))
        }
        if !added.isEmpty { actions.append(Action(target: path, update: .object(added))) }
        return true
    }

    private mutating func compareSequences(_ before: Node, _ after: Node, _ path: String, _ depth: Int) -> Bool {
        let old = before.entries.map { $0 }
        let new = after.entries.map { $0 }
        guard new.count >= old.count else { return false }
        for (number, pair) in zip(old, new).enumerated() where !pair.1.isAlias {
            guard compare(pair.0.value, pair.1.value, path + "[\(number)]", depth - 1) else { return false }
        }
        for entry in new.dropFirst(old.count) {
            guard !entry.value.isSequence else { return false }
            actions.append(Action(target: path, update: .node(entry.value)))
        }
        return true
    }

    private static func isShallow(_ value: Value, _ depth: Int) -> Bool {
        guard depth > 0 else { return false }
        switch value {
        case .object(let entries): return entries.allSatisfy { isShallow($0.value, depth - 1) }
        case .node(let node): return node.isScalar || node.entries.allSatisfy { isShallow(.node($0.value), depth - 1) }
        }
    }

    private func isSame(_ before: Node, _ after: Node) -> Bool {
        guard before.kind == after.kind else { return false }
        if before.isScalar { return before.text == after.text && before.scalarType == after.scalarType }
        return old.source.text(before.range) == new.source.text(after.range)
    }

    /// A name in JSONPath (RFC 9535 §2.3.1.1), quoted so that no character has a special meaning.
    private static func step(_ key: String) -> String {
        var text = "['"
        for scalar in key.unicodeScalars {
            switch scalar {
            case "'": text += "\\'"
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "']"
    }
}
