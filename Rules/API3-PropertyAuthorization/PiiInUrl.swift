import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let piiInUrl = Rule(
        id: "api3-pii-in-url",
        owasp: [OWASP(3), OWASP(3, 2019)],
        cwe: [598, 359],
        level: .warning,
        title: "personal data in a URL",
        why: "URLs are recorded where bodies are not: in server and proxy logs, browser histories, `Referer` headers, and analytics.",
        remedy: "Identify people by an opaque id, and send personal data in the body of a POST request.",
        bad: [
            """
            paths:
              /customers/{email}:
                get:
                  parameters:
                    - name: email #! path parameter `email` email address
                      in: path
                      required: true
                      schema: {type: string, format: email}
                  responses: {"200": {description: one customer}}
            """,
            """
            swagger: "2.0"
            info: {title: Clinic, version: 1.0.0}
            paths:
              /patients/match:
                get:
                  parameters:
                    - name: ssn #! query parameter `ssn` social security number
                      in: query
                      type: string
                    - name: date_of_birth #! `date_of_birth`
                      in: query
                      type: string
                      format: date
                    - {name: ssn_last4, in: query, type: string} #! part of a social security number
                  responses: {"200": {description: one patient}}
            """,
        ],
        good: [
            """
            paths:
              /track/opened/{email_id}:
                get:
                  parameters: [{name: email_id, in: path, required: true, schema: {type: string}}]
                  responses: {"200": {description: the id of a message}}
            """,
            """
            paths:
              /customers/{email}:
                options:
                  parameters:
                    - {name: email, in: path, required: true, schema: {type: string}}
                  responses: {"204": {description: preflight}}
            """,
            """
            paths:
              /customers/{customerId}:
                get:
                  parameters:
                    - {name: customerId, in: path, required: true, schema: {type: string, format: uuid}}
                    - {name: email_verified, in: query, schema: {type: boolean}}
                    - {name: phone, in: query, schema: {type: string, enum: [landline, mobile]}}
                    - {name: name, in: query, schema: {type: string}}
                    - {name: email, in: header, schema: {type: string}}
                    - {name: ContactNumber, in: query, schema: {type: string}}
                    - {name: cardholder, in: query, schema: {type: string}}
                    - {name: last, in: query, schema: {type: string}}
                    - {name: last_month, in: query, schema: {type: string}}
                  responses: {"200": {description: one customer}}
            """,
            """
            paths:
              /customers:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {email: {type: string}, iban: {type: string}}}}}
                  responses: {"201": {description: in the body it may stand}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc9110#section-17.9", "https://cwe.mitre.org/data/definitions/598.html",
            "https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url",
        ],
        compliance: ["GDPR", "PCI DSS", "HIPAA"],
        check: .parameter { parameter, pass in
            guard let location = parameter.location, location == .path || location == .query else { return }
            let specification = pass.specification
            let facts = specification.facts(named: parameter.name)
            if parameter.takesValue, let part = SensitiveData.partOf(facts.name) {
                guard specification.access(of: parameter.node, .request) != nil else { return }
                pass.report(
                    parameter.node, "\(location.rawValue) parameter `\(parameter.name.string)` puts \(part.rawValue) in the URL",
                    level: .note,
                    confidence: .low, related: pass.users(of: parameter.node, .request), cause: "\(part.rawValue) in URLs")
                return
            }
            guard let data = facts.sensitive, data.identifies, parameter.takesValue else { return }
            let users = specification.exposure(of: parameter.node, .request).first.map { specification.operations[$0] }
            // A preflight request repeats the URL of the request that follows it.
            guard users.contains(where: { $0.method != "OPTIONS" }) else { return }
            guard !data.isAmbiguous(facts.name), !parameter.namesMessage(facts.name, data) else { return }
            let isContact = data.item == .emailAddress || data.item == .phoneNumber
            let isSearch = users.allSatisfy { operation in
                operation.words.isSearch || isContact && location == .query && operation.isRead && !operation.template.endsInObject
            }
            let confidence: Confidence = data.confidence == .high ? .high : .medium
            pass.report(
                parameter.node, .request,
                "\(location.rawValue) parameter `\(parameter.name.string)` puts personal data (\(data.term)) in the URL",
                level: FieldLevels.level(of: data.fieldClass, isSearch ? .inSearch : .inURL, confidence, to: .callers),
                confidence: confidence, cause: "\(data.term) in URLs")
        })
}

extension SensitiveData {
    /// Whether it identifies someone or gives access to their money. Another rule covers credentials in URLs.
    fileprivate var identifies: Bool {
        guard confidence > .low else { return false }
        switch kind {
        case .credential, .secret: return false
        case .payment: return item != .cardVerificationCode && item != .securityCode && item != .cardExpiry
        case .health: return confidence == .high
        case .specialCategory: return false
        case .personal:
            return confidence == .high || item == .emailAddress || item == .phoneNumber || item == .taxNumber
        }
    }
}

extension SensitiveData {
    /// The number of a contact in an address book, and the id of a cardholder, use the same words.
    fileprivate func isAmbiguous(_ name: Name) -> Bool {
        switch item {
        case .phoneNumber: name.contains("contact") && !name.contains("phone")
        case .cardholderName: !name.contains("name")
        default: false
        }
    }
}

extension Parameter {
    /// An `email_id` in a path may just as well be the id of a message, unless its format or an example says otherwise.
    fileprivate func namesMessage(_ name: Name, _ data: SensitiveData) -> Bool {
        guard data.item == .emailAddress, location == .path, name.words.suffix(2) == ["email", "id"] else { return false }
        return schema?.format != "email" && !statedValues.contains { $0.text?.contains(UInt8(ascii: "@")) ?? false }
    }

    /// Whether it is text or a number that the client chooses freely: neither a flag nor one of a few values.
    fileprivate var takesValue: Bool {
        guard let schema else { return true }
        let facts = SchemaFacts(schema)
        return !facts.isEnumerated && facts.types != .boolean && facts.items.map { !SchemaFacts($0).isEnumerated } ?? true
    }
}
