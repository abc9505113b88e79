import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let sensitiveResponseProperty = Rule(
        id: "api3-sensitive-response-property",
        owasp: [OWASP(3), OWASP(3, 2019)],
        cwe: [213, 200, 359],
        level: .error,
        title: "sensitive data in a response",
        why: "Whatever a response contains, someone can read: a client that hides it, a log, a cache, another user's browser.",
        remedy: "Remove the property from the response schema, or mark it `writeOnly`; return personal data only to those who need it.",
        bad: [
            """
            paths:
              /users/{userId}:
                get:
                  responses:
                    "200":
                      description: one user
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              name: {type: string}
                              password_hash: {type: string} #! `password_hash` returned by GET /users/{userId}
            """,
            """
            paths:
              /account/forgot-password:
                post:
                  responses:
                    "200":
                      description: anyone may take over the account
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              temporary_password: {type: string} #! `temporary_password` returned by POST /account/forgot-password
                              reset_code: {type: string} #! `reset_code`
              /login:
                post:
                  responses:
                    "200":
                      description: welcome
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              access_token: {type: string}
                              password: {type: string} #! `password` returned by POST /login
            """,
            """
            security: [{bearer: []}]
            paths:
              /customers:
                get:
                  responses:
                    "200":
                      description: all customers
                      content:
                        application/json:
                          schema: {type: array, maxItems: 50, items: {$ref: "#/components/schemas/Customer"}}
            components:
              schemas:
                Customer:
                  type: object
                  properties:
                    dateOfBirth: {type: string, format: date} #! `dateOfBirth`
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /personal/identifications:
                get:
                  security: [{oauth: [customers]}]
                  responses:
                    "200":
                      description: whom one has consent to know
                      content:
                        application/json:
                          schema: {type: object, properties: {birthDate: {type: string}}} #! `birthDate` birth date
            components:
              securitySchemes:
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {customers: read}}}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /customers:
                get:
                  responses:
                    "200":
                      description: every customer to every token
                      content:
                        application/json:
                          schema:
                            type: array
                            items:
                              type: object
                              properties:
                                city: {type: string} #! `city` place of residence
                                displayName: {type: string} #! person's name
                                swiftCode: {type: string} #! bank code
                                vat_number: {type: string} #! registration number
                                cc_exp_month: {type: string} #! card expiry
                                card: {type: object, properties: {expiry: {type: string}, holder: {type: string}, number: {type: string}}} #! `number` card number
                                bankAccountDetails: {type: object, properties: {opened: {type: string}}} #! bank account
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /accounts:
                post:
                  responses:
                    "201":
                      description: only an example shows what it returns
                      content: {application/json: {example: {account: {name: Ada, cvv: "535", cardNumber: "****-0410"}}}} #! `cvv` card verification code
            """,
            """
            security: [{bearer: []}]
            paths:
              /service-accounts:
                post:
                  responses:
                    "201":
                      description: told once, to him who made it
                      content:
                        application/json:
                          schema: {type: object, properties: {id: {type: string}, api_key: {type: string}}} #! `api_key` POST /service-accounts
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /databases/{databaseId}/credentials:
                get:
                  responses:
                    "200":
                      description: what it is for
                      content:
                        application/json:
                          schema: {type: object, properties: {user: {type: string}, password: {type: string}, hashed_token: {type: string}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /users/{userId}:
                get:
                  responses:
                    "200":
                      description: one user
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              password: {type: string, writeOnly: true}
                              hasPassword: {type: boolean}
                              passwordUpdatedAt: {type: string, format: date-time}
                              tokenId: {type: string}
                              cardLast4: {type: string}
                              nextPageToken: {type: string}
            """,
            """
            security: [{bearer: []}]
            paths:
              /stations:
                get:
                  security: []
                  responses:
                    "200":
                      description: where the stations are
                      content:
                        application/json:
                          schema:
                            type: array
                            items: {type: object, properties: {city: {type: string}, latitude: {type: number}, photo: {type: string}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /auth/login:
                post:
                  summary: Log in
                  responses:
                    "200":
                      description: a token
                      content:
                        application/json:
                          schema: {type: object, properties: {access_token: {type: string}, email: {type: string}}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /customers/{customerId}:
                get:
                  responses:
                    "200":
                      description: a person's own record, to whoever may see it
                      content:
                        application/json:
                          schema: {type: object, properties: {dateOfBirth: {type: string, format: date}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"],
        compliance: ["GDPR", "PCI DSS", "HIPAA"],
        fix: .unsafe,
        check: .each([
            .responseSchema { schema, pass in
                for property in schema.properties {
                    guard let data = pass.specification.sensitiveData(of: property.name, in: schema) else { continue }
                    guard !data.needsPerson || schema.isOfPerson(in: pass.specification) else { continue }
                    SensitiveProperty(
                        name: property.name.string, schema: property.schema, holder: schema, data: data, specification: pass.specification
                    ).report(&pass)
                }
            },
            .operation { operation, pass in
                guard pass.isFirst(operation, of: operation.responses) else { return }
                for field in operation.exampleSecrets {
                    pass.report(
                        field.site, "`\(field.name.string)`, which only an example shows, holds sensitive data (\(field.data.term))",
                        level: FieldLevels.level(of: field.data.fieldClass, .returned, .medium, to: .callers), confidence: .medium,
                        operation: operation,
                        cause: field.data.isCredential ? "`\(field.name.string)` returned" : "\(field.data.term) returned")
                }
            },
        ]))
}

/// A property of a response whose name says that its value is sensitive.
private struct SensitiveProperty {
    let name: String
    let schema: Schema
    let holder: Schema
    let data: SensitiveData
    let specification: Specification

    func report(_ pass: inout Pass) {
        let facts = SchemaFacts(schema)
        guard !schema.site.flag(.writeOnly), !facts.flag(.writeOnly), carriesValue(facts) else { return }
        let exposure = specification.exposure(of: holder.node, .response)
        let operations = exposure.first.map { specification.operations[$0] }
        if data.isCredential {
            guard operations.contains(where: { !$0.issues(data, as: Name(name)) }) else { return }
        } else if schema.isMasked || schema.holdsPart && data.item != .cardVerificationCode {
            return
        } else if !data.isNeverShown {
            let isOpen =
                exposure.isPublic
                && (exposure.count != operations.count || operations.contains { $0.access == .public && !$0.identifiesCaller })
            let isOthers = specification.declaresSecurity && isOpen || operations.contains(where: \.listsForeignObjects)
            guard isOthers || data.concernsOwner else { return }
        }
        // Callers see the number in an object that they may request. That alone is only worth a look.
        let isOwn = data.concernsOwner && !data.isNeverShown && !operations.contains(where: \.showsOthers) && exposure.access != .public
        // A scope for a list of people is granted in order to read it.
        let isGranted = !data.isCredential && !data.isNeverShown && exposure.access == .scoped
        let isMade = data.isGenerated && exposure.count == operations.count && operations.allSatisfy(\.makesSomething)
        let reach: FieldLevels.Reach = isMade || isOwn ? .owner : isGranted ? .granted : .callers
        pass.report(
            schema.site, .response, through: holder.node, "`\(name)` holds sensitive data (\(data.term))",
            level: FieldLevels.level(of: data.fieldClass, .returned, data.confidence.asFinding, to: reach),
            confidence: isMade ? min(.medium, data.confidence).asFinding : data.confidence.asFinding,
            cause: data.isCredential ? "`\(name)` returned" : "\(data.term) returned",
            fix: { [site = schema.site] in $0.flag(.writeOnly, true, of: site) })
    }

    /// Whether it carries a value worth stealing. Flags and counts do not; the properties of an object are judged on their own.
    private func carriesValue(_ facts: SchemaFacts) -> Bool {
        let types = facts.types
        // A flag for a criminal record, or a religion from a list, is sensitive in itself.
        if facts.isEnumerated || types == .boolean { return data.fieldClass == .specialCategory && data.confidence == .high }
        if data.isCredential, let items = facts.items, SchemaFacts(items).types.contains(.object) { return false }
        if types.contains(.object) {
            return !data.isCredential && !data.isCardData && facts.properties.allSatisfy { !speaks(for: $0.name) }
        }
        if data.isCredential, types == .integer || types == .number { return name.count < 5 || data.isStated }
        return true
    }

    /// Whether the name of a property of the object is sensitive itself, so that the property is reported instead of the object.
    private func speaks(for name: Text) -> Bool { specification.facts(named: name).sensitive != nil }
}
