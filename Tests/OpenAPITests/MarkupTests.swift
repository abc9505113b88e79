import OpenAPI
import Testing
import YAML

@Suite struct MarkupTests {
    private func found(_ text: String) -> String? {
        let source = Source(path: "text", text: text)
        return withExtendedLifetime(source) { Markup.activeContent(in: source.text(TextRange(0, UInt32(source.bytes.count)))) }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a\n<SCRIPT src=x>", "<img src=x onerror=alert(1)>", "<a title=\"a > b\" onclick = 'x'>",
        "[x](javascript:a())",
        "<a href=\"javascript:a()\">", "<javascript:a()>", "`code` then <svg/onload=a()>", "one ` backtick <script>",
    ]) func `active content is found`(text: String) {
        #expect(found(text) != nil, "\(text)")
    }

    @Test(arguments: [
        "`<script>`", "```\n<script>\n```", "~~~html\n<img onerror=x>\n~~~\n", "text\n\n    <script>\n", "\\<script>", "<scripture>",
        "a <b> on=1",
        "In JavaScript: write it (javascript:void is bad)", "List<string> one = two", "a < b and on = 3",
        "<a href=\"https://shop.test\">javascript:</a>",
    ]) func `other markup is ignored`(text: String) {
        #expect(found(text) == nil, "\(text): \(found(text) ?? "")")
    }
}
