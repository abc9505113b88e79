/// Code in examples and defaults: what they show is what clients are expected to send. Sources: CWE-89, CWE-78, CWE-90, CWE-94, CWE-643;
/// RFC 4515 (LDAP filters).
package enum CodeSample {
    /// What interprets the text; nil for ordinary text.
    package static func interpreter(of text: String) -> Interpreter? {
        let text = text.drop { $0 == " " }
        if isStatement(text) { return .sql }
        if isCommand(text) { return .command }
        if ["(&(", "(|(", "(!("].contains(where: text.hasPrefix) { return .ldapFilter }
        if text.hasPrefix("/") && (text.contains("[@") || text.contains("text()")) { return .xpath }
        if text.contains("=> ") && text.contains("(") || text.hasPrefix("function(") || text.hasPrefix("function (") { return .expression }
        return nil
    }

    /// `SELECT * FROM users`, and not "Select one from the list".
    private static func isStatement(_ text: Substring) -> Bool {
        let lower = text.lowercased()
        if lower.hasPrefix("select ") {
            return lower.contains(" from ") && ["*", "(", ",", "=", ";"].contains(where: lower.contains)
        }
        return lower.hasPrefix("insert into ") && lower.contains("values") || lower.hasPrefix("delete from ") && lower.contains(" where ")
            || lower.hasPrefix("update ") && lower.contains(" set ") && lower.contains("=")
    }

    /// `ls -la`, `cat /etc/hosts`, `--page-size A4`.
    private static func isCommand(_ text: Substring) -> Bool {
        let parts = text.split(separator: " ", maxSplits: 2)
        guard let first = parts.first else { return false }
        if first.hasPrefix("--") { return first.dropFirst(2).first?.isLetter ?? false && parts.count > 1 }
        guard parts.count > 1, commands.contains(String(first)), let next = parts[1].first else { return false }
        return next == "-" || next == "/" || next == "'" || next == "\""
    }

    private static let commands: WordSet = [
        "ls", "cat", "echo", "ping", "curl", "wget", "bash", "sh", "rm", "cp", "mv", "ps", "grep", "find", "df", "du", "uname", "python",
        "python3", "node", "chmod", "tar", "nslookup", "dig", "whoami", "powershell", "cmd",
    ]

    /// `<h1>{{company.name}}</h1>`; not `{{name}}`, which stands for a value.
    package static func isTemplate(_ text: String) -> Bool {
        guard let open = text.firstIndex(of: "{"), text[open...].hasPrefix("{{"), let close = text.lastIndex(of: "}") else { return false }
        return text[open...close].hasSuffix("}}") && (open > text.startIndex || text.index(after: close) < text.endIndex)
    }

    /// `config/amethyst.jpg`, `statement_911.pdf`; not an address.
    package static func isFileName(_ text: String) -> Bool {
        guard !text.contains("://"), !text.contains(" "), let dot = text.lastIndex(of: ".") else { return false }
        let ending = text[text.index(after: dot)...]
        return (1...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            && ending.contains { $0.isLetter } && dot > text.startIndex
    }
}
