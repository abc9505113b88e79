import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let shortCode = Rule(
        id: "api2-short-code",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [334, 307, 521],
        level: .warning,
        title: "one-time code that can be guessed",
        why: "A four-digit code has only 10,000 values: a script tries them all in minutes and takes over the account.",
        remedy:
            "Use codes of six or more digits that expire after a few minutes and a few attempts, and document the attempt limit (`429`).",
        bad: [
            """
            paths:
              /verify-otp:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            email: {type: string}
                            otp: {type: string, maxLength: 4} #! `otp` 4 maxLength
                  responses: {"200": {description: verified}}
              /login/otp:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {otp: {type: string, example: "4821"}}}}} #! `otp` example
                  responses: {"200": {description: a token}}
              /reset-password:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            reset_pin: {type: string, pattern: '^[0-9]{3,4}$'} #! `reset_pin` 4 pattern
                            newPassword: {type: string, minLength: 12}
                  responses: {"200": {description: changed}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /login/mfa:
                post:
                  parameters:
                    - {name: mfaCode, in: formData, type: integer, maximum: 9999} #! `mfaCode` 4 maximum
                  responses: {"200": {description: a token}}
            """,
        ],
        good: [
            """
            paths:
              /verify-otp:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            otp: {type: string, pattern: '^[0-9]{6}$'}
                            sms_code: {type: string, example: "482193"}
                            backupCode: {type: string, minLength: 10, maxLength: 10}
                            countryCode: {type: string, maxLength: 2}
                            zipCode: {type: string, maxLength: 5}
                            otpType: {type: string, maxLength: 4}
                            hasOtp: {type: boolean}
                  responses: {"200": {description: verified}}
            """,
            """
            paths:
              /verify-otp:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {otp: {type: string}, pin: {type: string, enum: [abcd]}}}
                  responses: {"200": {description: "nothing says how long it is"}}
            """,
        ],
        references: [
            "https://pages.nist.gov/800-63-4/sp800-63b.html#out-of-band",
            "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/",
            "https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html",
        ],
        check: .operation { operation, pass in
            // A PIN that a login or a check takes is the code that the person was sent.
            let isCheck = operation.words.bootstrap?.takesCredential ?? false
            for field in operation.requestFields(isCheck ? checkedCodeName : codeName) {
                guard let schema = field.schema, !field.isReadOnly else { continue }
                guard let length = CodeLength(schema, pass.specification), let most = length.most, most <= length.guessable else {
                    continue
                }
                // Whoever sends six digits shows six in the example.
                let isGuessed = length.isGuessed && most > 4
                let isSlowed = operation.documentsThrottling || operation.documents(status: 423, orClass: false, orDefault: false)
                pass.report(
                    field.node, .request, "code `\(field.name.string)` has at most \(most) characters (\(length.reason))",
                    level: isSlowed || isGuessed ? .note : .warning,
                    confidence: isGuessed ? .low : length.isGuessed ? .medium : .high,
                    operation: operation.node.encloses(field.node) ? operation : nil)
            }
        })
}

/// A code that a person receives and enters to prove who they are. A card PIN has four digits by ISO 9564, and a chip counts the attempts.
private let codeName = NameTest { text, specification in
    let facts = specification.facts(named: text)
    guard let data = facts.sensitive, data.isCredential else { return false }
    switch data.item {
    case .oneTimeCode, .recoveryCode: return true
    case .pin: return facts.name.words.contains { provingWords.contains($0) || payingWords.contains($0) }
    case .resetToken, .oneTimeToken: return facts.name.words.contains { ["code", "pin", "otp"].contains($0) }
    default: return false
    }
}

/// The same in an operation that checks credentials, where `pin` and `code` also stand for a code that the person was sent.
private let checkedCodeName = NameTest { text, specification in
    if codeName.holds(text, specification) { return true }
    let facts = specification.facts(named: text)
    if facts.sensitive?.item == .pin { return true }
    let words = facts.name.words
    return words.last == "code" && words.dropLast().allSatisfy { provingWords.contains($0) || sendingWords.contains($0) }
}

/// A PIN that allows a payment, and no chip counts the attempts.
private let payingWords: Set<String> = ["transaction", "wallet", "mpin", "upi", "withdrawal", "transfer"]

private let sendingWords: Set<String> = ["sms", "email", "phone", "mfa", "two", "factor", "2fa", "one", "time", "pin", "user", "input"]

private let provingWords: Set<String> = [
    "reset", "verify", "verification", "confirm", "confirmation", "login", "otp", "recovery", "recover", "activation", "auth", "security",
    "temporary", "temp",
]
