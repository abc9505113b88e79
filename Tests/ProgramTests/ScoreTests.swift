import Support
import Testing

@testable import Workspace

/// The built program with scores.
@Suite struct ScoreCommandTests {
    private static let open = """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        paths:
          /orders: {post: {responses: {'200': {description: ok}}}}

        """

    private func folder() -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("shop.yaml", Self.open)
        return folder
    }

    private func score(_ folder: TestFolder, _ arguments: String = "") -> (score: Double?, status: Int32) {
        let result = folder.merlon("score \(arguments)")
        return (
            result.lines.first { $0.hasPrefix("score ") }?.split(separator: " ").dropFirst().first.flatMap { Double($0) }, result.status
        )
    }

    @Test func `the score is lower with findings, and 100 without`() throws {
        let folder = folder()
        let open = try #require(score(folder).score)
        #expect(open < 70 && score(folder).status == 0)
        let lines = folder.merlon("score").lines
        #expect(lines.contains { $0.hasSuffix("  api2-unauthenticated-write") } && lines.contains { $0.hasSuffix("  POST /orders") })
        folder.write(
            "shop.yaml",
            Self.open.replacing("post: {", with: "post: {security: [{key: []}], ")
                + "components: {securitySchemes: {key: {type: http, scheme: bearer}}}\n")
        #expect(try #require(score(folder).score) > open)
        #expect(score(folder, "--select api9-past-sunset").score == 100)
    }

    @Test func `a score below the minimum fails the run`() {
        let folder = folder()
        #expect(folder.merlon("score --min-score 99.5").status == 1)
        #expect(folder.merlon("score --min-score 0").status == 0)
        let lint = folder.merlon("lint --fail-on never --min-score 99.5")
        #expect(
            lint.status == 1
                && lint.lines.contains { $0.hasPrefix("note: shop.yaml: score ") && $0.hasSuffix(" is below the required 99.5") })
        #expect(folder.merlon("lint --fail-on never --min-score 10").status == 0)
        for wrong in ["-1", "100.1", "a", "1e2", "50.55", ".5", "5."] {
            #expect(folder.merlon("lint --min-score=\(wrong)").status == 2, "\(wrong)")
        }
        folder.write("merlon.yaml", "min-score: 99.5\nfail-on: never\n")
        #expect(folder.merlon("lint").status == 1)
        #expect(folder.merlon("lint --min-score 1").status == 0)
        #expect(folder.merlon("lint --show-settings shop.yaml").lines.contains("min-score: 99.5  # merlon.yaml"))
        folder.write("merlon.yaml", "min-score: 101\n")
        #expect(folder.merlon("lint").lines.contains { $0.hasPrefix("merlon.yaml:1:12: error: `min-score` is a number") })
    }

    @Test func `a description that could not be checked has no score`() {
        let folder = folder()
        folder.write("broken.yaml", "openapi: 3.0.3\npaths: {a: ]\n")
        let result = folder.merlon("score")
        #expect(result.status == 2 && result.lines.contains { $0.hasSuffix(" for what could be checked; some of it could not") })
        #expect(folder.merlon("score missing.yaml").status == 2)
    }

    @Test func `the score as JSON`() {
        let folder = folder()
        let lines = folder.merlon("score --format json").lines
        #expect(lines.first?.hasPrefix("{\"schema\":\"merlon-score/1\",") == true)
        #expect(lines.joined().contains("\"rules\":[{\"name\":\"api"))
    }
}
