import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let ownerIdInRequest = Rule(
        id: "api1-owner-id-in-request",
        owasp: [OWASP(1), OWASP(1, 2019)],
        cwe: [639, 566],
        level: .note,
        confidence: .medium,
        title: "owner taken from the request",
        why: "The caller decides who owns the object. A server that trusts this value lets one user write data on behalf of another.",
        remedy:
            "Take the owner from the caller's token and remove the field from the request, or check that the value is the caller's own id.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            item: {type: string}
                            customerId: {type: string} #! `customerId` customer POST /orders
                            courier_id: {type: string} #! `courier_id` courier
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            securityDefinitions:
              token: {type: apiKey, in: header, name: Authorization}
            security: [{token: []}]
            paths:
              /notes:
                put:
                  parameters:
                    - {name: user_id, in: query, type: string} #! `user_id` user PUT /notes
                  responses: {"200": {description: written}}
              /transfers:
                post:
                  parameters:
                    - {name: from_account_id, in: formData, type: string} #! `from_account_id` account
                    - {name: debitIban, in: formData, type: string} #! `debitIban` account
                    - {name: sourceWallet, in: formData, type: string} #! `sourceWallet` wallet
                    - {name: toAccount, in: formData, type: string}
                    - {name: source_account_name, in: formData, type: string}
                  responses: {"201": {description: sent}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            security: [{bearer: []}]
            paths:
              /carts:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Cart"}}}}
                  responses: {"201": {description: created}}
              /carts/{cartId}:
                put:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Cart"}}}}
                  responses: {"200": {description: replaced}}
            components:
              schemas:
                Cart:
                  type: object
                  properties:
                    accountId: {type: string} #! `accountId` 2 operations
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /admin/orders:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {customerId: {type: string}}}}}
                  responses: {"201": {description: created for a customer, by an administrator}}
              /users/{userId}/orders:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {userId: {type: string}, item: {type: string}}}}}
                  responses: {"201": {description: created}}
              /orders:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {customerId: {type: string, readOnly: true}}}}}
                  responses: {"201": {description: created}}
                get:
                  parameters: [{name: customerId, in: query, schema: {type: string}}]
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /teams/{teamId}/members:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {userId: {type: string}}}}}
                  responses: {"201": {description: the user whom to add, not the caller}}
              /messages:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {recipientId: {type: string}}}}}
                  responses: {"201": {description: sent to somebody else}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{key: []}]
            paths:
              /orders:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {customerId: {type: string}}}}}
                  responses: {"201": {description: the caller is a shop, and no customer}}
              /sign-up:
                post:
                  security: []
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {accountId: {type: string}}}}}
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Api-Key}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
            "https://cwe.mitre.org/data/definitions/566.html",
        ],
        check: .operation { operation, pass in
            // Without any security, the caller still says who he is.
            guard operation.isWrite, operation.access != .public || !pass.specification.declaresSecurity else { return }
            guard !operation.words.isAdministrative, operation.words.bootstrap == nil else { return }
            guard !operation.security.identifiesOnlyApplications, !operation.isAboutPeople else { return }
            let template = operation.template
            for field in operation.requestFields(ownerName) {
                let name = pass.specification.facts(named: field.name).name
                guard let owner = ParameterName.ownerWord(name, by: operation.vocabularies), template.owner != owner, !field.isReadOnly
                else { continue }
                guard !template.parameters.contains(where: { Name($0) == name }), template.segments.last?.words.head != owner else {
                    continue
                }
                let isSelf = selves.contains(owner) && operation.access == .authenticated && !operation.documents(status: 403)
                pass.report(
                    field.node, .request, "`\(field.name.string)` lets the caller choose which \(owner) the object belongs to",
                    level: isSelf && pass.specification.hasOwnUsers && !operation.isForAdministrators ? .warning : .note,
                    operation: operation.node.encloses(field.node) ? operation : nil)
            }
        })
}

/// Words for whoever is logged in, where people log in.
private let selves: Set<String> = [
    "user", "owner", "author", "creator", "sender", "payer", "buyer", "usuario", "utilisateur", "benutzer", "utente", "pengguna",
    "requester",
    "uploader", "submitter", "applicant", "publisher", "shopper",
]

private let ownerName = NameTest { name, specification in
    ParameterName.ownerWord(specification.facts(named: name).name, by: specification.vocabularies) != nil
}

extension Operation {
    /// The request names whom to add, share with, or remove, rather than who owns something.
    fileprivate var isAboutPeople: Bool {
        let last = template.segments.last { $0.isLiteral }?.words
        return [last?.head, last?.words.first].contains { $0.map { relations.contains($0) } ?? false }
    }
}

private let relations: Set<String> = [
    "member", "membership", "assignee", "assignment", "assign", "unassign", "participant", "invitation", "invite", "role", "permission",
    "grant", "share", "unshare", "follower", "follow", "unfollow", "friend", "collaborator", "block", "unblock", "ban", "unban", "mute",
    "attendee", "owner", "ownership", "user", "subscriber", "reviewer", "approver", "watcher", "impersonate", "kick",
    "add", "remove", "contact", "delegate", "recipient", "enrollment", "staff",
]
