import YAML

/// The objects of the OpenAPI Specification that have fixed fields, as it names them.
package enum ObjectName: Int, CaseIterable, Sendable {
    case openAPI, info, contact, license, server, serverVariable, components, pathItem, operation, externalDocumentation, parameter
    case requestBody, mediaType, encoding, response, example, link, header, tag, schema, discriminator, xml, securityScheme
    case oauthFlows, oauthFlow

    /// The name that the specification uses.
    package var name: String {
        switch self {
        case .openAPI: "OpenAPI Object"
        case .info: "Info Object"
        case .contact: "Contact Object"
        case .license: "License Object"
        case .server: "Server Object"
        case .serverVariable: "Server Variable Object"
        case .components: "Components Object"
        case .pathItem: "Path Item Object"
        case .operation: "Operation Object"
        case .externalDocumentation: "External Documentation Object"
        case .parameter: "Parameter Object"
        case .requestBody: "Request Body Object"
        case .mediaType: "Media Type Object"
        case .encoding: "Encoding Object"
        case .response: "Response Object"
        case .example: "Example Object"
        case .link: "Link Object"
        case .header: "Header Object"
        case .tag: "Tag Object"
        case .schema: "Schema Object"
        case .discriminator: "Discriminator Object"
        case .xml: "XML Object"
        case .securityScheme: "Security Scheme Object"
        case .oauthFlows: "OAuth Flows Object"
        case .oauthFlow: "OAuth Flow Object"
        }
    }
}

/// Which fields each object has in each version. Source: the JSON Schemas of OpenAPI 2.0 to 3.2 at https://spec.openapis.org/ and the
/// vocabularies of JSON Schema 2020-12, which 3.1 and 3.2 build on.
package enum FixedFields {
    private struct Row {
        let object: ObjectName
        let versions: ClosedRange<Version>
        let names: String

        init(_ object: ObjectName, _ versions: ClosedRange<Version>, _ names: String) {
            self.object = object
            self.versions = versions
            self.names = names
        }
    }

    private static let always = Version.v2...Version.v32
    private static let only2 = Version.v2...Version.v2
    private static let until30 = Version.v2...Version.v30
    private static let since30 = Version.v30...Version.v32
    private static let since31 = Version.v31...Version.v32
    private static let since32 = Version.v32...Version.v32

    private static let limits2 = """
        type format items default enum maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems \
        uniqueItems multipleOf collectionFormat
        """

    private static let table: [Row] = [
        Row(.openAPI, always, "info paths security tags externalDocs"),
        Row(.openAPI, only2, "swagger host basePath schemes consumes produces definitions parameters responses securityDefinitions"),
        Row(.openAPI, since30, "openapi servers components"),
        Row(.openAPI, since31, "webhooks jsonSchemaDialect"),
        Row(.openAPI, since32, "$self"),
        Row(.info, always, "title description termsOfService contact license version"),
        Row(.info, since31, "summary"),
        Row(.contact, always, "name url email"),
        Row(.license, always, "name url"),
        Row(.license, since31, "identifier"),
        Row(.server, since30, "url description variables"),
        Row(.server, since32, "name"),
        Row(.serverVariable, since30, "enum default description"),
        Row(.components, since30, "schemas responses parameters examples requestBodies headers securitySchemes links callbacks"),
        Row(.components, since31, "pathItems"),
        Row(.components, since32, "mediaTypes"),
        Row(.pathItem, always, "$ref get put post delete options head patch parameters"),
        Row(.pathItem, since30, "summary description trace servers"),
        Row(.pathItem, since32, "query additionalOperations"),
        Row(.operation, always, "tags summary description externalDocs operationId parameters responses deprecated security"),
        Row(.operation, only2, "consumes produces schemes"),
        Row(.operation, since30, "requestBody callbacks servers"),
        Row(.externalDocumentation, always, "description url"),
        Row(.parameter, always, "name in description required allowEmptyValue schema"),
        Row(.parameter, only2, limits2),
        Row(.parameter, since30, "deprecated style explode allowReserved example examples content"),
        Row(.requestBody, since30, "description content required"),
        Row(.mediaType, since30, "schema example examples encoding"),
        Row(.mediaType, since32, "description itemSchema itemEncoding prefixEncoding"),
        Row(.encoding, since30, "contentType headers style explode allowReserved"),
        Row(.encoding, since32, "encoding itemEncoding prefixEncoding"),
        Row(.response, always, "description headers"),
        Row(.response, only2, "schema examples"),
        Row(.response, since30, "content links"),
        Row(.response, since32, "summary"),
        Row(.example, since30, "summary description value externalValue"),
        Row(.example, since32, "dataValue serializedValue"),
        Row(.link, since30, "operationRef operationId parameters requestBody description server"),
        Row(.header, always, "description"),
        Row(.header, only2, limits2),
        // The Header Object of 3.0 follows the Parameter Object; the schema of 3.0 lists these too.
        Row(.header, since30, "required deprecated style explode schema example examples content allowEmptyValue allowReserved"),
        Row(.tag, always, "name description externalDocs"),
        Row(.tag, since32, "summary parent kind"),
        Row(
            .schema, always, "$ref title description default enum type format multipleOf maximum exclusiveMaximum minimum exclusiveMinimum"),
        Row(.schema, always, "maxLength minLength pattern items maxItems minItems uniqueItems properties maxProperties minProperties"),
        Row(.schema, always, "required additionalProperties allOf readOnly discriminator xml externalDocs example"),
        // Of the Items Object, which is read as a schema.
        Row(.schema, only2, "collectionFormat"),
        Row(.schema, since30, "oneOf anyOf not writeOnly deprecated"),
        Row(.schema, Version.v30...Version.v30, "nullable"),
        Row(.schema, since31, "$id $schema $anchor $dynamicRef $dynamicAnchor $defs $comment $vocabulary if then else const contains"),
        Row(.schema, since31, "dependentSchemas dependentRequired prefixItems patternProperties propertyNames unevaluatedItems"),
        Row(.schema, since31, "unevaluatedProperties maxContains minContains contentMediaType contentEncoding contentSchema examples"),
        Row(.discriminator, since30, "propertyName mapping"),
        Row(.discriminator, since32, "defaultMapping"),
        Row(.xml, always, "name namespace prefix attribute wrapped"),
        Row(.xml, since32, "nodeType"),
        Row(.securityScheme, always, "type description name in"),
        Row(.securityScheme, only2, "flow authorizationUrl tokenUrl scopes"),
        Row(.securityScheme, since30, "scheme bearerFormat flows openIdConnectUrl"),
        Row(.securityScheme, since32, "oauth2MetadataUrl deprecated"),
        Row(.oauthFlows, since30, "implicit password clientCredentials authorizationCode"),
        Row(.oauthFlows, since32, "deviceAuthorization"),
        Row(.oauthFlow, since30, "authorizationUrl tokenUrl refreshUrl scopes"),
        Row(.oauthFlow, since32, "deviceAuthorizationUrl"),
    ]

    /// Names by object and version, in the order of the table.
    private static let names: [ObjectName: [Version: [String]]] = {
        var names: [ObjectName: [Version: [String]]] = [:]
        for row in table {
            let fields = row.names.split(separator: " ").map(String.init)
            for version in [Version.v2, .v30, .v31, .v32] where row.versions.contains(version) {
                names[row.object, default: [:]][version, default: []] += fields
            }
        }
        return names
    }()

    /// The same as sets of keywords, by the numbers of object and version.
    private static let sets: [[KeywordSet?]] = {
        var sets = [[KeywordSet?]](repeating: [nil, nil, nil, nil], count: ObjectName.allCases.count)
        for row in table {
            let keywords = row.names.utf8.split(separator: 0x20).compactMap { Keyword(spelling: String(Substring($0))) }
            for version in row.versions.lowerBound.rawValue...row.versions.upperBound.rawValue {
                sets[row.object.rawValue][version] = (sets[row.object.rawValue][version] ?? KeywordSet()).with(keywords)
            }
        }
        return sets
    }()

    /// The fields of an object; empty if the version has no such object.
    package static func names(of object: ObjectName, in version: Version) -> [String] { names[object]?[version] ?? [] }

    /// The same as a set of keywords; nil if the version has no such object.
    static func set(of object: ObjectName, in version: Version) -> KeywordSet? { sets[object.rawValue][version.rawValue] }

    /// The versions in which an object has a field; empty if there are none.
    package static func versions(of field: String, in object: ObjectName) -> [Version] {
        [Version.v2, .v30, .v31, .v32].filter { names(of: object, in: $0).contains(field) }
    }
}

/// A set of keywords, indexed by number.
struct KeywordSet: Sendable {
    private var words = SIMD4<UInt64>()

    /// The set plus some keywords.
    func with(_ keywords: [Keyword]) -> KeywordSet {
        var set = self
        for keyword in keywords where keyword.rawValue < 256 {
            set.words[Int(keyword.rawValue) / 64] |= 1 << UInt64(keyword.rawValue % 64)
        }
        return set
    }

    func contains(_ number: UInt32) -> Bool {
        number < 256 && words[Int(number) / 64] & (1 << UInt64(number % 64)) != 0
    }
}
