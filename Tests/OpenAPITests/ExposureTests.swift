import Testing

@testable import OpenAPI

/// Which operations reach a schema, in which direction, with which access.
@Suite struct ExposureTests {
    private static let keyed =
        "components:\n  securitySchemes: {key: {type: apiKey, in: header, name: k}, oauth: {type: oauth2, flows: {}}}\n"

    /// An operation with a schema in its body and in its response.
    private func operation(_ request: String?, _ response: String?, security: String = "[]", more: String = "") -> String {
        let body = request.map { "requestBody: {content: {application/json: {schema: \($0)}}}, " } ?? ""
        let content = response.map { ", content: {application/json: {schema: \($0)}}" } ?? ""
        return "{security: \(security), \(body)\(more)responses: {200: {description: ok\(content)}}}"
    }

    private func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

    @Test func `weakest access and counts`() throws {
        let description = try Description(
            version: "3.0",
            """
            paths:
              /a: {get: \(operation(nil, ref("A"))), post: \(operation(ref("A"), nil, security: "[{key: []}]"))}
              /b: {get: \(operation(nil, ref("A"), security: "[{key: []}]")), post: \(operation(ref("B"), ref("A"), security: "[{oauth: [s]}]"))}
            \(ExposureTests.keyed)  schemas:
                A: {type: object, properties: {leaf: {type: string}, c: \(ref("C"))}}
                B: {type: object, properties: {c: \(ref("C"))}}
                C: {type: array, items: {type: string}}
                Unused: {type: object, properties: {d: \(ref("D"))}}
                D: {type: string}
            """)
        let table: [(String, String, String)] = [
            ("A", "authenticated 0/1", "public 1/3"), ("A/properties/leaf", "authenticated 0/1", "public 1/3"),
            ("A/properties/c", "authenticated 0/1", "public 1/3"),
            ("B", "scoped 0/1", "-"), ("C", "authenticated 0/2", "public 1/3"), ("C/items", "authenticated 0/2", "public 1/3"),
            ("Unused", "-", "-"), ("D", "-", "-"),
        ]
        for (name, request, response) in table {
            #expect(try description.exposure("/components/schemas/\(name)", .request) == request, "\(name)")
            #expect(try description.exposure("/components/schemas/\(name)", .response) == response, "\(name)")
        }
        try description.ask("/components/schemas/C") { node in
            #expect(
                description.specification.exposure(of: node, .response).first.map { description.specification.operations[$0].name } == [
                    "GET /a", "GET /b", "POST /b",
                ])
        }
    }

    @Test func `readOnly and writeOnly close a direction`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths: {/a: {post: \(operation(ref("A"), ref("A")))}}
            components:
              schemas:
                A:
                  type: object
                  properties:
                    in: {writeOnly: true, type: object, properties: {deep: {type: string}, c: \(ref("In"))}}
                    out: {readOnly: true, type: object, properties: {deep: {type: string}, c: \(ref("Out"))}}
                    both: {type: string, readOnly: false}
                    refOut: {$ref: '#/components/schemas/Beside', readOnly: true}
                    all: {readOnly: true, allOf: [\(ref("Member"))]}
                    self: \(ref("Self"))
                In: {type: string}
                Out: {type: string}
                Beside: {type: string}
                Member: {type: string}
                Self: {type: object, writeOnly: true, properties: {x: {type: string}}}
            """)
        let table: [(String, Bool, Bool)] = [
            ("A", true, true), ("A/properties/in", true, false), ("A/properties/in/properties/deep", true, false), ("In", true, false),
            ("A/properties/out", false, true), ("A/properties/out/properties/deep", false, true), ("Out", false, true),
            ("A/properties/both", true, true),
            ("A/properties/refOut", false, true), ("Beside", false, true), ("Member", false, true), ("Self", true, false),
            ("Self/properties/x", true, false),
        ]
        for (name, request, response) in table {
            #expect(try description.exposure("/components/schemas/\(name)", .request) == (request ? "public 1/1" : "-"), "\(name)")
            #expect(try description.exposure("/components/schemas/\(name)", .response) == (response ? "public 1/1" : "-"), "\(name)")
        }
    }

    @Test func `siblings of a reference do not narrow in 3.0`() throws {
        let description = try Description(
            version: "3.0",
            "paths: {/a: {post: \(operation("{$ref: '#/components/schemas/A', readOnly: true}", nil))}}\ncomponents: {schemas: {A: {type: string}}}\n"
        )
        #expect(try description.exposure("/components/schemas/A", .request) == "public 1/1")
    }

    @Test func `conditions are not data`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths: {/a: {post: \(operation(ref("A"), nil))}}
            components:
              schemas:
                A:
                  not: {properties: {n: \(ref("N"))}}
                  if: {properties: {i: {type: string}}}
                  then: {properties: {t: \(ref("T"))}}
                  else: \(ref("E"))
                  propertyNames: {maxLength: 5}
                  dependentSchemas: {x: \(ref("S"))}
                  prefixItems: [\(ref("P"))]
                  contains: \(ref("C"))
                N: {type: string}
                T: {type: string}
                E: {type: string}
                S: {type: string}
                P: {type: string}
                C: {type: string}
            """)
        let table = [
            "A/not": false, "A/not/properties/n": false, "N": false, "A/if": false, "A/if/properties/i": false, "A/then": true, "T": true,
            "E": true, "S": true, "P": true, "C": true, "A/propertyNames": false,
        ]
        for (name, isReached) in table {
            #expect(try description.exposure("/components/schemas/\(name)", .request) == (isReached ? "public 1/1" : "-"), "\(name)")
        }
    }

    @Test func `recursion terminates`() throws {
        let description = try Description(
            version: "3.0",
            """
            paths: {/a: {get: \(operation(nil, ref("A")))}, /b: {get: \(operation(nil, ref("C"), security: "[{key: []}]"))}}
            \(ExposureTests.keyed)  schemas:
                A: {properties: {b: \(ref("B")), self: \(ref("A"))}}
                B: {properties: {a: \(ref("A")), c: \(ref("C"))}}
                C: {items: \(ref("C"))}
            """)
        #expect(
            try ["A", "B", "C"].map { try description.exposure("/components/schemas/\($0)", .response) } == [
                "public 1/1", "public 1/1", "public 1/2",
            ])
    }

    @Test func `webhooks and callbacks reverse the direction`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths:
              /a: {post: \(operation(nil, nil, more: "callbacks: {c: {'{$request.body#/u}': {post: \(operation(ref("Sent"), ref("Answer")))}}}, "))}
            webhooks:
              w: {post: \(operation(ref("Event"), ref("Answer")))}
            components: {schemas: {Sent: {type: object}, Answer: {type: object}, Event: {type: object}}}
            """)
        for (name, request, response) in [("Sent", false, true), ("Event", false, true), ("Answer", true, false)] {
            #expect(try (description.exposure("/components/schemas/\(name)", .request) != "-") == request, "\(name)")
            #expect(try (description.exposure("/components/schemas/\(name)", .response) != "-") == response, "\(name)")
            #expect(try !description.exposure("/components/schemas/\(name)", .response).hasPrefix("public"), "sent to those who subscribed")
        }
    }

    @Test func `shared parts are reached through their uses`() throws {
        let description = try Description(
            version: "3.0",
            """
            paths:
              /a: {parameters: [{$ref: '#/components/parameters/P'}], get: {security: [{key: []}], responses: {200: {$ref: '#/components/responses/R'}}}}
              /b: {post: {requestBody: {$ref: '#/components/requestBodies/B'}, responses: {200: {$ref: '#/components/responses/R'}}}}
            \(ExposureTests.keyed)  parameters: {P: {name: p, in: query, schema: {type: string}}}
              requestBodies: {B: {content: {application/json: {schema: {type: object}}}}}
              responses: {R: {description: ok, headers: {H: {$ref: '#/components/headers/H'}}, content: {application/json: {schema: {type: object}}}}}
              headers: {H: {schema: {type: string}}}
            """)
        #expect(try description.exposure("/components/parameters/P/schema", .request) == "authenticated 0/1")
        #expect(try description.exposure("/components/parameters/P/schema", .response) == "-")
        #expect(try description.exposure("/components/requestBodies/B/content/application~1json/schema", .request) == "public 1/1")
        #expect(try description.exposure("/components/responses/R/content/application~1json/schema", .response) == "public 1/2")
        #expect(try description.exposure("/components/headers/H/schema", .response) == "public 1/2")
    }

    @Test func `aliases are shared parts, too`() throws {
        let description = try Description(
            version: "3.0",
            """
            x-s: &s {type: object, properties: {p: {type: string}}}
            paths:
              /a: {get: {security: [{key: []}], responses: {200: {description: ok, content: {application/json: {schema: *s}}}}}}
              /b: {get: {responses: {200: {description: ok, content: {application/json: {schema: *s}}}}}}
            \(ExposureTests.keyed)
            """)
        #expect(try description.exposure("/x-s", .response) == "public 1/2")
        #expect(try description.exposure("/x-s/properties/p", .response) == "public 1/2")
        #expect(description.pointers { $0.schemas.map(\.node) } == ["/x-s", "/x-s/properties/p"])
    }

    /// Chains of shared schemas under many operations: every count is exact.
    @Test func `counts are exact in large descriptions`() throws {
        let operations = 200
        var text = "paths:\n"
        for number in 0..<operations {
            text += "  /p\(number): {get: \(operation(nil, ref("S\(number)"), security: number % 3 == 0 ? "[]" : "[{key: []}]"))}\n"
        }
        text += ExposureTests.keyed + "  schemas:\n"
        for number in 0..<operations { text += "    S\(number): {properties: {n: \(ref("S\(number + 1)"))}}\n" }
        text += "    S\(operations): {type: string}\n"
        let description = try Description(version: "3.0", text)
        for number in [0, 1, 2, 62, 63, 64, 65, 127, 128, 199] {
            #expect(try description.exposure("/components/schemas/S\(number)", .response) == "public \(number / 3 + 1)/\(number + 1)")
        }
        #expect(try description.exposure("/components/schemas/S\(operations)", .response) == "public 67/200")
        try description.ask("/components/schemas/S150") {
            #expect(description.specification.exposure(of: $0, .response).first == [0, 1, 2, 3, 4])
        }
    }
}
