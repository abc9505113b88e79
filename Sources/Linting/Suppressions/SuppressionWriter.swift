import Editing
import OpenAPI
import YAML

/// Writes suppressions into a description: as comments where there can be any, else as `x-merlon-ignore`.
package struct SuppressionWriter {
    /// What a suppression says.
    package struct Statement: Sendable {
        /// Ids of rules, or what stands for several.
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

        /// Why it would not hold; nil when nothing is wrong with it.
        ///
        /// - Parameter today: days since 1970-01-01.
        package func fault(today: Int) -> String? {
            // Some YAML parsers end a comment at U+2028 and U+2029, too.
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

        /// nil where a comment cannot say it.
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

    /// Edits that may do, the one that covers the least first.
    ///
    /// - Parameters:
    ///   - node: what the findings are about.
    ///   - isExtension: leaves comments out.
    package func proposals(for node: Node, isExtension: Bool) -> [Edit] {
        let comments = isExtension ? [] : [commentAbove(node), commentBehind(node)]
        return comments.compactMap(\.self) + fields(for: node)
    }

    /// A line above the entry or item, where that begins a line.
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

    /// Behind what stands on the line, where that is no comment.
    private func commentBehind(_ node: Node) -> Edit? {
        guard let comment = statement.comment, let document = commentable(node) else { return nil }
        let start = node.keyRange?.lower ?? node.range.lower
        let around = LineContext(document.source)
        let line = TextRange(UInt32(around.lineStart(start)), UInt32(around.lineEnd(Int(start))))
        guard !document.tree.comments.contains(where: { $0.range.lower >= line.lower && $0.range.lower <= line.upper }) else { return nil }
        return Edit(source: document.source, range: TextRange(line.upper, line.upper), text: " " + comment)
    }

    /// As `x-merlon-ignore` of the innermost objects around.
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

    /// Objects that are tried, from within.
    private static let holders = 4

    /// Objects without a role of their own that take extensions by the specification, by their key.
    private static let extensible: Set<String> = [
        "info", "contact", "license", "externalDocs", "xml", "flows", "implicit", "password", "clientCredentials", "authorizationCode",
        "deviceAuthorization", "paths", "components",
    ]

    /// Whether a mapping may carry extensions, which among names of properties and the like would be one of those.
    private func isExtensible(_ node: Node) -> Bool {
        if specification.role(of: node) != .none { return true }
        guard let key = node.key?.string, let parent = node.parent else { return false }
        // What is written in an extension has no form to keep.
        if key.hasPrefix("x-") { return true }
        let isField = specification.role(of: parent) != .none || ["flows", "info"].contains { parent.key?.string == $0 }
        return isField && SuppressionWriter.extensible.contains(key)
    }

    private func commentable(_ node: Node) -> Document? {
        let document = specification.document(of: node)
        return document.tree.isJSON || document.source.encoding != .utf8 ? nil : document
    }
}
