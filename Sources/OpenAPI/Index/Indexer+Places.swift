import YAML

/// What each object of the specification contains, version by version.
extension Indexer {
    mutating func visitRoot(_ root: Node) {
        let unit = index.graph.addUnit(root)
        index[root] = NodeIndex.Facts(role: .document, directions: .both, unit: unit)
        for (keyword, origin) in [(Keyword.paths, PathItemRecord.Origin.path), (.webhooks, .webhook)] {
            guard let container = mapping(root, keyword) else { continue }
            let map = container.has(.ref) ? resolve(container) ?? container : container
            for entry in map.entries where !entry.isExtension && entry.keyword != .ref {
                pathItem(entry.value, origin, key: entry.key)
            }
        }
        pushItems(of: root, .servers, .server, unit, .both)
        checkSecurity(of: root)
        if version == .v2 { visitComponents2(root) } else { visitComponents(root) }
    }

    private mutating func visitComponents2(_ root: Node) {
        let groups: [(Keyword, NodeRole)] = [
            (.definitions, .schema), (.parameters, .parameter), (.responses, .response), (.securityDefinitions, .securityScheme),
        ]
        visitComponents(in: root, groups)
    }

    private mutating func visitComponents(_ root: Node) {
        guard let components = mapping(root, .components) else { return }
        let holder = components.has(.ref) ? resolve(components) ?? components : components
        visitComponents(
            in: holder,
            [
                (.schemas, .schema), (.parameters, .parameter), (.responses, .response), (.requestBodies, .requestBody),
                (.headers, .header), (.securitySchemes, .securityScheme), (.links, .link), (.callbacks, .callback),
                (.examples, .example), (.mediaTypes, .mediaType),
            ])
        guard let items = mapping(holder, .pathItems) else { return }
        for entry in items.entries where !entry.isStray(in: .mapping) { pathItem(entry.value, .component, key: entry.key) }
    }

    private mutating func visitComponents(in holder: Node, _ groups: [(Keyword, NodeRole)]) {
        for (keyword, role) in groups {
            guard let group = mapping(holder, keyword) else { continue }
            let map = group.has(.ref) && group[.ref]?.isScalar == true ? resolve(group) ?? group : group
            for entry in map.entries where !entry.isStray(in: .mapping) { component(entry.value, role) }
        }
    }

    // MARK: Paths

    mutating func visitPathItem(_ record: PathItemRecord) {
        let node = record.node
        guard node.isMapping else {
            index.misfits.append(NodeIndex.Misfit(node: node, expected: "a mapping", place: "the Path Item Object"))
            return
        }
        index.pathItems.append(record)
        var bodies = [node]
        if node.has(.ref), let target = resolve(node), target.isMapping { bodies.append(target) }
        for body in bodies { visitPathItemBody(body, record) }
    }

    private mutating func visitPathItemBody(_ body: Node, _ record: PathItemRecord) {
        guard index[body].role == .none else { return }
        let directions: Direction = record.origin == .path ? .request : .response
        index[body] = NodeIndex.Facts(role: .pathItem, directions: .both, unit: record.unit)
        pushItems(of: body, .parameters, .parameter, record.unit, directions)
        pushItems(of: body, .servers, .server, record.unit, .both)
        for entry in body.entries {
            switch entry.keyword {
            case .get, .put, .post, .delete, .options, .head, .patch: visitOperation(entry, record)
            case .trace where version >= .v30: visitOperation(entry, record)
            case .query where version >= .v32: visitOperation(entry, record)
            default: continue
            }
        }
        guard version >= .v32, let additional = mapping(body, .additionalOperations) else { return }
        for entry in additional.entries where !entry.isExtension { visitOperation(entry, record) }
    }

    private mutating func visitOperation(_ entry: Entry, _ record: PathItemRecord) {
        // The specification does not allow a reference in place of an operation, but descriptions that are split into files use them.
        let node = entry.value.isMapping && entry.value.has(.ref) ? resolve(entry.value) ?? entry.value : entry.value
        guard node.isMapping else {
            index.misfits.append(NodeIndex.Misfit(node: node, expected: "a mapping", place: "the Operation Object"))
            return
        }
        if index[node].role == .operation {
            index.operations.append(
                OperationRecord(node: node, pathItem: record, method: entry.key.string.uppercased(), unit: index[node].unit))
            return
        }
        guard index[node].role == .none else { return }
        let unit = index.graph.addUnit(node)
        index[node] = NodeIndex.Facts(role: .operation, directions: .both, unit: unit)
        index.operations.append(OperationRecord(node: node, pathItem: record, method: entry.key.string.uppercased(), unit: unit))
        let isOutbound = record.isOutbound
        let inward: Direction = isOutbound ? Direction.request.flipped : .request
        let outward: Direction = isOutbound ? Direction.response.flipped : .response
        index.graph.addEdge(from: unit, to: record.unit, inward)
        checkSecurity(of: node)
        pushItems(of: node, .parameters, .parameter, unit, inward)
        push(node[.requestBody], .requestBody, unit, inward)
        pushValues(of: node, .responses, .response, unit, outward, isExtensible: true)
        pushItems(of: node, .servers, .server, unit, .both)
        guard version != .v2, let callbacks = mapping(node, .callbacks), isNew(callbacks) else { return }
        for entry in callbacks.entries where !entry.isStray(in: .mapping) { visitCallback(entry.value) }
    }

    /// `Security` reads requirements; this checks only their shape.
    private mutating func checkSecurity(of node: Node) {
        guard let list = sequence(node, .security), isNew(list) else { return }
        for item in list.children {
            guard item.isMapping else {
                index.misfits.append(NodeIndex.Misfit(node: item, expected: "a mapping", place: "the Security Requirement Object"))
                continue
            }
            for entry in item.entries where !entry.value.isSequence && !entry.isExtension {
                index.misfits.append(NodeIndex.Misfit(node: entry.value, expected: "a sequence of scopes", place: "`\(entry.key.string)`"))
            }
        }
    }

    mutating func visitCallback(_ node: Node) {
        var callback = node
        if node.has(.ref) {
            guard let target = resolve(node) else { return }
            callback = target
        }
        guard callback.isMapping else {
            index.misfits.append(NodeIndex.Misfit(node: callback, expected: "a mapping", place: "the Callback Object"))
            return
        }
        guard index[callback].role == .none else { return }
        index[callback] = NodeIndex.Facts(role: .callback, directions: .both, unit: index.graph.addUnit(callback))
        index.callbacks.append(callback)
        for entry in callback.entries where !entry.isExtension { pathItem(entry.value, .callback, key: entry.key) }
    }

    // MARK: Objects

    mutating func expand(_ item: Work) {
        let (node, unit, directions) = (item.node, item.unit, item.directions)
        switch item.role {
        case .parameter: expandParameter(node, unit, directions)
        case .header:
            index.headers.append(node)
            expandParameterLike(node, unit, directions)
        case .requestBody:
            index.requestBodies.append(node)
            pushValues(of: node, .content, .mediaType, unit, directions)
        case .mediaType: expandMediaType(node, unit, directions)
        case .response:
            index.responses.append(node)
            pushValues(of: node, .headers, .header, unit, directions)
            if version == .v2 { push(node[.schema], .schema, unit, directions) }
            pushValues(of: node, .content, .mediaType, unit, directions)
            pushValues(of: node, .links, .link, unit, directions)
        case .schema: expandSchema(node, unit, directions)
        case .securityScheme: index.securitySchemes.append(node)
        case .callback:
            index[node] = NodeIndex.Facts()
            visitCallback(node)
        case .link:
            index.links.append(node)
            push(node[.server], .server, unit, .both)
        case .example: index.examples.append(node)
        case .server: index.servers.append(node)
        case .none, .document, .pathItem, .operation: break
        }
    }

    private mutating func expandParameter(_ node: Node, _ unit: UInt32, _ directions: Direction) {
        index.parameters.append(node)
        if version == .v2 {
            if node[.schema] == nil { index.schemas.append(node) }
            push(node[.items], .schema, unit, directions)
        }
        expandParameterLike(node, unit, directions)
    }

    private mutating func expandParameterLike(_ node: Node, _ unit: UInt32, _ directions: Direction) {
        push(node[.schema], .schema, unit, directions)
        pushValues(of: node, .content, .mediaType, unit, directions)
        if version == .v2 { push(node[.items], .schema, unit, directions) }
        if version >= .v30 { pushValues(of: node, .examples, .example, unit, []) }
    }

    private mutating func expandMediaType(_ node: Node, _ unit: UInt32, _ directions: Direction) {
        index.mediaTypes.append(node)
        push(node[.schema], .schema, unit, directions)
        push(node[.itemSchema], .schema, unit, directions)
        pushValues(of: node, .examples, .example, unit, [])
        expandEncodings(mapping(node, .encoding), unit, directions)
        guard version >= .v32 else { return }
        expandEncodings(sequence(node, .prefixEncoding), unit, directions)
        if let items = mapping(node, .itemEncoding) { pushValues(of: items, .headers, .header, unit, directions) }
    }

    private mutating func expandEncodings(_ list: Node?, _ unit: UInt32, _ directions: Direction) {
        guard let list, let user = user(of: list, isShared: false, .header, unit, directions) else { return }
        for encoding in list.children where encoding.isMapping {
            pushValues(of: encoding, .headers, .header, user.unit, user.directions)
        }
    }

    private mutating func expandSchema(_ node: Node, _ unit: UInt32, _ directions: Direction) {
        index.schemas.append(node)
        for entry in node.entries {
            guard let keyword = entry.keyword else { continue }
            let value = entry.value
            switch keyword {
            case .maxLength, .minLength, .maxItems, .minItems, .maxProperties, .minProperties, .maximum, .minimum:
                guard value.number == nil else { continue }
                index.misfits.append(NodeIndex.Misfit(node: value, expected: "a number", place: "`\(keyword.spelling)`"))
            case .readOnly, .writeOnly, .nullable, .uniqueItems:
                guard value.boolean == nil else { continue }
                index.misfits.append(NodeIndex.Misfit(node: value, expected: "a boolean", place: "`\(keyword.spelling)`"))
            case .properties, .patternProperties, .dependentSchemas: pushValues(of: node, keyword, .schema, unit, directions)
            case .allOf, .oneOf, .anyOf, .prefixItems: pushItems(of: node, keyword, .schema, unit, directions)
            case .items:
                if value.isSequence {
                    pushItems(of: node, .items, .schema, unit, directions)
                } else {
                    push(value, .schema, unit, directions)
                }
            case .additionalProperties, .unevaluatedProperties, .additionalItems, .unevaluatedItems:
                if value.boolean == nil { push(value, .schema, unit, directions) }
            case .contains, .then, .else, .contentSchema: push(value, .schema, unit, directions)
            case .not, .if, .propertyNames: push(value, .schema, unit, [])
            case .defs, .definitions:
                guard let map = mapping(node, keyword), isNew(map) else { continue }
                for definition in map.entries { component(definition.value, .schema) }
            case .dynamicRef where version.hasFullSchemas, .recursiveRef where version.hasFullSchemas:
                if let target = resolve(node, keyword) { push(target, .schema, unit, directions) }
            default: continue
            }
        }
    }
}

extension NodeRole {
    /// The type of object that a mapping without a root looks like; nil if it looks like nothing in the specification.
    init?(guessing node: Node) {
        guard node.isMapping else { return nil }
        let has = { (keyword: Keyword) in node.has(keyword) }
        if has(.responses) {
            self = .operation
        } else if node.has(.in) && node.has(.name) && node[.in]?.isScalar == true {
            self = .parameter
        } else if has(.content) && !has(.description) {
            self = .requestBody
        } else if has(.description) && (has(.content) || has(.headers)) {
            self = .response
        } else if NodeRole.looksLikeSchema(node) {
            self = .schema
        } else {
            return nil
        }
    }

    private static func looksLikeSchema(_ node: Node) -> Bool {
        if let type = node[.type] {
            let names: [StaticString] = ["object", "array", "string", "integer", "number", "boolean", "null"]
            let first = type.isSequence ? type.item(0)?.text : type.text
            return first.map { text in names.contains { text == $0 } } ?? false
        }
        return [Keyword.properties, .allOf, .oneOf, .anyOf].contains { node[$0].map { !$0.isScalar } ?? false }
    }
}
