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
                let write = AssigningWrite(operation: operation, assignment: operation.words.assignment)
                for parameter in operation.parameters.those(serverOwned) {
                    guard let property = pass.specification.serverProperty(named: parameter.name) else { continue }
                    write.judge(property, "parameter `\(parameter.name.string)`", parameter.schema, parameter.node, &pass)
                }
                for field in operation.acceptedFields {
                    guard let property = pass.specification.serverProperty(named: field.name) else { continue }
                    write.judge(property, "`\(field.name.string)`", field.schema, field.schema.site, &pass)
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

/// A write, and what it may set given its purpose.
private struct AssigningWrite {
    let operation: Operation
    let assignment: OperationWords.Assignment

    func judge(_ property: ServerProperty, _ name: String, _ schema: Schema?, _ site: Node, _ pass: inout Pass) {
        guard var confidence = confidence(property, schema, site, pass.specification) else { return }
        // A list of ordinary roles, such as buyer and seller, offers everyone the same.
        if property.isRole, schema?.listsOnlyOrdinaryRoles ?? false { confidence = .low }
        guard schema.map({ $0.leavesChoice(of: property) }) ?? true, !operation.isForAdministrators else { return }
        let level = level(of: property, confidence, pass.reach(site, .request))
        pass.report(
            site, .request, "\(name) (\(property.term)) should be set only by the server", level: level, confidence: confidence,
            cause: level == .note ? "\(property.term) left to the client" : nil,
            fix: { site.has(.in) ? nil : $0.flag(.readOnly, true, of: site) })
    }

    /// Lower for the time of a record, from which nobody gains anything, and for the amounts of the caller's own purchase.
    private func level(of property: ServerProperty, _ confidence: Confidence, _ reach: FieldLevels.Reach) -> Level {
        if property.isTime { return .note }
        let isOwn = property.fieldClass == .amount && assignment == .purchase
        return FieldLevels.level(of: property.fieldClass, .assigned, confidence, to: isOwn ? .owner : reach)
    }

    /// The confidence that the write must not set it; nil if it may.
    private func confidence(
        _ property: ServerProperty, _ schema: Schema?, _ site: Node, _ specification: Specification
    ) -> Confidence? {
        switch property {
        case .record(let record):
            if case .stated = record { return .high }
            if record.isSecret { return .medium }
            // A time or an author that only requests contain is intended; one that responses contain, too, belongs to a stored object.
            guard specification.access(of: site, .response) != nil else { return nil }
            guard record.isThin else { return .medium }
            if record == .status, operation.words.movesMoney, schema?.listsSettledStates ?? false { return .low }
            return assignment == .other || operation.words.exists(toSet: record) ? nil : .low
        case .privilege(let privilege):
            guard !operation.words.exists(toSet: privilege) else { return nil }
            if privilege.isThin { return assignment == .caller || assignment == .person ? .low : nil }
            switch privilege {
            case .adminFlag: return .high
            case .stated: return assignment == .caller ? .high : .medium
            case .scope: return nil
            case .price: return assignment == .purchase || assignment == .order ? .medium : nil
            case .role, .permission, .accessLevel, .verification:
                return assignment == .caller ? .high : assignment == .person ? .medium : nil
            default: return assignment == .caller ? .high : assignment == .person ? .low : nil
            }
        }
    }
}

extension Specification {
    /// The first property of a response that says who is an administrator.
    fileprivate var returnedAdminFlag: Node? {
        for schema in schemas {
            guard let map = schema.node[.properties], map.isMapping, access(of: schema.node, .response) != nil else { continue }
            let flag = map.entries.first { serverProperty(named: $0.key) == .privilege(.adminFlag) && $0.value.isMapping }
            if let flag { return flag.site }
        }
        return nil
    }
}
