import Comparing
import Testing

@Suite struct OutputTests {
    private static func answer(_ schema: String, _ status: String = "200") -> String {
        "paths:\n  /users:\n    get:\n      responses: {'\(status)': {description: ok, content: {application/json: {schema: {\(schema)}}}}}\n"
    }

    @Test(arguments: [
        (
            "type: object, properties: {a: {type: string}}", "type: object, properties: {a: {type: string}, password: {type: string}}",
            "diff-output-sensitive"
        ),
        (
            "type: array, items: {type: object}", "type: array, items: {type: object, properties: {ssn: {type: string}}}",
            "diff-output-sensitive"
        ),
        (
            "type: object, properties: {a: {type: string}}",
            "type: object, properties: {a: {type: string}, bank: {type: object, properties: {iban: {type: string}}}}",
            "diff-output-sensitive"
        ),
    ])
    func sensitiveDataIsTold(_ old: String, _ new: String, _ kind: String) throws {
        #expect(try #require(Versions(Self.answer(old), Self.answer(new))).kinds == ["weaker \(kind)"])
        #expect(try #require(Versions(Self.answer(new), Self.answer(old))).kinds == ["stronger \(kind)"])
    }

    @Test(arguments: ["new: {type: string}", "hasPassword: {type: boolean}", "password: {type: string, writeOnly: true}"])
    func otherDataIsNot(_ property: String) throws {
        let versions = try #require(
            Versions(
                Self.answer("type: object, properties: {a: {type: string}}"),
                Self.answer("type: object, properties: {a: {type: string}, \(property)}")))
        #expect(versions.kinds == [])
    }

    @Test func whatWasNotAnsweredAtAllIsToldAlikeBothWays() throws {
        let bare = "paths: {/users: {get: {responses: {'204': {description: none}}}}}\n"
        let answered = Self.answer("type: object, properties: {password: {type: string}}")
        #expect(try #require(Versions(bare, answered)).kinds == ["weaker diff-output-sensitive"])
        #expect(try #require(Versions(answered, bare)).kinds == ["stronger diff-output-sensitive"])
    }

    @Test func credentialsAreWorseThanPersonalData() throws {
        func level(_ property: String) throws -> [String] {
            let versions = try #require(
                Versions(
                    Self.answer("type: object, properties: {a: {type: string}}"),
                    Self.answer("type: object, properties: {a: {type: string}, \(property): {type: string}}")))
            return versions.comparison.changes.map(\.level.rawValue)
        }
        #expect(try level("apiSecret") == ["error"])
        #expect(try level("socialSecurityNumber") == ["warning"])
    }

    @Test func `another status does not affect the first one`() throws {
        func description(_ more: String) -> String {
            let secret = "content: {application/json: {schema: {type: object, properties: {password: {type: string}}}}}"
            return "paths:\n  /a: {get: {responses: {'200': {description: ok, \(secret)}\(more)}}}\n"
        }
        let more = ", '202': {description: later, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}"
        #expect(try #require(Versions(description(""), description(more))).kinds == [])
        #expect(try #require(Versions(description(more), description(""))).kinds == [])
    }
}
