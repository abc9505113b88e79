import YAML

/// The field names of OpenAPI 2.0 to 3.2 and the keywords of JSON Schema that Merlon reads. They have the same numbers in every tree, so
/// looking up a field compares integers.
package enum Keyword: UInt32, CaseIterable, Sendable {
    case openapi, swagger, info, paths, webhooks, components, servers, security, tags, externalDocs, host, basePath
    case schemes, consumes, produces, definitions, securityDefinitions, parameters, responses, schemas, requestBodies
    case headers, securitySchemes, links, callbacks, pathItems, mediaTypes, examples, example, get, put, post, delete
    case options, head, patch, trace, query, additionalOperations, connect, operationId, summary, description
    case deprecated, requestBody, url, variables, `default`, `enum`, name, `in`, required, schema, content, style
    case explode, allowReserved, allowEmptyValue, type, format, pattern, properties, items, additionalProperties
    case patternProperties, propertyNames, unevaluatedProperties, unevaluatedItems, prefixItems, additionalItems
    case contains, allOf, oneOf, anyOf, not, `if`, then, `else`, dependentSchemas, dependentRequired, dependencies
    case const, maxLength, minLength, maxItems, minItems, maximum, minimum, exclusiveMaximum, exclusiveMinimum
    case multipleOf, maxProperties, minProperties, uniqueItems, maxContains, minContains, readOnly, writeOnly
    case nullable, discriminator, propertyName, mapping, xml, title, contentMediaType, contentEncoding, contentSchema
    case scheme, bearerFormat, flows, flow, authorizationUrl, tokenUrl, refreshUrl, scopes, openIdConnectUrl
    case implicit, password, clientCredentials, authorizationCode, deviceAuthorization, deviceAuthorizationUrl
    case oauth2MetadataUrl, application, accessCode, collectionFormat, version, license, contact, email
    case termsOfService, identifier, encoding, itemSchema, itemEncoding, prefixEncoding, value, externalValue
    case dataValue, serializedValue, operationRef, server, kind, parent, namespace, prefix, attribute, wrapped
    case nodeType, jsonSchemaDialect, defaultMapping, ref, id, anchor, dynamicAnchor, dynamicRef, defs, selfURI
    case metaschema, comment, recursiveRef, recursiveAnchor, vocabulary, expression, parameter

    /// The names as written, in the order of the cases.
    private static let spellings: StaticString = """
        openapi swagger info paths webhooks components servers security tags externalDocs host basePath schemes
        consumes produces definitions securityDefinitions parameters responses schemas requestBodies headers
        securitySchemes links callbacks pathItems mediaTypes examples example get put post delete options head patch
        trace query additionalOperations connect operationId summary description deprecated requestBody url variables
        default enum name in required schema content style explode allowReserved allowEmptyValue type format pattern
        properties items additionalProperties patternProperties propertyNames unevaluatedProperties unevaluatedItems
        prefixItems additionalItems contains allOf oneOf anyOf not if then else dependentSchemas dependentRequired
        dependencies const maxLength minLength maxItems minItems maximum minimum exclusiveMaximum exclusiveMinimum
        multipleOf maxProperties minProperties uniqueItems maxContains minContains readOnly writeOnly nullable
        discriminator propertyName mapping xml title contentMediaType contentEncoding contentSchema scheme
        bearerFormat flows flow authorizationUrl tokenUrl refreshUrl scopes openIdConnectUrl implicit password
        clientCredentials authorizationCode deviceAuthorization deviceAuthorizationUrl oauth2MetadataUrl application
        accessCode collectionFormat version license contact email termsOfService identifier encoding itemSchema
        itemEncoding prefixEncoding value externalValue dataValue serializedValue operationRef server kind parent
        namespace prefix attribute wrapped nodeType jsonSchemaDialect defaultMapping $ref $id $anchor $dynamicAnchor
        $dynamicRef $defs $self $schema $comment $recursiveRef $recursiveAnchor $vocabulary expression parameter
        """

    /// The initial keys of every tree.
    package static let seed: [Text] = {
        let all = Text(spellings)
        var words: [Text] = []
        var start = 0
        for end in 0...all.count where end == all.count || all[end] == 0x20 || all[end] == 0x0A {
            if end > start { words.append(all.slice(start, end)) }
            start = end + 1
        }
        return words
    }()

    /// The name as written.
    package var text: Text { Keyword.seed[Int(rawValue)] }
    package var spelling: String { text.string }

    private static let bySpelling = Dictionary(allCases.map { ($0.spelling, $0) }, uniquingKeysWith: { first, _ in first })

    /// The keyword with that spelling; nil for other words.
    init?(spelling: String) {
        guard let keyword = Keyword.bySpelling[spelling] else { return nil }
        self = keyword
    }

    /// The keyword of a node's key; nil for other keys.
    package init?(of node: Node) {
        guard let number = node.keyNumber, let keyword = Keyword(rawValue: number) else { return nil }
        self = keyword
    }
}

extension Node {
    /// The value of a field.
    package subscript(_ keyword: Keyword) -> Node? { child(keyword.rawValue) }

    /// The value of a field if it is a string.
    package func text(_ keyword: Keyword) -> Text? { self[keyword]?.stringText }

    /// Whether a field is the literal true.
    package func flag(_ keyword: Keyword) -> Bool { self[keyword]?.boolean ?? false }

    package func has(_ keyword: Keyword) -> Bool { entry(keyword.rawValue) != nil }
}

extension Entry {
    /// The keyword of the key; nil for other keys.
    package var keyword: Keyword? { Keyword(rawValue: keyNumber) }

    /// Whether the key is a specification extension, in objects that allow extensions.
    package var isExtension: Bool { key.hasPrefix("x-") }

    /// Whether the entry is an extension in a map of names, which does not allow any: `x-request-id` is a valid name for a header or a
    /// scheme, so it only counts if its value differs from what the map contains.
    func isStray(in map: NodeKind) -> Bool { isExtension && value.kind != map }
}
