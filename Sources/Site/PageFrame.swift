/// What stands around every page: its head, the search, the list of pages.
struct PageFrame {
    let navigation: [SitePage]
    let version: String

    func html(_ page: SitePage) -> String {
        let root = page.root
        let title: HTML = page.path.isEmpty ? "Merlon" : "\(page.title) · Merlon"
        var list: HTML = ""
        for other in navigation {
            // A page below another counts as that one.
            let isHere = other.path == page.path || !other.path.isEmpty && page.path.hasPrefix(other.path)
            let mark: HTML = isHere ? " aria-current=\"page\"" : ""
            list += "<li><a href=\"\(root + other.path)\"\(mark)>\(other.path.isEmpty ? "Start" : other.title)</a></li>\n"
        }
        let html: HTML = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src data:">
            <title>\(title)</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="\(root)style.css">
            <script defer src="\(root)search-index.js"></script>
            <script defer src="\(root)search.js"></script>
            </head>
            <body>
            <a class="skip" href="#content">Skip to content</a>
            <header><a class="name" href="\(root)">Merlon</a><div id="search" data-root="\(root)"></div></header>
            <div class="columns">
            <nav aria-label="Pages"><ul>
            \(list)</ul></nav>
            <main id="content">
            \(page.body)</main>
            </div>
            <footer>Merlon \(version)</footer>
            </body>
            </html>

            """
        return html.source
    }
}
