/// Text within a block: code, strong and emphasized words, links.
struct MarkdownText {
    /// Turns the target of a link into what the page says.
    let link: (String) -> String
    /// Where the page of a rule is; nil for what is the id of none.
    var rule: (String) -> String? = { _ in nil }

    func html(_ text: String) -> HTML {
        var html: HTML = ""
        var rest = Substring(text)
        var plain = ""
        func flush(_ html: inout HTML) {
            html += "\(plain)"
            plain = ""
        }
        while let character = rest.first {
            guard let (piece, end) = piece(at: rest) else {
                if character == "\\", let next = rest.dropFirst().first, "\\`*_[]<|".contains(next) { rest.removeFirst() }
                plain.append(rest.removeFirst())
                continue
            }
            flush(&html)
            html += piece
            rest = rest[end...]
        }
        flush(&html)
        return html
    }

    /// The words alone, for searching and titles.
    static func plain(_ text: String) -> String {
        let html = MarkdownText(link: { $0 }).html(text).source
        var plain = ""
        var isTag = false
        for character in html {
            if character == "<" { isTag = true } else if character == ">" { isTag = false } else if !isTag { plain.append(character) }
        }
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            plain = plain.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
        }
        return plain
    }

    /// The markup that begins here, and where it ends.
    private func piece(at text: Substring) -> (HTML, Substring.Index)? {
        if text.hasPrefix("**"), let inner = between("**", "**", text) {
            return ("<strong>\(html(String(inner.text)))</strong>", inner.end)
        }
        if text.hasPrefix("`") {
            let ticks = String(text.prefix { $0 == "`" })
            guard let inner = between(ticks, ticks, text) else { return nil }
            let code = String(ticks.count > 1 ? inner.text.trimmed : inner.text)
            guard let page = rule(code) else { return ("<code>\(code)</code>", inner.end) }
            return ("<a href=\"\(page)\"><code>\(code)</code></a>", inner.end)
        }
        if text.hasPrefix("*"), text.dropFirst().first != " ", let inner = between("*", "*", text) {
            return ("<em>\(html(String(inner.text)))</em>", inner.end)
        }
        if text.hasPrefix("<http"), let inner = between("<", ">", text) {
            return ("<a href=\"\(String(inner.text))\">\(String(inner.text))</a>", inner.end)
        }
        guard text.hasPrefix("["), let label = between("[", "](", text) else { return nil }
        guard let close = text[label.end...].firstIndex(of: ")") else { return nil }
        return (
            "<a href=\"\(link(String(text[label.end..<close])))\">\(html(String(label.text)))</a>", text.index(after: close)
        )
    }

    private func between(_ open: String, _ close: String, _ text: Substring) -> (text: Substring, end: Substring.Index)? {
        let inside = text.dropFirst(open.count)
        guard let range = inside.firstRange(of: close), range.lowerBound > inside.startIndex else { return nil }
        return (inside[..<range.lowerBound], range.upperBound)
    }
}
