import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unconfirmedPasswordChange = Rule(
        id: "api2-unconfirmed-password-change",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [620],
        level: .warning,
        confidence: .medium,
        title: "password change without the current password",
        why:
            "Whoever gets hold of a token, for a minute or from a log, replaces the password and keeps the account. The owner is locked out.",
        remedy: "Ask for the current password, or for a code that was just sent to the owner, in the same request.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /profile:
                post: #! POST /profile current
                  summary: Update password
                  requestBody: {content: {application/json: {schema: {type: object, properties: {password: {type: string}}}}}}
                  responses: {"204": {description: changed}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /me/password:
                put: #! PUT /me/password current
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string}, confirmPassword: {type: string}}}}}
                  responses: {"204": {description: changed}}
              /users/{userId}/password:
                patch: #! PATCH /users/{userId}/password
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {newPassword: {type: string}}}}}
                  responses: {"204": {description: changed}}
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
              /password/change:
                post: #! POST /password/change
                  parameters: [{name: new_password, in: formData, type: string}]
                  responses: {"200": {description: changed}}
              /wallet/pin:
                put: #! PUT /wallet/pin PIN
                  parameters: [{name: pin, in: formData, type: string}, {name: pin_confirmation, in: formData, type: string}]
                  responses: {"200": {description: changed}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /me/password:
                put:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {currentPassword: {type: string}, newPassword: {type: string}}}
                  responses: {"204": {description: changed}}
              /account/change-password:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {otp: {type: string}, password: {type: string}}}}}
                  responses: {"204": {description: a code was sent}}
              /profile/password:
                patch:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {passwd_old: {type: string}, passwd: {type: string}}}}}
                  responses: {"204": {description: changed}}
              /user/password:
                put:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string}, new_password: {type: string}}}}}
                  responses: {"204": {description: "two passwords, of which one is new"}}
              /wallet/change-pin:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {old_pin: {type: string}, pin: {type: string}}}}}
                  responses: {"204": {description: changed}}
              /wallet/pin:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {pin: {type: string}}}}}}
                  responses: {"204": {description: the first PIN}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /auth/reset-password:
                post:
                  security: []
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {token: {type: string}, password: {type: string}}}}}
                  responses: {"204": {description: reset}}
              /admin/users/{userId}/password:
                put:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string}}}}}
                  responses: {"204": {description: by an administrator}}
              /databases/{databaseId}/password:
                put:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string}}}}}
                  responses: {"204": {description: the password of a machine}}
              /me/set-password:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string}}}}}
                  responses: {"204": {description: the first password of an account that has none}}
              /me/change-password:
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"204": {description: nothing says what is sent}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: [
            "https://cwe.mitre.org/data/definitions/620.html",
            "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#change-password-feature",
        ],
        check: .operation { operation, pass in
            guard operation.access == .authenticated, !operation.isForAdministrators else { return }
            if operation.words.changesPIN, let field = operation.requestFields(newPIN).first, operation.requestFields(pinProof).isEmpty {
                pass.report(
                    operation.node, "\(operation.name) sets a new PIN and does not ask for the current one", operation: operation,
                    related: [pass.related(field.node, "the new PIN")])
            }
            guard operation.words.changesPassword else { return }
            let passwords = operation.requestFields(.newPassword)
            guard let field = passwords.first, passwords.count == 1, operation.requestFields(proof).isEmpty else { return }
            // Administrators set the passwords of others, too.
            let isOther = operation.template.isObject && !operation.template.isSelf
            pass.report(
                operation.node, "\(operation.name) sets a new password and does not ask for the current one",
                level: isOther ? .note : .warning, confidence: isOther ? .low : .medium, operation: operation,
                related: [pass.related(field.node, "the new password")])
        })
}

private let newPIN = NameTest { $1.facts(named: $0).sensitive?.item == .pin && !pinProof.holds($0, $1) }

/// The current PIN, or a password or code.
private let pinProof = NameTest { name, specification in
    let facts = specification.facts(named: name)
    if facts.name.words.contains(where: ["current", "old", "existing", "previous", "original"].contains) { return true }
    if facts.name.words.contains(where: ["token", "code", "otp", "captcha", "signature"].contains) { return true }
    return facts.sensitive?.item == .password
}

/// The current password, or a code or token that was sent to the owner.
private let proof = NameTest { name, specification in
    let facts = specification.facts(named: name)
    if facts.name.words.contains(where: ["current", "old", "existing", "previous", "original", "actual", "atual", "antigua"].contains) {
        return true
    }
    if facts.name.words.contains(where: ["token", "code", "otp", "pin", "captcha", "signature", "proof"].contains) { return true }
    guard let data = facts.sensitive, data.isCredential else { return false }
    return data.item != .password
}
