import Linting
import Rules
import Support
import Testing

@testable import Workspace

/// Fixes that need the same missing section are made in one round.
@Suite struct SharedSectionTests {
    private let folder = ReportingFolder()
    private static let rules = ["api4-too-many-requests-undocumented", "api8-server-error-undocumented", "api1-not-found-undocumented"]

    private static let operations = #"{"/orders/{id}": {"get": {"parameters": [], "responses": {"200": {"description": "d"}}}}}"#

    private static let documents = [
        "a.yaml": """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        paths:
          /orders/{id}:
            get:
              responses:
                "200": {description: the caller's own}
        tags: []

        """,
        "flow.yaml": "{openapi: 3.0.3, info: {title: Shop, version: 1.0.0}, paths: \(operations)}\n",
        "within.yaml": "{openapi: 3.0.3, info: {title: Shop, version: 1.0.0}, paths: \(operations), components: {schemas: {A: {}}}}\n",
        "beside.yaml":
            "{openapi: 3.0.3, info: {title: Shop, version: 1.0.0}, paths: \(operations), components: {responses: {A: {description: a}}}}\n",
        "a.json": #"{"openapi": "3.0.3", "info": {"title": "Shop", "version": "1.0.0"}, "paths": \#(operations)}"#,
        "lines.json": """
        {
          "openapi": "3.0.3",
          "info": {"title": "Shop", "version": "1.0.0"},
          "paths": \(operations)
        }

        """,
        "two.yaml": "swagger: '2.0'\ninfo: {title: Shop, version: 1.0.0}\npaths: \(operations)\n",
    ]

    private func applier(_ rules: [String]) -> FixApplier {
        var settings = Settings()
        settings.select = rules.map { RuleSelector($0) }
        settings.profile = .strict
        return FixApplier(linter: Linter(catalog: Catalog.rules, settings: settings), allowsUnsafe: true)
    }

    @Test(arguments: documents.keys.sorted()) func `components of several fixes share the sections around them`(name: String) throws {
        folder.write(name, try #require(Self.documents[name]))
        var applier = applier(Self.rules)
        let description = applier.fix(path: folder.path + "/" + name)
        #expect(description.round == 1, "\(name) took \(description.round) rounds")
        #expect(applier.problems == [])
        #expect(applier.fixed == 3)
        #expect(description.after.findings.isEmpty)
        applier.write()
        let fixed = try #require(folder.read(name))
        for response in ["NotFound", "TooManyRequests", "InternalServerError"] {
            #expect(fixed.components(separatedBy: "responses/\(response)").count == 2, "\(fixed)")
        }
        if name != "two.yaml" { #expect(fixed.components(separatedBy: "components:").count == (name.hasSuffix("json") ? 1 : 2)) }
        var again = self.applier(Self.rules)
        again.fix(path: folder.path + "/" + name)
        #expect(again.fixed == 0)
    }

    @Test func `who may call is decided before the responses that depend on it`() throws {
        folder.write("a.yaml", try #require(Self.documents["a.yaml"]))
        var applier = applier(["api2-no-security-schemes", "api8-default-response-undocumented", "api8-unauthorized-undocumented"])
        let description = applier.fix(path: folder.path + "/a.yaml")
        applier.write()
        let fixed = try #require(folder.read("a.yaml"))
        // A default response would have made the 401 response superfluous.
        #expect(fixed.contains("\"401\":"), "\(fixed)")
        #expect(fixed.contains("default:"), "\(fixed)")
        #expect(description.round == 2)
    }
}
