/// An article as markup, with what a search finds it by.
struct MarkdownPage {
    let title: String
    let body: HTML
    /// Its words, without markup.
    let words: String

    init(_ markdown: String, _ text: MarkdownText) {
        var title = ""
        var body: HTML = ""
        var words: [String] = []
        func plain(_ source: String) -> String {
            let plain = MarkdownText.plain(source)
            words.append(plain)
            return plain
        }
        for block in MarkdownReader.blocks(of: markdown) {
            switch block {
            case .heading(let level, let source):
                let plain = plain(source)
                if level == 1, title.isEmpty { title = plain }
                let tag: HTML = "h\(String(level))"
                let anchor: HTML = level == 1 ? "" : " id=\"\(MarkdownPage.anchor(plain))\""
                body += "<\(tag)\(anchor)>\(text.html(source))</\(tag)>\n"
            case .paragraph(let source):
                _ = plain(source)
                body += "<p>\(text.html(source))</p>\n"
            case .code(let lines):
                body += "<pre tabindex=\"0\"><code>\(lines.joined(separator: "\n"))\n</code></pre>\n"
            case .list(let isOrdered, let items):
                let tag: HTML = isOrdered ? "ol" : "ul"
                body += "<\(tag)>\n"
                for item in items {
                    _ = plain(item)
                    body += "<li>\(text.html(item))</li>\n"
                }
                body += "</\(tag)>\n"
            case .table(let head, let rows):
                body += MarkdownPage.table(head, rows, text)
                for cell in rows.joined() { _ = plain(cell) }
            }
        }
        self.title = title
        self.body = body
        self.words = words.joined(separator: " ")
    }

    private static func table(_ head: [String], _ rows: [[String]], _ text: MarkdownText) -> HTML {
        var html: HTML = "<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr>"
        for cell in head { html += "<th scope=\"col\">\(text.html(cell))</th>" }
        html += "</tr></thead>\n<tbody>\n"
        for row in rows {
            html += "<tr>"
            for cell in row { html += "<td>\(text.html(cell))</td>" }
            html += "</tr>\n"
        }
        html += "</tbody></table></div>\n"
        return html
    }

    /// The anchor that code hosts generate for a heading: `suppressions-and-baselines`.
    static func anchor(_ heading: String) -> String {
        String(
            heading.lowercased().compactMap { character in
                if character == " " { return "-" }
                return character.isLetter || character.isNumber || character == "-" || character == "_" ? character : nil
            })
    }
}
