/// A page for each command, from its help.
struct CommandPages {
    let screens: [HelpScreen]

    var pages: [SitePage] { [overview] + screens.dropFirst().map(page) }

    private var overview: SitePage {
        var body: HTML = "<h1>Commands</h1>\n"
        for paragraph in screens.first?.overview ?? [] { body += "<p>\(paragraph)</p>\n" }
        body += "<dl>\n"
        for screen in screens.dropFirst() {
            body += "<dt><a href=\"\(screen.command)/\"><code>merlon \(screen.command)</code></a></dt>\n"
            body += "<dd>\(screen.overview.first ?? "")</dd>\n"
        }
        body += "</dl>\n<p>To read this in a terminal, run <code>merlon --help</code> or open the man page.</p>\n"
        return SitePage(path: "commands/", title: "Commands", body: body, words: (screens.first?.overview ?? []).joined(separator: " "))
    }

    private func page(_ screen: HelpScreen) -> SitePage {
        var body: HTML = "<h1>merlon \(screen.command)</h1>\n"
        for paragraph in screen.overview { body += "<p>\(paragraph)</p>\n" }
        if !screen.usage.isEmpty { body += "<pre tabindex=\"0\"><code>\(screen.usage)\n</code></pre>\n" }
        for section in screen.sections {
            body += "<h2>\(section.title)</h2>\n<dl>\n"
            for entry in section.entries { body += "<dt><code>\(entry.names)</code></dt>\n<dd>\(entry.help)</dd>\n" }
            body += "</dl>\n"
        }
        let entries = screen.sections.flatMap(\.entries).map { "\($0.names) \($0.help)" }
        return SitePage(
            path: "commands/\(screen.command)/", title: "merlon \(screen.command)", body: body,
            words: (screen.overview + entries).joined(separator: " "))
    }
}
