import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let massAssignment = Rule(
        id: "api3-mass-assignment",
        owasp: [OWASP(3), OWASP(6, 2019)],
        cwe: [915, 269],
        level: .warning,
        title: "client can set a server-controlled property",
        why:
            "Whoever sends the body sets the property: a customer becomes an administrator, raises a balance, or forges a record. Frameworks that bind bodies to models store it without question.",
        remedy: "Mark the property `readOnly: true`, or remove it from the request schema; give administrators their own operation.",
        bad: [
            """
            paths:
              /auth/register:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            email: {type: string}
                            is_admin: {type: boolean} #! `is_admin` admin flag POST /auth/register
                            account_balance: {type: number} #! balance
                  responses: {"201": {description: registered}}
            """,
            """
            paths:
              /users/{userId}:
                put:
                  parameters:
                    - {name: userId, in: path, required: true, schema: {type: string, format: uuid}}
                    - {name: is_admin, in: query, schema: {type: boolean}} #! parameter `is_admin` admin flag
                  responses: {"200": {description: changed}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /profile:
                get:
                  responses: {"200": {description: the caller, schema: {$ref: "#/definitions/Profile"}}}
                put:
                  parameters:
                    - {name: profile, in: body, schema: {$ref: "#/definitions/Profile"}}
                  responses: {"200": {description: changed}}
            definitions:
              Profile:
                type: object
                properties:
                  nick: {type: string}
                  role: {type: string} #! `role`
                  createdAt: {type: string, format: date-time} #! `createdAt` creation time
                  accountStatus: {type: string} #! `accountStatus` status
                  last_run_time: {type: string} #! recorded time
                  roleSid: {type: string} #! granted right
                  subscription_status: {type: string, readOnly: true}
            """,
            """
            paths:
              /payments/{paymentId}:
                patch:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Payment"}}}}
                  responses: {"200": {description: changed, content: {application/json: {schema: {$ref: "#/components/schemas/Payment"}}}}}
            components:
              schemas:
                Payment: {type: object, properties: {status: {type: string, enum: [PENDING, COMPLETED]}}} #! `status` PATCH /payments/{paymentId}
            """,
            """
            paths:
              /customers/me:
                patch:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Update"}}}}
                  responses: {"204": {description: changed}}
            components: {schemas: {Update: {type: object, properties: {accountStatus: {enum: [in_review, approved, rejected]}}}}} #! status
            """,
            """
            paths:
              /complaints:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Complaint"}}}}
                  responses: {"201": {description: created}}
            components:
              schemas:
                Complaint: {type: object, properties: {status: {enum: [pending_review, approved, resolved]}}} #! status POST /complaints
            """,
            """
            paths:
              /loans:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {approved: {type: boolean}}}}} #! `approved` verification POST /loans
                  responses: {"201": {description: applied for}}
              /users/{userId}:
                patch:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {reset_token: {type: string}}}}} #! `reset_token` issued
                  responses: {"200": {description: changed}}
              /loan-applications:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {status: {enum: [pending, accepted]}}}}}} #! status
                  responses: {"201": {description: asked for}}
              /employees:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {user_type: {enum: [admin, waiter]}}}}}} #! role
                  responses: {"201": {description: created}}
            """,
            """
            paths:
              /signup:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {email: {type: string}}} #! POST /signup `isAdmin` unlisted
                  responses:
                    "201":
                      description: registered
                      content: {application/json: {schema: {type: object, properties: {isAdmin: {type: boolean}}}}}
            """,
        ],
        good: [
            """
            paths:
              /complaints/{complaintId}:
                patch:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {status: {enum: [pending_review, approved, resolved]}}}}}
                  responses: {"204": {description: a moderator decides}}
            """,
            """
            paths:
              /signup:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {email: {type: string}, isAdmin: {type: boolean, readOnly: true}}}
                  responses:
                    "201":
                      description: the flag is listed, as one the server sets
                      content: {application/json: {schema: {type: object, properties: {isAdmin: {type: boolean}}}}}
            """,
            """
            paths:
              /signup:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {email: {type: string}}, additionalProperties: false}
                  responses:
                    "201":
                      description: nothing else is taken
                      content: {application/json: {schema: {type: object, properties: {isAdmin: {type: boolean}}}}}
            """,
            """
            paths:
              /auth/register:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            email: {type: string}
                            is_admin: {type: boolean, readOnly: true}
                            role: {$ref: "#/components/schemas/Role"}
                            verified: {type: boolean, enum: [false]}
                  responses: {"201": {description: registered}}
            components:
              schemas:
                Role: {type: string, readOnly: true}
            """,
            """
            paths:
              /admin/users:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {role: {type: string}, isAdmin: {type: boolean}}}}}
                  responses: {"201": {description: created}}
              /users:
                post:
                  description: Creates an account. Administrators only.
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {role: {type: string}, isAdmin: {type: boolean}}}}}
                  responses: {"201": {description: created}}
            """,
            """
            paths:
              /roles:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {role: {type: string}, permissions: {type: array, items: {type: string}}}}}}
                  responses: {"201": {description: created}}
              /teams/{teamId}/users:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {userId: {type: string}, role: {type: string}}}}}
                  responses: {"201": {description: a membership}}
              /invitations:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {email: {type: string}, role: {type: string}}}}}
                  responses: {"201": {description: sent}}
            """,
            """
            paths:
              /chats/{chatId}/messages:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {role: {type: string}, content: {type: string}}}}}
                  responses: {"201": {description: said}}
              /products:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {name: {type: string}, price: {type: number}}}}}
                  responses: {"201": {description: a shop sets the prices of its own goods}}
              /users/search:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {role: {type: string}, isAdmin: {type: boolean}}}}}
                  responses: {"200": {description: a filter assigns nothing}}
              /me:
                patch:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {credit: {type: string, enum: [none, author]}}}}}
                  responses: {"200": {description: a word from a list is no money}}
              /events:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {createdAt: {type: string, format: date-time}}}}}
                  responses: {"202": {description: the time is the client's to tell}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
            "https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html",
        ],
        fix: .unsafe,
        check: .each([
            .operation { operation, pass in
                guard operation.isWrite, operation.words.assigns else { return }
                let write = AssigningWrite(operation)
                for parameter in operation.parameters.those(serverOwned) {
                    guard let property = pass.specification.serverProperty(named: parameter.name) else { continue }
                    pass.judge(write, property, "parameter `\(parameter.name.string)`", parameter.schema, parameter.node)
                }
                for field in operation.acceptedFields {
                    guard let property = pass.specification.serverProperty(named: field.name) else { continue }
                    pass.judge(write, property, "`\(field.name.string)`", field.schema, field.schema.site)
                }
            },
            .document { specification, pass in
                let bodies = specification.servedOperations.lazy.filter { $0.isWrite && $0.words.bootstrap == .signUp }
                    .flatMap { operation in operation.requestSchemas.filter(\.isOpenObject).map { (operation, $0) } }
                guard bodies.first != nil, let flag = specification.returnedAdminFlag, let name = flag.key else { return }
                for (operation, body) in bodies where !operation.takesField(named: name) {
                    pass.report(
                        body.node, "\(operation.name) accepts unlisted properties, and `\(name.string)` is one that the API stores",
                        level: .note, confidence: .low, operation: operation, related: [pass.related(flag, "returned here")])
                }
            },
        ]))
}

private let serverOwned = PartTest<Parameter> { parameter, specification in
    (parameter.location == .query || parameter.location == .formData) && specification.serverProperty(named: parameter.name) != nil
}

/// Selects fields that make someone an administrator.
private let adminFlag = NameTest { $1.serverProperty(named: $0) == .privilege(.adminFlag) }

extension Operation {
    fileprivate func takesField(named name: Text) -> Bool { requestFields(adminFlag).contains { $0.name == name } }
}

extension Pass {
    fileprivate mutating func judge(
        _ write: AssigningWrite, _ property: ServerProperty, _ name: String, _ schema: Schema?, _ site: Node
    ) {
        guard let confidence = write.confidence(property, schema, site)?.asFinding else { return }
        let level = level(of: property, confidence, to: write.isPurchase && property.fieldClass == .amount ? .owner : reach(site, .request))
        report(
            site, .request, "\(name) (\(property.term)) should be set only by the server", level: level, confidence: confidence,
            cause: level == .note ? "\(property.term) left to the client" : nil,
            fix: { site.has(.in) ? nil : $0.flag(.readOnly, true, of: site) })
    }

    /// Nobody gains anything from the time of a record.
    private func level(of property: ServerProperty, _ confidence: Confidence, to reach: FieldLevels.Reach) -> Level {
        property.isTime ? .note : FieldLevels.level(of: property.fieldClass, .assigned, confidence, to: reach)
    }
}
