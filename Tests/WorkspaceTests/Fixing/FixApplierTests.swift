import Linting
import Rules
import Support
import System
import Testing
import YAML

@testable import Workspace

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct FixApplierTests {
    private let folder = ReportingFolder()
    private static let shop = """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0} # the shop
        security: [{bearer: []}]
        paths:
          /orders:
            post:
              requestBody:
                content:
                  application/json:
                    schema: {$ref: "types.yaml#/Names"}
              responses:
                "201": {description: created}
        components:
          securitySchemes:
            bearer: {type: http, scheme: bearer}

        """
    private static let types = "Names:\n  type: array # names\n  items: {type: string, maxLength: 20}\n"

    private func applier(unsafe: Bool, select: [String] = []) -> FixApplier {
        var settings = Settings()
        settings.select = select.map { RuleSelector($0) }
        return FixApplier(linter: Linter(catalog: Catalog.rules, settings: settings), allowsUnsafe: unsafe)
    }

    @Test func `only safe fixes by default`() throws {
        folder.write("shop.yaml", Self.shop)
        folder.write("types.yaml", Self.types, mode: 0o640)
        var applier = applier(unsafe: false)
        applier.fix(path: folder.path + "/shop.yaml")
        #expect(folder.read("shop.yaml") == Self.shop, "nothing is written before it is asked for")
        applier.write()
        #expect(applier.problems == [])
        #expect(applier.fixedRules == ["api4-too-many-requests-undocumented": 1])
        #expect(folder.read("types.yaml") == Self.types)
        let fixed = try #require(folder.read("shop.yaml"))
        #expect(fixed.contains("        \"429\":\n          $ref: \"#/components/responses/TooManyRequests\"\ncomponents:"))
        #expect(fixed.hasPrefix("openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0} # the shop\n"))
        var again = self.applier(unsafe: false)
        again.fix(path: folder.path + "/shop.yaml")
        #expect(again.fixed == 0 && again.changed.isEmpty)
    }

    @Test func `an edit changes the file that contains the definition`() throws {
        folder.write("shop.yaml", Self.shop)
        folder.write("types.yaml", Self.types, mode: 0o640)
        var applier = applier(unsafe: true, select: ["api4-unbounded-array"])
        applier.fix(path: folder.path + "/shop.yaml")
        applier.write()
        #expect(applier.problems == [])
        #expect(folder.read("shop.yaml") == Self.shop)
        #expect(
            folder.read("types.yaml") == "Names:\n  type: array # names\n  maxItems: 100\n  items: {type: string, maxLength: 20}\n")
        #expect(folder.mode("types.yaml") & 0o777 == 0o640)
        #expect(folder.names == ["shop.yaml", "types.yaml"])
    }

    @Test func `a file that changed in the meantime is not written`() throws {
        folder.write("shop.yaml", Self.shop)
        folder.write("types.yaml", Self.types)
        var applier = applier(unsafe: true, select: ["api4-unbounded-array"])
        applier.fix(path: folder.path + "/shop.yaml")
        folder.write("types.yaml", Self.types + "# by somebody else\n")
        applier.write()
        #expect(applier.problems.map(\.message).first?.hasSuffix("it has changed since it was read") == true)
        #expect(folder.read("types.yaml") == Self.types + "# by somebody else\n")
        #expect(folder.names == ["shop.yaml", "types.yaml"])
    }

    @Test func `files are not written through a link out of the root`() throws {
        let outside = ReportingFolder()
        outside.write("shop.yaml", Self.shop)
        symlink(outside.path + "/shop.yaml", folder.path + "/shop.yaml")
        var applier = applier(unsafe: false)
        applier.fix(path: folder.path + "/shop.yaml")
        applier.write()
        #expect(applier.fixed == 0)
        #expect(applier.problems.map(\.message) == ["not fixed: a symbolic link points outside the root"])
        #expect(outside.read("shop.yaml") == Self.shop)
    }

    @Test func `a limit waits for a fix of its type`() {
        let text = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            security: [{bearer: []}]
            paths:
              /orders/{orderId}:
                get:
                  parameters:
                    - name: orderId
                      in: path
                      required: true
                      schema:
                        type: integer
                  responses:
                    "200": {description: one order}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}

            """
        var settings = Settings()
        settings.profile = .strict
        var applier = FixApplier(linter: Linter(catalog: Catalog.rules, settings: settings), allowsUnsafe: true)
        let (draft, description) = applier.fix(Source(path: "-", text: text), canonicalPath: nil)
        let fixed = String(decoding: draft.bytes, as: UTF8.self)
        #expect(
            fixed.contains("type: string\n            format: uuid\n") && !fixed.contains("maximum: 1000000\n      responses"), "\(fixed)")
        let ids = description.after.findings.map(\.rule.id)
        #expect(!ids.contains("api1-sequential-id") && !ids.contains("api4-ineffective-constraint"), "\(fixed)")
    }

    @Test(arguments: [Rule.Profile.default, .strict])
    func `fixes are the same whether findings are shown or not`(profile: Rule.Profile) {
        var settings = Settings()
        settings.profile = profile
        let linter = Linter(catalog: Catalog.rules, settings: settings)
        var shown = FixApplier(linter: linter, allowsUnsafe: true)
        var unseen = FixApplier(linter: linter, allowsUnsafe: true, reportsBefore: false, reportsLeft: false)
        let source = Source(path: "-", text: Self.shop)
        let (one, description) = shown.fix(source, canonicalPath: nil)
        let (other, silent) = unseen.fix(source, canonicalPath: nil)
        #expect(description.before != nil && silent.before == nil)
        #expect(one.bytes == other.bytes && one.bytes.count > Self.shop.utf8.count)
        #expect(shown.fixedRules == unseen.fixedRules && shown.fixed == unseen.fixed && shown.fixed > 0)
    }

    @Test func `standard input is fixed in memory`() {
        var applier = applier(unsafe: false)
        let (draft, description) = applier.fix(Source(path: "-", text: Self.shop), canonicalPath: nil)
        let text = String(decoding: draft.bytes, as: UTF8.self)
        #expect(text.contains("TooManyRequests"))
        #expect(!description.after.findings.contains { $0.rule.id == "api4-too-many-requests-undocumented" })
        applier.write()
        #expect(applier.problems == [])
    }

    @Test func `leftovers of a killed process are removed`() throws {
        folder.write(".merlon-999999999-0.tmp", "half")
        folder.write(".merlon-\(getpid())-7.tmp", "in use")
        try AtomicFile.replace(folder.path + "/a.json", [1])
        #expect(folder.names == [".merlon-\(getpid())-7.tmp", "a.json"])
    }
}
