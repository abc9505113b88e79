import Testing
import YAML

@testable import OpenAPI

/// References within one file.
@Suite struct ReferenceTests {
    @Test(arguments: [
        ("#/components/schemas/A", "#/components/schemas/A"), ("#/components/schemas/a~1b", "#/components/schemas/a~1b"),
        ("#/components/schemas/t~0d", "#/components/schemas/t~0d"), ("#/components/schemas/x%20y", "#/components/schemas/x y"),
        ("#/components/schemas/%C3%A9", "#/components/schemas/é"), ("#/components/schemas/é", "#/components/schemas/é"),
        ("#/components/schemas/a%7E1b", "#/components/schemas/a~1b"), ("#/components/schemas/p%2525", "#/components/schemas/p%25"),
        ("#%2Fcomponents/schemas/A", "#/components/schemas/A"),
        (
            "#/paths/~1p~1%7Bid%7D/get/responses/200/content/application~1json/schema",
            "#/paths/~1p~1{id}/get/responses/200/content/application~1json/schema"
        ),
        ("#/components/schemas/L/allOf/1", "#/components/schemas/L/allOf/1"), ("#", "#"),
    ])
    func `pointers are unescaped`(text: String, target: String) throws {
        let description = try Description(
            version: "3.0",
            """
            paths:
              /p/{id}: {get: {responses: {200: {description: ok, content: {application/json: {schema: {type: string}}}}}}}
            components:
              schemas:
                A: {}
                a/b: {}
                t~d: {}
                x y: {}
                é: {}
                p%25: {}
                L: {allOf: [{}, {type: object}]}
                Use: {$ref: '\(text)'}
            """)
        #expect(description.references == ["\(text) → \(target)"])
    }

    @Test(arguments: [
        ("#/components/schemas/Missing", Reference.Outcome.missingTarget), ("#/components/schemas/%zz", .malformed),
        ("#/components/schemas/A%25", .missingTarget), ("#components/schemas/A", .missingTarget),
        (" #/components/schemas/A", .malformed), ("#/components/schemas/A~2", .missingTarget), ("#/components/schemas/A/", .missingTarget),
        ("#/components/schemas/%FF", .malformed), ("", .malformed), ("#/tags/01", .missingTarget), ("#/tags/1", .missingTarget),
        ("#/tags/-", .missingTarget),
        ("A", .outsideRoot), ("other.yaml", .outsideRoot), ("http://x.test/a", .remote(isCleartext: true)),
        ("https://x.test/a#/b", .remote(isCleartext: false)),
        ("HTTPS://x.test/a", .remote(isCleartext: false)), ("//x.test/a", .remote(isCleartext: false)), ("ftp://x.test/a", .outsideRoot),
        ("file:///etc/passwd", .outsideRoot), ("data:application/json,{}", .outsideRoot), ("urn:a:b", .outsideRoot),
        ("C:/Windows/win.ini", .outsideRoot),
        ("javascript:alert(1)", .outsideRoot), ("a\\u0000b", .malformed), ("a\\nb", .malformed),
    ])
    func `references that lead nowhere`(text: String, outcome: Reference.Outcome) throws {
        let description = try Description(
            version: "3.0", "tags: [{name: a}]\npaths: {}\ncomponents: {schemas: {A: {}, Use: {$ref: \"\(text)\"}}}\n")
        #expect(description.specification.references.map(\.outcome) == [outcome])
        #expect(try description.ask("/components/schemas/Use") { $0.isDangling })
    }

    @Test(arguments: ["1", "[]", "{}", "null", "true", "['#/components/schemas/A']"])
    func `references that are not strings`(value: String) throws {
        let description = try Description(version: "3.0", "paths: {}\ncomponents: {schemas: {A: {}, Use: {$ref: \(value)}}}\n")
        #expect(description.specification.references.map(\.outcome) == [.malformed])
    }

    @Test func `chains are followed to their end`() throws {
        let chain = (0..<100).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}\n" }.joined()
        let description = try Description(version: "3.0", "paths: {}\ncomponents:\n  schemas:\n\(chain)    S100: {type: string}\n")
        #expect(description.specification.references.count == 100)
        #expect(description.specification.references.allSatisfy { $0.target?.pointer == "/components/schemas/S100" })
        #expect(try description.ask("/components/schemas/S7") { $0.resolved.pointer } == "/components/schemas/S100")
        #expect(description.pointers { $0.schemas.map(\.node) } == ["/components/schemas/S100"])
    }

    @Test func `chains are limited`() throws {
        var limits = Limits()
        limits.references = 10
        let chain = (0..<20).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}\n" }.joined()
        let text = "openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n\(chain)    S20: {type: string}\n"
        let description = try Description(text, limits: limits)
        for number in 0..<20 {
            let outcome: Reference.Outcome = 20 - number <= 10 ? .resolved : .tooLong
            #expect(description.outcomes("#/components/schemas/S\(number + 1)") == [outcome], "S\(number)")
        }
    }

    @Test func `cycles are reported`() throws {
        let description = try Description(
            version: "3.0",
            """
            paths:
              /self: {$ref: '#/paths/~1self'}
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/C'}
                C: {$ref: '#/components/schemas/B'}
                Tree: {properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
              responses:
                R: {$ref: '#/components/responses/R'}
            """)
        #expect(
            description.references == [
                "#/components/responses/R: cyclic", "#/components/schemas/B: cyclic", "#/components/schemas/B: cyclic",
                "#/components/schemas/C: cyclic",
                "#/components/schemas/Tree → #/components/schemas/Tree", "#/paths/~1self: cyclic",
            ])
    }

    @Test func `siblings do not make a reference to itself valid`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths: {}
            components:
              schemas:
                A: {$ref: '#/components/schemas/A', type: string}
                B: {$ref: '#/components/schemas/C', type: string}
                C: {$ref: '#/components/schemas/B', type: string}
            """)
        #expect(description.outcomes("#/components/schemas/A") == [.cyclic])
        #expect(description.outcomes("#/components/schemas/B") == [.resolved])
    }

    /// Everywhere the specification has a Reference Object.
    @Test func `references are followed in every place`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths:
              /a:
                $ref: '#/components/pathItems/P'
              /b:
                parameters: [{$ref: '#/components/parameters/Q'}]
                post:
                  parameters: [{name: n, in: query, schema: {$ref: '#/components/schemas/S'}, examples: {e: {$ref: '#/components/examples/E'}}}]
                  requestBody: {$ref: '#/components/requestBodies/B'}
                  callbacks: {c: {$ref: '#/components/callbacks/C'}}
                  responses:
                    200:
                      description: ok
                      headers: {H: {$ref: '#/components/headers/H'}, x-lower: {$ref: '#/components/headers/H'}}
                      links: {l: {$ref: '#/components/links/L'}}
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/S'}, examples: {e: {$ref: '#/components/examples/E'}}}
                        multipart/form-data: {encoding: {p: {headers: {H: {$ref: '#/components/headers/H'}}}}}
                    404: {$ref: '#/components/responses/R'}
            webhooks:
              w: {$ref: '#/components/pathItems/W'}
            components:
              pathItems: {P: {get: {responses: {}}}, W: {post: {responses: {}}}}
              parameters: {Q: {name: q, in: query, schema: {type: string}}, Q2: {$ref: '#/components/parameters/Q'}}
              requestBodies: {B: {content: {text/plain: {schema: {$ref: '#/components/schemas/S'}}}}, B2: {$ref: '#/components/requestBodies/B'}}
              callbacks: {C: {'{$request.body#/u}': {$ref: '#/components/pathItems/W'}}}
              headers: {H: {schema: {type: string}}, x-h: {$ref: '#/components/headers/H'}}
              links: {L: {operationId: o}, L2: {$ref: '#/components/links/L'}}
              examples: {E: {value: {$ref: '#/data'}}, E2: {$ref: '#/components/examples/E'}}
              responses: {R: {description: no}}
              schemas: {S: {type: string}}
              securitySchemes: {one: {type: http, scheme: basic}, two: {$ref: '#/components/securitySchemes/one'}}
            """)
        #expect(description.specification.references.allSatisfy { $0.outcome == .resolved }, "\(description.references)")
        let counts = Dictionary(grouping: description.references) { $0 }.mapValues(\.count)
        let wanted: [(String, Int)] = [
            ("pathItems/P", 1), ("pathItems/W", 2), ("parameters/Q", 2), ("requestBodies/B", 2), ("callbacks/C", 1), ("headers/H", 4),
            ("links/L", 2),
            ("examples/E", 3), ("responses/R", 1), ("schemas/S", 3), ("securitySchemes/one", 1),
        ]
        for (name, count) in wanted { #expect(counts["#/components/\(name) → #/components/\(name)"] == count, "\(name)") }
        #expect(description.specification.references.count == wanted.reduce(0) { $0 + $1.1 })
        #expect(description.specification.securitySchemes.map(\.kind) == [.http("basic"), .http("basic")])
        #expect(description.misfits == [])
    }

    @Test func `a reference in example data is data`() throws {
        let description = try Description(
            version: "3.1",
            """
            info2: {$ref: '#/nothing'}
            tags: [{name: a, description: {$ref: '#/nothing'}}]
            x-ext: {$ref: '#/nothing'}
            paths:
              x-ext: {$ref: '#/nothing'}
              /a:
                x-ext: {$ref: '#/nothing'}
                get:
                  x-ext: {$ref: '#/nothing'}
                  responses:
                    x-ext: {$ref: '#/nothing'}
                    200:
                      description: ok
                      content: {application/json: {example: {$ref: '#/nothing'}, examples: {a: {value: {$ref: '#/nothing'}}}, schema: {$ref: '#/components/schemas/A'}}}
            components:
              x-ext: {$ref: '#/nothing'}
              schemas:
                A:
                  properties: {$ref: {type: string}, b: {default: {$ref: '#/nothing'}, example: {$ref: '#/nothing'}}}
                  enum: [{$ref: '#/nothing'}]
                  const: {$ref: '#/nothing'}
                  examples: [{$ref: '#/nothing'}]
                  x-ext: {$ref: '#/nothing'}
            """)
        #expect(description.references == ["#/components/schemas/A → #/components/schemas/A"])
        #expect(description.pointers { $0.schemas.map(\.node) }.contains("/components/schemas/A/properties/$ref"))
    }

    // MARK: Siblings

    @Test func `siblings count from 3.1 on`() throws {
        let rest = """
            paths:
              /a: {get: {responses: {200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A', maxItems: 5, readOnly: true}}}}}}}
            components:
              schemas:
                A: {type: array, items: {type: string}}
                B: {allOf: [{$ref: '#/components/schemas/A', maxItems: 7}]}
            """
        for (version, least, inAllOf) in [("3.0", nil, nil), ("3.1", 5.0, 7.0), ("3.2", 5.0, 7.0)] as [(String, Double?, Double?)] {
            let description = try Description(version: version, rest)
            let used = try #require(try description.operation("GET /a").responses.all.first?.response.schemas.first)
            #expect(SchemaFacts(used).least(.maxItems) == least)
            #expect(SchemaFacts(used).types == .array)
            #expect(SchemaFacts(used).flag(.readOnly) == (least != nil))
            #expect(try description.ask("/components/schemas/B") { SchemaFacts(Schema($0)).least(.maxItems) } == inAllOf)
            let isListed = description.pointers { $0.schemas.map(\.node) }.contains { $0.hasSuffix("application~1json/schema") }
            #expect(isListed == (least != nil))
        }
    }
}
