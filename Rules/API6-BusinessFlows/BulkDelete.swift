import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let bulkDelete = Rule(
        id: "api6-bulk-delete",
        owasp: [OWASP(6), OWASP(5, 2019)],
        cwe: [799, 770],
        level: .warning,
        confidence: .medium,
        title: "deletion of a whole collection",
        why: "A single request, by mistake or with a stolen token, deletes everything of its kind.",
        remedy: "Delete by id, or require a filter; restrict operations that empty a collection to administrators, and require two steps.",
        bad: [
            """
            paths:
              /orders:
                delete: #! DELETE /orders
                  responses: {"204": {description: gone}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /v1/users:
                delete: #! DELETE /v1/users
                  parameters:
                    - {name: status, in: query, type: string}
                    - {name: X-Trace, in: header, required: true, type: string}
                  responses: {"204": {description: gone}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                delete:
                  parameters:
                    - {name: before, in: query, required: true, schema: {type: string, format: date}}
                  responses: {"204": {description: gone}}
              /users:
                delete:
                  parameters:
                    - {name: ids, in: query, schema: {type: array, maxItems: 50, items: {type: string}}}
                  responses: {"204": {description: gone}}
              /volumes:
                delete:
                  parameters:
                    - {name: name, in: query, schema: {type: string}}
                    - {name: region, in: query, schema: {type: string}}
                  responses: {"204": {description: gone}}
              /books:
                delete:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {ids: {type: array, maxItems: 50, items: {type: string}}}}}}
                  responses: {"204": {description: gone}}
            """,
            """
            paths:
              /orders/{orderId}:
                delete:
                  responses: {"204": {description: gone}}
              /orders/{orderId}/lines:
                delete:
                  responses: {"204": {description: gone}}
              /me/bookmarks:
                delete:
                  responses: {"204": {description: gone}}
              /sessions:
                delete:
                  responses: {"204": {description: logged out}}
              /profile/settings:
                delete:
                  responses: {"204": {description: back to the defaults}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/"],
        check: .operation { operation, pass in
            guard operation.method == "DELETE", !operation.hasRequestBody, operation.words.bootstrap == nil else { return }
            let template = operation.template
            guard template.parameters.isEmpty, !template.isSelf, template.isCollection || template.isAll else { return }
            guard let head = template.segments.last(where: { $0.isLiteral && !$0.isVersion })?.words.head,
                !BulkDelete.ownThings.contains(head)
            else { return }
            guard !operation.parameters.contains(BulkDelete.narrowing) else { return }
            pass.report(
                operation.node, "\(operation.name) deletes the whole collection: no id and no required filter narrows it",
                operation: operation)
        })
}

private enum BulkDelete {
    /// The caller's own objects, or settings that are reset to their defaults.
    static let ownThings: Set<String> = [
        "session", "token", "cookie", "setting", "preference", "option", "credential", "permission", "cache", "metadata", "history", "cart",
        "basket", "data", "media", "limit", "threshold", "default",
    ]

    static let narrowing = PartTest<Parameter> { parameter, specification in
        guard parameter.location == .query || parameter.location == .formData else { return false }
        let name = specification.facts(named: parameter.name).name
        return parameter.isRequired || ParameterName.isObjectId(name, by: specification.vocabularies) || namesOne(name)
    }

    /// A parameter that selects one object as an id does: `name`, `userName`, `slug`, `keys`.
    static func namesOne(_ name: Name) -> Bool { ["name", "username", "slug", "key", "email", "code"].contains(name.head) }
}

extension PathTemplate {
    /// `/orders/all`.
    fileprivate var isAll: Bool { segments.last.map { $0.isLiteral && $0.words.words == ["all"] } ?? false }
}
