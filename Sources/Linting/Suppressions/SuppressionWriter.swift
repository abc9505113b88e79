import Editing
import OpenAPI
import YAML

/// Writes suppressions into a description: as comments where possible, otherwise as `x-merlon-ignore`.
package struct SuppressionWriter {
    /// The contents of a suppression.
    package struct Statement: Sendable {
        /// Rule ids, or names for several rules.
        package let rules: [String]
        /// One line.
        package let reason: String
        /// `2027-01-31`
        package let until: String?
        package let owner: String?

        package init(rules: [String], reason: String, until: String?, owner: String?) {
            self.rules = rules
            self.reason = reason
            self.until = until
            self.owner = owner
        }

        /// Why it would not apply; nil if it is valid.
        ///
        /// - Parameter today: days since 1970-01-01.
        package func fault(today: Int) -> String? {
            // Some YAML parsers also end a comment at U+2028 and U+2029.
            let breaks: Set<Unicode.GeneralCategory> = [.control, .lineSeparator, .paragraphSeparator]
            if reason.unicodeScalars.contains(where: { breaks.contains($0.properties.generalCategory) }) {
                return "the reason must be a single line of text"
            }
            var text = SuppressionText()
            text.readNames(rules.joined(separator: ","))
            text.reason = SuppressionText.trimmed(reason)
            if let until { text.readEnd(until) }
            text.complain(whereReasonGoes: "with --reason")
            if text.fault == nil, let last = text.lastDay, last < today { return "\(until ?? "") is in the past" }
            return text.fault
        }

        /// nil if a comment cannot express it.
        var comment: String? {
            guard owner == nil else { return nil }
            let end = until.map { " (until \($0))" } ?? ""
            let text = "# merlon: ignore \(rules.joined(separator: ", ")) -- \(SuppressionText.trimmed(reason))\(end)"
            guard let read = SuppressionText(comment: text), read.fault == nil, read.names == rules, read.until == until,
                read.reason == SuppressionText.trimmed(reason)
            else { return nil }
            return text
        }

        var item: FixValue {
            var fields: [FixValue.Entry] = [.init("rule", .string(rules.joined(separator: ", "))), .init("reason", .string(reason))]
            if let until { fields.append(.init("until", .string(until))) }
            if let owner { fields.append(.init("owner", .string(owner))) }
            return .mapping(fields)
        }
    }

    private let specification: Specification
    private let statement: Statement

    package init(_ specification: Specification, _ statement: Statement) {
        self.specification = specification
        self.statement = statement
    }

    /// Candidate edits, starting with the one that covers the least.
    ///
    /// - Parameters:
    ///   - node: the subject of the findings.
    ///   - isExtension: excludes comments.
    package func proposals(for node: Node, isExtension: Bool) -> [Edit] {
        let comments = isExtension ? [] : [commentAbove(node), commentBehind(node)]
        return comments.compactMap(\.self) + fields(for: node)
    }

    /// A line above the entry or item, if that starts a line.
    private func commentAbove(_ node: Node) -> Edit? {
        guard let comment = statement.comment, let document = commentable(node) else { return nil }
        let around = LineContext(document.source)
        var start = node.keyRange?.lower ?? node.range.lower
        if node.position != nil, node.parent?.style == .block {
            var index = Int(start)
            while index > 0, around.isBlank(index - 1) { index -= 1 }
            guard index > 0, around.bytes[index - 1] == UInt8(ascii: "-") else { return nil }
            start = UInt32(index - 1)
        }
        guard let indentation = around.indentation(before: start) else { return nil }
        let line = UInt32(around.lineStart(start))
        return Edit(
            source: document.source, range: TextRange(line, line), text: indentation + comment + WritingStyle(document.tree).lineBreak)
    }

    /// At the end of the line, if it does not already have a comment.
    private func commentBehind(_ node: Node) -> Edit? {
        guard let comment = statement.comment, let document = commentable(node) else { return nil }
        let start = node.keyRange?.lower ?? node.range.lower
        let around = LineContext(document.source)
        let line = TextRange(UInt32(around.lineStart(start)), UInt32(around.lineEnd(Int(start))))
        guard !document.tree.comments.contains(where: { $0.range.lower >= line.lower && $0.range.lower <= line.upper }) else { return nil }
        return Edit(source: document.source, range: TextRange(line.upper, line.upper), text: " " + comment)
    }

    /// As `x-merlon-ignore` of the innermost enclosing objects.
    private func fields(for node: Node) -> [Edit] {
        var fields: [Edit] = []
        var edits = EditBuilder(specification)
        var current: Node? = node
        while let step = current, fields.count < SuppressionWriter.holders {
            current = step.parent
            guard step.isMapping, isExtensible(step), !step.has(.ref) else { continue }
            let list = step.child(SuppressionText.fieldName)
            let edit =
                list.map { edits.append(statement.item, to: $0) }
                ?? edits.insert(SuppressionText.fieldName.string, .sequence([statement.item]), into: step)
            if let edit { fields.append(edit) }
        }
        return fields
    }

    /// Candidate objects, from the innermost outward.
    private static let holders = 4

    /// Objects without a role of their own that the specification allows to have extensions, by key.
    private static let extensible: Set<String> = [
        "info", "contact", "license", "externalDocs", "xml", "flows", "implicit", "password", "clientCredentials", "authorizationCode",
        "deviceAuthorization", "paths", "components",
    ]

    /// Whether a mapping may contain extensions; among property names and the like, one would count as an entry.
    private func isExtensible(_ node: Node) -> Bool {
        if specification.role(of: node) != .none { return true }
        guard let key = node.key?.string, let parent = node.parent else { return false }
        // The contents of an extension have no defined form.
        if key.hasPrefix("x-") { return true }
        let isField = specification.role(of: parent) != .none || ["flows", "info"].contains { parent.key?.string == $0 }
        return isField && SuppressionWriter.extensible.contains(key)
    }

    private func commentable(_ node: Node) -> Document? {
        let document = specification.document(of: node)
        return document.tree.isJSON || document.source.encoding != .utf8 ? nil : document
    }
}
