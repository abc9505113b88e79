import Linting
import OpenAPI
import YAML

extension Rule {
    static let unscopedObject = Rule(
        id: "api1-unscoped-object",
        owasp: [OWASP(1), OWASP(1, 2019)],
        cwe: [639, 285],
        level: .note,
        confidence: .medium,
        title: "personal object open to any caller",
        why:
            "Any valid credential passes, and nothing in the contract ties the caller to the object: a different id returns someone else's data.",
        remedy:
            "Check on the server that the object belongs to the caller, and show it: require a scope, and document `403`, or `404` to hide the object.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /users/{userId}/orders:
                get: #! GET /users/{userId}/orders user neither 403 nor 404
                  responses: {"200": {description: all orders of a user}}
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
              /invoices/{invoiceId}:
                delete: #! DELETE /invoices/{invoiceId} invoice
                  responses: {"204": {description: gone}, "404": {description: not yours, or not there}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /articles/{slug}:
                get:
                  responses: {"200": {description: anybody may read it}}
                delete: #! DELETE /articles/{slug} article
                  responses: {"204": {description: "gone, whoever wrote it"}}
              /articles/{slug}/comments:
                post:
                  responses: {"201": {description: anybody may comment}}
              /payments:
                get: #! GET /payments customer neither 403 nor 404
                  parameters: [{name: customerId, in: query, required: true, schema: {type: string, format: uuid}}]
                  responses: {"200": {description: payments of a customer}}
              /cancel-order:
                post: #! POST /cancel-order order `orderId`
                  requestBody: {content: {application/json: {schema: {type: object, properties: {orderId: {type: string}}}}}}
                  responses: {"200": {description: cancelled}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /login:
                post:
                  security: []
                  requestBody: {content: {application/json: {schema: {type: object, properties: {password: {type: string}}}}}}
                  responses: {"200": {description: a token}}
              /profile:
                get: #! GET /profile user `user_id`
                  parameters: [{name: user_id, in: query, schema: {type: string, format: uuid}}]
                  responses: {"200": {description: "a profile, the caller's or another"}}
              /transactions/view:
                post: #! POST /transactions/view account `account_number`
                  requestBody: {content: {application/json: {schema: {type: object, properties: {account_number: {type: string}}}}}}
                  responses: {"200": {description: what anyone spent}}
              /deployments/{name}:
                get:
                  responses: {"200": {description: nothing personal}}
                delete: #! every user DELETE /deployments/{name} deployment
                  responses: {"204": {description: gone}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /deployments/{name}:
                delete:
                  responses: {"204": {description: "gone; callers are partners, for nobody logs in here"}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /login:
                post:
                  security: []
                  requestBody: {content: {application/json: {schema: {type: object, properties: {password: {type: string}}}}}}
                  responses: {"200": {description: a token}}
              /cards/view:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {theme: {type: string}}}}}}
                  responses: {"200": {description: "the caller's"}}
              /orders:
                get:
                  parameters: [{name: user_id, in: query, schema: {type: string, format: uuid}}]
                  responses: {"200": {description: a filter}}
              /deployments/{name}:
                put:
                  responses: {"200": {description: changed}, "403": {description: not yours}}
              /plans/{planId}:
                delete:
                  summary: Delete a plan (admin only)
                  responses: {"204": {description: gone}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /users/{userId}/orders:
                get:
                  security: [{oauth: ["orders:read"]}]
                  responses: {"200": {description: all orders of a user}}
              /users/me/orders/{orderId}:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: one of my orders}}
              /users/self/orders/{orderId}:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: one of my orders}}
              /admin/users/{userId}:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: any user, for administrators}}
              /members/{memberId}:
                delete:
                  security: [{adminKey: []}]
                  responses: {"204": {description: the scheme is for administrators}}
                patch:
                  description: Administrators only.
                  security: [{bearer: []}]
                  responses: {"200": {description: changed}}
              /books/{bookId}:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: a book is nobody's}}
              /payments:
                get:
                  security: [{bearer: []}]
                  parameters: [{name: customerId, in: query, schema: {type: string}}]
                  responses: {"200": {description: "the caller's, or those of one of his customers"}}
              /suppressions/invalid-emails/{email}:
                delete:
                  security: [{bearer: []}]
                  responses: {"204": {description: an address on a list is no letter of somebody}}
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {cartId: {type: string}}}}}}
                  responses: {"201": {description: "what is made, and not acted on, is the order"}}
              /escalation-policies/{id}:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: a policy of the house}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                adminKey: {type: http, scheme: bearer}
                oauth:
                  type: oauth2
                  flows:
                    authorizationCode: {authorizationUrl: "https://shop.test/a", tokenUrl: "https://shop.test/t", scopes: {"orders:read": Read}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /users/{userId}/orders:
                get:
                  security: [{bearer: [clerk]}]
                  responses: {"200": {description: a role is demanded}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
            "https://cwe.mitre.org/data/definitions/639.html",
        ],
        check: .operation { operation, pass in
            guard operation.isRead || operation.isWrite, operation.access == .authenticated, !operation.words.isAdministrative else {
                return
            }
            let template = operation.template
            guard !template.isSelf, operation.words.bootstrap == nil, !operation.demandsRole else { return }
            // Anyone may read a published object, but only its author may change it.
            let authored = operation.isWrite && operation.method != "POST" ? template.authoredObject : nil
            let addressed = template.isObject ? template.owner ?? template.personalObject ?? authored : operation.queriedOwner
            guard !operation.isForAdministrators else { return }
            guard let whose = addressed else { return pass.reportOtherObject(of: operation) }
            let isFound = operation.isRead && template.isOfProfessional
            let isPersonal = !isFound && (!template.isObject || template.owner != nil || template.personalObject != nil)
            let isSilent = !operation.documents(status: 403) && !operation.documents(status: 404)
            let denial = isSilent ? " and documents neither 403 nor 404" : ""
            pass.report(
                operation.node, "\(operation.name) addresses one \(whose), but requires no scope\(denial)",
                level: isPersonal && (isSilent || operation.mayBeWalked) ? .warning : .note,
                confidence: template.isObject && template.owner == nil ? .low : .medium, operation: operation,
                cause: isSilent ? "neither a scope nor 403 nor 404" : "no scope")
        })
}

extension Pass {
    /// What an operation acts on although no word of its path says that it belongs to a person.
    fileprivate mutating func reportOtherObject(of operation: Operation) {
        if let (thing, field) = operation.objectInBody {
            report(
                operation.node, "\(operation.name) acts on the \(thing) that `\(field.name.string)` names, but requires no scope",
                level: .note, confidence: .low, operation: operation, related: [related(field.node, "the id")], cause: "an id in the body")
        } else if let (owner, parameter) = operation.optionalOwnerInQuery {
            report(
                operation.node,
                "\(operation.name) returns the data of the \(owner) whom `\(parameter.name.string)` names, but requires no scope",
                level: .note,
                confidence: .low, operation: operation, related: [related(parameter.node, "the \(owner)")], cause: "an owner in the query")
        } else if let thing = operation.changedObject {
            report(
                operation.node, "every user may call \(operation.name), which changes or deletes one \(thing)", level: .note,
                confidence: .low, operation: operation, risks: [OWASP(5)], cause: "changed by every user")
        }
    }
}

extension Operation {
    /// What a write changes or deletes, where people log in and nothing tells them apart.
    fileprivate var changedObject: String? {
        guard isWrite, method != "POST", isForOwnUsers, !documents(status: 403) else { return nil }
        return template.objectAtEnd
    }

    /// Whose data it concerns, if its query must say so.
    fileprivate var queriedOwner: String? {
        (isRead || isKeyedByUsername) && !security.identifiesOnlyApplications ? ownerInQuery : nil
    }

    /// Whether one user of many can count through the objects, and nothing says that those of others are refused.
    fileprivate var mayBeWalked: Bool {
        template.isObject && !documents(status: 403) && isForOwnUsers && hasNumberedObject
    }

    /// Every alternative lists scopes or, from OpenAPI 3.1, roles.
    fileprivate var demandsRole: Bool {
        security.alternatives.allSatisfy { alternative in alternative.parts.contains(where: \.hasScopes) }
    }
}
