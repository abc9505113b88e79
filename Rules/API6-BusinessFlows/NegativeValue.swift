import Editing
import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let negativeValue = Rule(
        id: "api6-negative-value",
        owasp: [OWASP(6)],
        cwe: [1284, 20],
        level: .warning,
        confidence: .medium,
        title: "money or quantity that may be negative",
        why:
            "A transfer of minus 100 takes money from the recipient, and minus one item in a cart lowers the total. Nothing in the contract rejects it.",
        remedy: "Set `minimum: 0`, or `exclusiveMinimum: 0` if zero makes no sense. Give text a `pattern` without a sign.",
        bad: [
            """
            paths:
              /transfers:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            amount: {type: number} #! `amount` money POST /transfers
                            to_account: {type: string}
                  responses: {"201": {description: sent}}
              /cart/items:
                post:
                  parameters:
                    - {name: qty, in: query, schema: {type: integer}} #! parameter `qty` quantity
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            quantity: {type: integer, maximum: 99} #! `quantity`
                            gift_wrap_price: {type: string} #! `gift_wrap_price`
                  responses: {"201": {description: in the cart}}
            """,
            """
            openapi: 3.1.0
            info: {title: Bank, version: 1.0.0}
            paths:
              /payments:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Payment"}}}}
                  responses: {"201": {description: paid}}
            components:
              schemas:
                Payment:
                  type: object
                  properties:
                    instructedAmount:
                      type: object
                      properties:
                        value: {type: number} #! `value` money
                        currency: {type: string}
            """,
            #"""
            paths:
              /transactions:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            payer_id: {type: integer}
                            payee_id: {type: integer}
                            value: {type: number} #! `value` money
                            tip_amount: {type: string, format: decimal, pattern: '^-?\d{0,8}$'} #! `tip_amount` money
                            fare: {type: integer, minimum: -9223372036854775808} #! `fare`
                  responses: {"201": {description: sent}}
              /users/{userId}/adjust-budget:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            amount: {type: number, description: Must be positive.} #! `amount`
                            direction: {type: string, enum: [in, out]}
                  responses: {"200": {description: adjusted}}
            """#,
        ],
        good: [
            #"""
            paths:
              /transfers:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            amount: {type: number, exclusiveMinimum: true, minimum: 0}
                            fee: {type: string, pattern: '^\d+$'}
                            price: {type: number, readOnly: true}
                            delivery_cost: {type: string, format: decimal, pattern: '^\d{0,8}(?:\.\d{0,2})?$'}
                            discount: {type: integer, minimum: -100}
                            quantity: {type: integer, enum: [1, 2, 3]}
                            cost: {allOf: [{type: number}, {minimum: 0}]}
                            units: {type: integer, format: uint32}
                            tax_rate: {type: number}
                            total: {type: number, example: -4.5}
                            correction_amount: {type: number}
                            refund: {type: string}
                            amount_type: {type: string}
                            min_price: {type: number}
                            value: {type: number}
                  responses: {"201": {description: sent}}
            """#,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /sensors:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            latitude: {type: number}
                            offset: {type: integer}
                            temperature: {type: number}
                            balance: {type: number}
                            price_delta: {type: number}
                            amount: {type: [number, "null"], exclusiveMinimum: 0}
                  responses: {"201": {description: measured}}
              /orders:
                get:
                  parameters:
                    - {name: amount, in: query, schema: {type: number}}
                  responses:
                    "200":
                      description: nothing is bought by asking
                      content: {application/json: {schema: {type: object, properties: {amount: {type: number}}}}}
              /adjustments:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {amount: {type: number}}}}}}
                  responses: {"201": {description: a correction goes both ways}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
            "https://cwe.mitre.org/data/definitions/1284.html",
        ],
        check: .each([
            .requestSchema { holder, pass in
                let properties = holder.properties
                let specification = pass.specification
                let names = properties.prefix(50).map(\.name)
                for property in properties {
                    let name = specification.facts(named: property.name).name
                    guard let amount = PropertyName.amount(name) ?? Value.amount(name, among: names, specification) else { continue }
                    let value = Value(amount, name, "`\(property.name.string)`", property.schema, at: property.schema.site)
                    value.report(holder.node, &pass)
                }
            },
            .parameter { parameter, pass in
                let name = pass.specification.facts(named: parameter.name).name
                guard let location = parameter.location, location == .query || location == .formData, let schema = parameter.schema,
                    let amount = PropertyName.amount(name)
                else { return }
                let value = Value(amount, name, "parameter `\(parameter.name.string)`", schema, at: parameter.node)
                value.report(parameter.node, &pass)
            },
        ]))
}

/// An amount of money or a number of things in a request.
private struct Value {
    private let amount: PropertyName.Amount
    /// Whether text with this name is an amount, too.
    private let isText: Bool
    /// The name in messages.
    private let name: String
    private let schema: Schema
    private let site: Node

    init(_ amount: PropertyName.Amount, _ name: Name, _ shownName: String, _ schema: Schema, at site: Node) {
        self.amount = amount
        isText = PropertyName.isAmountAsText(name, amount)
        self.name = shownName
        self.schema = schema
        self.site = site
    }

    /// Whether it is a `value` next to a `currency`.
    static func amount(_ name: Name, among names: [Text], _ specification: Specification) -> PropertyName.Amount? {
        guard name.words == ["value"] || name.words == ["units"] || name.words == ["minor", "units"] else { return nil }
        let others = names.lazy.map { specification.facts(named: $0).name.words }
        if others.contains(where: { $0.first == "currency" }) { return .money }
        // What goes from a payer to a payee.
        return others.contains { payers.contains($0.first ?? "") } && others.contains { payees.contains($0.first ?? "") } ? .money : nil
    }

    private static let payers: Set<String> = ["payer", "sender", "source", "from", "debtor", "debit"]
    private static let payees: Set<String> = ["payee", "receiver", "recipient", "destination", "target", "to", "creditor", "credit"]

    func report(_ holder: Node, _ pass: inout Pass) {
        let facts = SchemaFacts(schema)
        guard !facts.isReadOnly, let isText = mayBeNegative(facts) else { return }
        let isStated = facts.isSaidToBePositive
        let operations = pass.specification.exposure(of: holder, .request).first.map { pass.specification.operations[$0] }
        let writes = operations.filter { !$0.isRead && !$0.isOutbound && (isStated || !$0.words.booksBothWays) && !$0.words.isSearch }
        guard !writes.isEmpty else { return }
        let isMoved = writes.contains { $0.words.movesValue && !$0.isForAdministrators }
        let schema = schema
        let keep: FixProposal = { $0.keepFromNegative(schema) }
        pass.report(
            site, .request, through: holder, "\(name) is \(amount.term), but nothing prevents negative values",
            level: isMoved && !isText && amount != .fee ? .warning : .note, confidence: isText || amount == .fee ? .low : .medium,
            risks: [OWASP(3)], cause: "\(name) without a minimum",
            fix: isText ? nil : keep)
    }

    /// Whether the schema is text; nil if it cannot be negative, or is negative on purpose.
    private func mayBeNegative(_ facts: SchemaFacts) -> Bool? {
        guard !facts.isCut, !facts.isEnumerated, !facts.has(.const), facts.alternatives.isEmpty, !facts.isSigned else { return nil }
        let types = facts.types.subtracting(.null)
        let format = facts[.format]?.text?.string ?? ""
        if !types.isEmpty, types.isSubset(of: [.integer, .number]) {
            // The smallest number of a type is no bound.
            let hasMinimum = facts.least(.minimum).map { $0 > -2_147_483_648 } ?? facts.has(.minimum)
            let isBounded = hasMinimum || facts.has(.exclusiveMinimum) || format.hasPrefix("u") || format.hasPrefix("positive")
            return isBounded ? nil : false
        }
        guard types == .string, isText else { return nil }
        if let pattern = facts[.pattern]?.text { return pattern.beginsWithOptionalMinus ? false : nil }
        return ["", "decimal", "double", "float", "number", "money", "amount"].contains(format) ? true : nil
    }
}

extension Text {
    /// Whether it is a pattern of numbers with or without a sign: `^-?\d{0,8}(?:\.\d{0,2})?$`.
    fileprivate var beginsWithOptionalMinus: Bool {
        let start = slice(0, 8).string
        return ["^-?", "^[-+]?", "^[+-]?", "^(-)?", "-?"].contains { start.hasPrefix($0) }
    }
}

extension SchemaFacts {
    /// Whether only the description says that it is above zero.
    fileprivate var isSaidToBePositive: Bool {
        let text = self[.description]?.text?.slice(0, 400).string.lowercased() ?? ""
        return ["must be positive", "must be greater than 0", "must be greater than zero", "must be > 0", "positive number"]
            .contains { text.includes($0) }
    }

    /// Whether an example, a default, or the description shows that it may be negative.
    fileprivate var isSigned: Bool {
        for keyword in [Keyword.example, .default] {
            if let value = self[keyword], (value.number ?? 0) < 0 || value.stringText?.string.hasPrefix("-") == true { return true }
        }
        let text = self[.description]?.text?.slice(0, 400).string.lowercased() ?? ""
        return text.includes("negative") && !text.includes("non-negative") && !text.includes("not negative")
    }
}
