import Linting
import OpenAPI
import YAML

extension Rule {
    static let passwordPolicy = Rule(
        id: "api2-password-policy",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [521],
        level: .warning,
        title: "weak limits for new passwords",
        why: "Short passwords are guessed or cracked in minutes. A low upper limit rules out passphrases and password managers.",
        remedy: "Accept passwords from 12 characters (8 at the least) up to 64 or more, and check them against lists of leaked passwords.",
        bad: [
            """
            paths:
              /sign-up:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            email: {type: string}
                            password: {type: string, minLength: 6, maxLength: 100} #! `password` 6 POST /sign-up
                  responses: {"201": {description: created}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /users/{userId}/password:
                put:
                  parameters:
                    - in: body
                      name: body
                      schema:
                        type: object
                        properties:
                          currentPassword: {type: string}
                          newPassword: {type: string, minLength: 8, maxLength: 20} #! `newPassword` 20
                  responses: {"204": {description: changed}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /users:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/NewUser"}}}}
                  responses: {"201": {description: created}}
            components:
              schemas:
                NewUser:
                  type: object
                  properties:
                    password: {type: [string, "null"]} #! `password` minLength
            """,
        ],
        good: [
            """
            paths:
              /login:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string, minLength: 1, maxLength: 20}}}}}
                  responses: {"200": {description: those of old may be short}}
              /sign-up:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string, minLength: 12, maxLength: 128}}}}}
                  responses: {"201": {description: created}}
            """,
            """
            paths:
              /users/{userId}/password:
                put:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            oldPassword: {type: string}
                            newPassword: {allOf: [{type: string, minLength: 4}, {minLength: 8}]}
                            passwordConfirmation: {type: string}
                            passwordHint: {type: string}
                            passwordHash: {type: string, readOnly: true}
                  responses: {"204": {description: changed}}
              /databases:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string, maxLength: 16}}}}}
                  responses: {"201": {description: the password of another system}}
              /users:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {password: {type: string, pattern: "^.{10,}$"}, pin: {type: string, maxLength: 4}}}}}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver",
            "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html",
            "https://cwe.mitre.org/data/definitions/521.html",
        ],
        fix: .unsafe,
        check: .operation { operation, pass in
            guard operation.isWrite, operation.words.setsPassword else { return }
            for field in operation.requestFields(.newPassword) {
                guard let schema = field.schema, !field.isReadOnly else { continue }
                let facts = SchemaFacts(schema)
                guard facts.types.subtracting(.null) == .string || facts.types.isEmpty, !facts.isEnumerated else { continue }
                let limits = PasswordLimits(facts)
                guard let fault = limits.fault else { continue }
                pass.report(
                    field.node, .request, "new password `\(field.name.string)` \(fault)", level: limits.isStated ? .warning : .note,
                    operation: operation.node.encloses(field.node) ? operation : nil,
                    fix: { limits.most.map { $0 >= 64 } ?? true ? $0.minimumLength(12, of: schema) : nil })
            }
        })
}

private struct PasswordLimits {
    let least: Double?
    let most: Double?
    let hasPattern: Bool

    init(_ facts: SchemaFacts) {
        least = facts.conjuncts.compactMap { $0[.minLength]?.number }.max()
        most = facts.least(.maxLength)
        hasPattern = facts.has(.pattern) || !facts.alternatives.isEmpty
    }

    /// Whether a limit is wrong rather than missing.
    var isStated: Bool { least.map { $0 < 8 } ?? false || isCapped }

    /// Another rule covers limits of zero and absurd limits.
    private var isCapped: Bool { most.map { $0 < 64 } ?? false }

    /// nil if there is nothing to report. A pattern may require more than can be derived from it.
    var fault: String? {
        var faults: [String] = []
        if let least, least < 8, !hasPattern { faults.append("may be as short as \(PasswordLimits.text(least))") }
        if least == nil, !hasPattern { faults.append("has no minLength") }
        if let most, isCapped { faults.append("is limited to \(PasswordLimits.text(most)) characters") }
        return faults.isEmpty ? nil : faults.joined(separator: " and ")
    }

    private static func text(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
}
