import OpenAPI

extension SuppressionText {
    static let commentMark = "merlon:"

    /// Reads `# merlon: ignore RULE[, RULE…] -- reason (until 2027-01-31)`; nil for comments that are not addressed to Merlon.
    init?(comment: String) {
        let body = comment.drop { $0 == "#" }.drop(while: \.isWhitespace)
        guard body.hasPrefix(SuppressionText.commentMark) else { return nil }
        let statement = body.dropFirst(SuppressionText.commentMark.count).drop(while: \.isWhitespace)
        let directive = statement.prefix { !$0.isWhitespace }
        guard directive == "ignore" else {
            fault = "`\(directive.prefix(40))` is not a Merlon directive; the only one is `ignore`"
            return
        }
        let words = statement.dropFirst(directive.count)
        let fields = words.split(separator: " ", omittingEmptySubsequences: false)
        let mark = fields.firstIndex { $0 == "--" }
        readNames(fields[..<(mark ?? fields.endIndex)].joined(separator: ","))
        reason = SuppressionText.trimmed(mark.map { fields[($0 + 1)...].joined(separator: " ") } ?? "")
        readEnd()
        complain(whereReasonGoes: "after ` -- `")
    }

    /// Splits a list of rules.
    mutating func readNames(_ text: String) {
        let found = text.split { $0 == "," || $0.isWhitespace }
        names = found.prefix(SuppressionText.ruleLimit).map(String.init)
        if found.count > SuppressionText.ruleLimit { fault = "the suppression names more than \(SuppressionText.ruleLimit) rules" }
    }

    /// Removes `(until 2027-01-31)` from the end of the reason.
    private mutating func readEnd() {
        guard reason.hasSuffix(")"), let open = reason.lastIndex(of: "("), reason[open...].hasPrefix("(until ") else { return }
        let date = SuppressionText.trimmed(String(reason[open...].dropFirst(7).dropLast()))
        reason = SuppressionText.trimmed(String(reason[..<open]))
        readEnd(date)
    }

    mutating func readEnd(_ date: String) {
        until = date
        lastDay = date.utf8.count == 10 ? CalendarDate(date)?.daysSinceEpoch : nil
        if lastDay == nil { fault = fault ?? "`\(date.prefix(40))` is not a valid date; write it like 2027-01-31" }
    }

    /// Records what is missing.
    mutating func complain(whereReasonGoes place: String) {
        if names.isEmpty { fault = fault ?? "the suppression names no rule" }
        if reason.isEmpty { fault = fault ?? "the suppression has no reason; add one \(place)" }
    }

    static func trimmed(_ text: String) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
