import Testing

@testable import Site

@Suite struct MarkdownTests {
    private func html(_ text: String) -> String {
        MarkdownText(link: { $0 }, rule: { $0 == "api4-unbounded-array" ? "../rules/\($0)/" : nil }).html(text).source
    }

    @Test(arguments: [
        ("plain", "plain"), ("a `b` c", "a <code>b</code> c"), ("`` a`b ``", "<code>a`b</code>"),
        ("**a `b`**", "<strong>a <code>b</code></strong>"),
        ("an *important* word", "an <em>important</em> word"), ("2 * 3 * 4", "2 * 3 * 4"),
        ("[a `b`](c.md)", "<a href=\"c.md\">a <code>b</code></a>"),
        ("<https://owasp.org/>", "<a href=\"https://owasp.org/\">https://owasp.org/</a>"), ("`a", "`a"), ("[a] (b)", "[a] (b)"),
        ("`api4-unbounded-array`", "<a href=\"../rules/api4-unbounded-array/\"><code>api4-unbounded-array</code></a>"), ("\\*a\\*", "*a*"),
    ]) func `text`(source: String, html expected: String) { #expect(html(source) == expected) }

    @Test(arguments: ["<script>alert(1)</script>", "`<img src=x>`", "[<b>](\"onclick=)", "a & b < c"]) func `HTML in text is escaped`(
        source: String
    ) {
        let html = html(source)
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>") && !html.contains("\"\""))
    }

    @Test func `blocks`() {
        let blocks = MarkdownReader.blocks(
            of: "# A\n\nb\nc\n\n- d\n  e\n- f\n\n1. g\n\n| h | `i\\|j` |\n|---|---|\n| k | l |\n\n```sh\n# m\n\nn\n```\n## O\n")
        #expect(
            blocks == [
                .heading(level: 1, "A"), .paragraph("b c"), .list(isOrdered: false, ["d e", "f"]), .list(isOrdered: true, ["g"]),
                .table(head: ["h", "`i|j`"], rows: [["k", "l"]]), .code(["# m", "", "n"]), .heading(level: 2, "O"),
            ])
    }

    @Test func `a page has a title, anchors, and words`() {
        let page = MarkdownPage("# The *title*\n\nSome `code`.\n\n## Suppressions and baselines?\n", MarkdownText(link: { $0 }))
        #expect(page.title == "The title")
        #expect(page.body.source.contains("<h2 id=\"suppressions-and-baselines\">"))
        #expect(page.words == "The title Some code. Suppressions and baselines?")
    }
}
