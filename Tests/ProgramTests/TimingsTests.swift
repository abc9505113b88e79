import Support
import Testing

@testable import merlon

@Suite struct TimingsTests {
    private let folder = TestFolder("a.yaml")

    @Test func `stages and slow rules are listed beside an unchanged report`() {
        folder.write(
            "a.yaml", "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {/a: {post: {responses: {'200': {description: ok}}}}}\n")
        let plain = folder.merlon("lint --no-config --format concise --output plain.txt a.yaml")
        let timed = folder.merlon("lint --no-config --format concise --output timed.txt --timings a.yaml")
        #expect(plain.status == timed.status && folder.text("plain.txt") == folder.text("timed.txt"))
        let lines = timed.lines.filter { $0.contains(" ms  ") }
        #expect(lines.count == 15)
        for (line, stage) in zip(lines, ["parsing", "indexing", "rules", "findings", "reports"]) { #expect(line.hasSuffix("  " + stage)) }
        #expect(lines.suffix(10).allSatisfy { $0.contains("-") })
        #expect(plain.lines.filter { $0.contains(" ms  ") }.isEmpty)
    }

    @Test(arguments: ["--fix", "--show-files", "--show-settings a.yaml"])
    func `timings require a report of findings`(_ option: String) {
        #expect(folder.merlon("lint --timings \(option) a.yaml").status == 2)
    }
}
