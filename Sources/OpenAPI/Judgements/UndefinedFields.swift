import YAML

/// A field in an object of the specification that is not one of its fixed fields.
package struct UndefinedField: Sendable {
    package let entry: Entry
    package let holder: Node
    package let object: ObjectName
    /// OpenAPI versions in which the object has the field; empty if there are none.
    package let versions: [Version]
}

extension Specification {
    /// All such fields, found in one walk over the objects. Schemas of OpenAPI 3.1 and later may contain any keyword: the caller
    /// distinguishes misspelled keywords from annotations.
    package var undefinedFields: [UndefinedField] {
        var walk = FieldWalk(self)
        walk.run()
        return walk.found
    }
}

/// Visits the objects and checks their keys.
private struct FieldWalk {
    let specification: Specification
    var found: [UndefinedField] = []
    private var known: [Key: [Version]] = [:]

    private struct Key: Hashable {
        let object: ObjectName
        let tree: Int
        let number: UInt32
    }

    init(_ specification: Specification) { self.specification = specification }

    private var version: Version { specification.version }

    mutating func run() {
        guard !specification.isPart else { return }
        let root = specification.root
        look(at: root, .openAPI)
        lookAtInfo(root)
        for tag in root[.tags]?.children.map({ $0 }) ?? [] {
            look(at: tag, .tag)
            look(at: tag[.externalDocs], .externalDocumentation)
        }
        look(at: root[.components]?.resolved, .components)
        let index = specification.index
        var seen: Set<Node> = []
        for item in index.pathItems {
            for node in [item.node, item.node.target].compactMap({ $0 }) where seen.insert(node).inserted { look(at: node, .pathItem) }
        }
        for operation in index.operations { lookAtOperation(operation.node) }
        let plain: [([Node], ObjectName)] = [
            (index.parameters, .parameter), (index.requestBodies, .requestBody), (index.responses, .response), (index.examples, .example),
            (index.links, .link), (index.headers, .header),
        ]
        for (nodes, object) in plain { for node in nodes { look(at: node, object) } }
        for node in index.mediaTypes {
            look(at: node, .mediaType)
            for encoding in node[.encoding]?.children.map({ $0 }) ?? [] { look(at: encoding, .encoding) }
        }
        for node in index.servers {
            look(at: node, .server)
            for variable in node[.variables]?.children.map({ $0 }) ?? [] { look(at: variable, .serverVariable) }
        }
        for node in index.securitySchemes { lookAtScheme(node) }
        for node in index.schemas where specification.role(of: node) == .schema { lookAtSchema(node) }
    }

    private mutating func lookAtInfo(_ root: Node) {
        let info = root[.info]
        look(at: info, .info)
        look(at: info?[.contact], .contact)
        look(at: info?[.license], .license)
        look(at: root[.externalDocs], .externalDocumentation)
    }

    private mutating func lookAtOperation(_ node: Node) {
        look(at: node, .operation)
        look(at: node[.externalDocs], .externalDocumentation)
    }

    private mutating func lookAtScheme(_ node: Node) {
        look(at: node, .securityScheme)
        guard version >= .v30, let flows = node[.flows], flows.isMapping else { return }
        look(at: flows, .oauthFlows)
        for flow in flows.entries where !flow.isExtension { look(at: flow.value, .oauthFlow) }
    }

    private mutating func lookAtSchema(_ node: Node) {
        look(at: node, .schema)
        if version >= .v30 { look(at: node[.discriminator], .discriminator) }
        look(at: node[.xml], .xml)
        look(at: node[.externalDocs], .externalDocumentation)
    }

    private mutating func look(at node: Node?, _ object: ObjectName) {
        guard let node, node.isMapping else { return }
        guard let fields = FixedFields.set(of: object, in: version) else { return }
        // Another rule covers fields next to a reference.
        let isOpen = object == .schema && version.hasFullSchemas
        if node.has(.ref), object != .pathItem, !isOpen { return }
        for entry in node.entries where !fields.contains(entry.keyNumber) && !entry.isExtension {
            if object == .encoding, entry.key == "contentType" { continue }
            let versions = versions(of: entry, object)
            if isOpen {
                // A keyword that has a meaning only elsewhere, or in another version, is an annotation here.
                guard versions.isEmpty, entry.keyword == nil, entry.key.count > 3 else { continue }
            }
            found.append(UndefinedField(entry: entry, holder: node, object: object, versions: versions))
        }
    }

    private mutating func versions(of entry: Entry, _ object: ObjectName) -> [Version] {
        let key = Key(object: object, tree: entry.site.tree, number: entry.keyNumber)
        if let versions = known[key] { return versions }
        let versions = FixedFields.versions(of: entry.key.string, in: object)
        known[key] = versions
        return versions
    }
}
