import YAML

extension Setting {
    package static let publicOperations = Setting(
        name: "public", summary: "Operations that are public on purpose: rules about missing authentication ignore them",
        schema: """
            "type": "array",
            "items": {
              "type": "object",
              "required": ["reason"],
              "anyOf": [{ "required": ["operations"] }, { "required": ["paths"] }],
              "additionalProperties": false,
              "properties": {
                "operations": { "description": "`GET /health`, `* /status/**`, or an operationId.", \(ConfigurationSchema.texts) },
                "paths": { "description": "Paths of operations; * is one part, ** any number.", \(ConfigurationSchema.texts) },
                "reason": { "type": "string", "minLength": 1 }
              }
            }
            """,
        example: .other(
            """

              - operations: [GET /health, "* /status/**", listProducts]
                paths: [/.well-known/**]
                reason: monitoring and the public catalog
            """),
        read: { reader, node, layer in
            let operations = reader.publicOperations(node)
            if !operations.isEmpty { layer.state("public") { $0.publicOperations += operations } }
        },
        show: { settings in
            [settings.line("public", "[\(settings.publicOperations.map(\.text).joined(separator: ", "))]")]
        })
}

extension ConfigurationReader {
    fileprivate mutating func publicOperations(_ node: Node) -> [PublicOperation] {
        guard node.isSequence else {
            fail(node, "`public` is a list of mappings with `operations`, `paths` and `reason`")
            return []
        }
        return node.children.flatMap { item in publicOperations(ofItem: item) }
    }

    private mutating func publicOperations(ofItem item: Node) -> [PublicOperation] {
        var operations: [PublicOperation] = []
        let found = fields(item, of: "an item of `public`", ["operations", "paths", "reason"])
        for (name, value) in found where name != "reason" {
            for (text, node) in items(value, name) {
                if name == "paths", !text.hasPrefix("/") { fail(node, "a path begins with `/`, unlike `\(text.prefix(60))`") }
                guard PublicOperation.isValid(text) else {
                    fail(node, "`\(text.prefix(60))` is neither `GET /path` nor an operationId")
                    continue
                }
                operations.append(PublicOperation(text))
            }
        }
        let reason = found.first { $0.name == "reason" }
        if let reason { _ = text(reason.value, "reason") } else if item.isMapping { fail(item, "what is public wants a `reason`") }
        if item.isMapping, found.allSatisfy({ $0.name == "reason" }) { fail(item, "an item of `public` names `operations` or `paths`") }
        return operations
    }
}
