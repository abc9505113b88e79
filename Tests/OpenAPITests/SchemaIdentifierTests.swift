import Testing
import YAML

@testable import OpenAPI

/// `$id`, `$anchor`, `$dynamicRef`, `$defs` and `$self`: JSON Schema 2020-12 §8.2, OpenAPI 3.2 §4.1.2.
@Suite struct SchemaIdentifierTests {
    @Test func `anchors are found`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths: {}
            components:
              schemas:
                A: {$anchor: here, type: string}
                B: {$dynamicAnchor: there, type: string}
                C: {$ref: '#here'}
                D: {$ref: '#there'}
                E: {$dynamicRef: '#there', description: x}
                F: {$ref: '#nowhere'}
                G: {$ref: '#/components/schemas/H/$defs/X'}
                H: {$defs: {X: {$ref: '#/components/schemas/A'}, Y: {type: integer}}}
            """)
        #expect(
            description.references == [
                "#/components/schemas/A → #/components/schemas/A", "#/components/schemas/H/$defs/X → #/components/schemas/A",
                "#here → #/components/schemas/A",
                "#nowhere: missingTarget", "#there → #/components/schemas/B", "#there → #/components/schemas/B",
            ])
        #expect(description.pointers { $0.schemas.map(\.node) }.contains("/components/schemas/H/$defs/Y"))
    }

    @Test func `identifiers are base URIs for their contents`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths: {}
            components:
              schemas:
                A:
                  properties:
                    own: {$ref: '#/$defs/Local'}
                    whole: {$ref: '#'}
                    sibling: {$ref: b.json}
                    nested: {$ref: 'deep/c.json#in'}
                  $defs:
                    Local: {type: string}
                    Deep: {$defs: {In: {$anchor: in, type: boolean}}, $id: deep/c.json}
                  $id: https://x.test/s/a.json
                B: {$id: https://x.test/s/b.json, type: integer, properties: {up: {$ref: './a.json#/$defs/Local'}}}
                C: {$ref: https://x.test/s/b.json}
                D: {$ref: 'https://x.test/s/deep/c.json#in'}
                E: {$ref: 'https://x.test/other.json'}
                F: {$ref: '#in'}
            """)
        #expect(
            description.references == [
                "# → #/components/schemas/A", "#/$defs/Local → #/components/schemas/A/$defs/Local", "#in: missingTarget",
                "./a.json#/$defs/Local → #/components/schemas/A/$defs/Local", "b.json → #/components/schemas/B",
                "deep/c.json#in → #/components/schemas/A/$defs/Deep/$defs/In", "https://x.test/other.json: remote(isCleartext: false)",
                "https://x.test/s/b.json → #/components/schemas/B",
                "https://x.test/s/deep/c.json#in → #/components/schemas/A/$defs/Deep/$defs/In",
            ])
    }

    @Test func `anchors apply within their resource`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths: {}
            components:
              schemas:
                A: {$id: https://x.test/a, $defs: {T: {$anchor: t, type: string}}, properties: {p: {$ref: '#t'}}}
                B: {$id: https://x.test/b, $defs: {T: {$anchor: t, type: integer}}, properties: {p: {$ref: '#t'}, q: {$ref: 'a#t'}}}
            """)
        #expect(
            description.references == [
                "#t → #/components/schemas/A/$defs/T", "#t → #/components/schemas/B/$defs/T", "a#t → #/components/schemas/A/$defs/T",
            ])
    }

    @Test func `a document names itself`() throws {
        let description = try Description(
            version: "3.2",
            """
            $self: https://x.test/api/openapi
            paths: {}
            components: {schemas: {A: {type: string}, B: {$ref: 'https://x.test/api/openapi#/components/schemas/A'}, C: {$ref: 'openapi#/components/schemas/A'}}}
            """)
        #expect(
            description.specification.references.allSatisfy { $0.target?.pointer == "/components/schemas/A" }, "\(description.references)")
    }

    @Test func `earlier drafts have no dynamic references`() throws {
        let description = try Description(
            version: "3.0", "paths: {}\ncomponents: {schemas: {A: {$dynamicRef: '#nowhere', type: string}}}\n")
        #expect(description.references == [])
    }
}
