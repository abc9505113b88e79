import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let urlProperty = Rule(
        id: "api7-url-property",
        owasp: [OWASP(7)],
        cwe: [918],
        level: .warning,
        confidence: .medium,
        title: "body property that accepts any URL",
        why: "If the server calls the address it is given, the caller reaches internal services and the cloud metadata service through it.",
        remedy:
            "Restrict the host with a pattern or an enumeration, or register and verify addresses separately; never follow redirects to private addresses.",
        bad: [
            """
            paths:
              /hooks:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            callbackUrl: {type: string} #! `callbackUrl` POST /hooks
                            imageUrl: {type: string, format: uri} #! `imageUrl`
                            mechanic_api: {type: string} #! `mechanic_api`
                  responses: {"201": {description: created}}
            """,
            """
            paths:
              /reports:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            garage: {type: string} #! `garage`
                            supplier: {type: string, example: "https://parts.shop.test/api"} #! `supplier`
                            vin: {type: string}
                            photo_url: {type: string, description: URL to download the photo from} #! `photo_url`
                            receipt: {type: string, description: The public URL of the receipt} #! `receipt`
                            plate: {type: string, description: URL path of the car}
                        example: {garage: "http://garage.test/mechanic", vin: "0BZCX25UTBJ987271"}
                  responses: {"201": {description: told to the garage}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /imports:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Import"}}}
                  responses: {"202": {description: started}}
              /providers:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Provider"}}}}
                  responses: {"201": {description: created}}
            components:
              schemas:
                Provider:
                  type: object
                  properties:
                    base_url: {type: string} #! `base_url` logs in
                    api_key: {type: string}
                Import:
                  type: object
                  properties:
                    url: {type: [string, "null"], format: uri} #! `url`
            """,
        ],
        good: [
            #"""
            paths:
              /hooks:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            callbackUrl: {type: string, pattern: '^https://hooks\.shop\.test/'}
                            webhook: {type: string, enum: ["https://shop.test/hook"]}
                            selfUrl: {type: string, format: uri, readOnly: true}
                            webhookId: {type: string}
                            hasUrl: {type: boolean}
                            href: {type: string}
                            html_url: {type: string, format: uri}
                            pullRequestUrl: {type: string, format: uri}
                            feed: {type: object, properties: {title: {type: string}}}
                            id: {type: string, format: uri}
                            title: {type: string, example: "http: what it is"}
                  responses: {"201": {description: created}}
            """#,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /books:
                get:
                  responses:
                    "200":
                      description: a book
                      content: {application/json: {schema: {type: object, properties: {url: {type: string, format: uri}}}}}
              /hooks:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {url: {type: string, const: "https://shop.test/"}}}}}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
            "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html",
        ],
        check: .requestSchema { schema, pass in
            guard schema.node.has(.properties) else { return }
            let specification = pass.specification
            for property in schema.properties {
                let name = specification.facts(named: property.name).name
                let input = AddressInput(named: name, schema: property.schema, in: specification) {
                    specification.showsAddress(property.name, property.schema, in: schema)
                        || DescribedAddress.isStated(by: property.schema.description) || schema.isTaken(as: property.name, specification)
                }
                guard !SchemaFacts(property.schema).isReadOnly else { continue }
                guard let input else {
                    guard schema.isLoggedInto(name, property.schema, specification) else { continue }
                    pass.report(
                        property.schema.site, .request, through: schema.node,
                        "`\(property.name.string)` can be any URL, and the server logs in there", confidence: .medium)
                    continue
                }
                let isCalled = schema.isCalled(input, property, specification)
                let what = name.head == "host" ? "host" : "URL"
                // One pattern on a shared schema restricts every use of it.
                let shared = property.schema.node == property.schema.site ? nil : property.schema.node.schemaName
                pass.report(
                    property.schema.site, .request, through: schema.node, "`\(property.name.string)` can be any \(what)",
                    level: isCalled ? .warning : .note,
                    confidence: input.kind == .followed ? .medium : .low,
                    cause: isCalled ? shared : "`\(property.name.string)`")
            }
        })
}

extension Schema {
    /// Whether the server calls the address in a property.
    fileprivate func isCalled(_ input: AddressInput, _ property: (name: Text, schema: Schema), _ specification: Specification) -> Bool {
        let description = property.schema.description
        switch input.kind {
        case .followed: return true
        // A plain `url` may just as well be the resource's own address.
        case .plain:
            return isFetched(specification) || AddressInput.isFetching(describedBy: description)
                || isTaken(as: property.name, specification)
        case .profileLink, .reference: return AddressInput.isLoaded(describedBy: description) || isTaken(as: property.name, specification)
        case .redirect, .redirectURI: return false
        }
    }

    /// Whether a property is the base address of another service, for which the server is sent a credential.
    fileprivate func isLoggedInto(_ name: Name, _ property: Schema, _ specification: Specification) -> Bool {
        AddressInput.isService(name, property, in: specification)
            && properties.prefix(50).contains { property in
                let facts = specification.facts(named: property.name)
                return facts.name.words == ["credentials"] || facts.sensitive.map { $0.isCredential && $0.confidence > .low } ?? false
            }
    }

    /// Whether the first operation that accepts it says that something is taken from the URL in that property.
    fileprivate func isTaken(as name: Text, _ specification: Specification) -> Bool {
        guard let first = specification.exposure(of: node, .request).first.first else { return false }
        return DescribedAddress.isStated(by: specification.operations[first].summary, for: name)
    }

    /// Whether its name, or the path of the first operation that accepts it, suggests something that is fetched or called: `WebhookUpdate`,
    /// `image_url: {url: …}`, `/imports`.
    fileprivate func isFetched(_ specification: Specification) -> Bool {
        if let key = node.key {
            let name = specification.facts(named: key).name
            if AddressInput.isFetching(name) || ParameterName.takesURL(name, by: specification.vocabularies) { return true }
        }
        guard let first = specification.exposure(of: node, .request).first.first else { return false }
        return AddressInput.isFetching(specification.operations[first].template)
    }
}
