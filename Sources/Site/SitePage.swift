/// A page of the site, without what stands around it on every page.
struct SitePage {
    /// `rules/api4-unbounded-array/`; empty for the front page.
    let path: String
    let title: String
    let body: HTML
    /// What a search finds it by.
    let words: String

    /// The way from this page to the front page: `../../`.
    var root: String { SitePage.root(of: path) }

    static func root(of path: String) -> String {
        let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
        return depth == 0 ? "./" : String(repeating: "../", count: depth)
    }
}
