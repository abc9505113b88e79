import OpenAPI
import System
import YAML

/// Identifies nodes by what surrounds them, not by lines, files, or order.
///
/// A place is a chain of names that starts at the nearest object with its own name: an operation (`POST /orders`), a path, or a part that
/// others may refer to (the schema `Pet`, wherever it is written: under `components`, in a file with others, in a file of its own). Below
/// that, entries are identified by their key, and list items by what distinguishes them. A place stays the same when a description is
/// reformatted, sorted, or split into files; a copy under another name is a different place.
struct LogicalPlaces {
    private let specification: Specification
    /// Operations and path items, by where they are written.
    private var anchors: [Node: StableHash] = [:]
    /// Names of parts that make up a whole file, as `components` lists them.
    private var listedNames: [Node: Text] = [:]
    /// Parts that share their role and name with another part.
    private var namesakes: Set<Node> = []
    private var known: [Node: StableHash] = [:]
    private var tokens: [Node: [Node: StableHash]] = [:]

    init(_ specification: Specification) {
        self.specification = specification
        for operation in specification.operations where anchors[operation.node] == nil {
            anchors[operation.node] = StableHash("operation", operation.fullName)
        }
        for item in specification.pathItems {
            for node in [item.node, item.node.target] {
                if let node, anchors[node] == nil { anchors[node] = StableHash("path", item.key) }
            }
        }
        if specification.documents.count > 1 { nameParts() }
    }

    /// A hash for the place of a node; equal only for equal places, as far as 64 bits allow.
    mutating func place(of node: Node) -> StableHash {
        var chain: [Node] = []
        var current = node
        var place: StableHash
        while true {
            if let made = known[current] ?? anchors[current] {
                place = made
                break
            }
            chain.append(current)
            guard let parent = current.parent else {
                place = StableHash("document", "")
                break
            }
            current = parent
        }
        for step in chain.reversed() {
            if isPart(step) { place = part(step) } else if step.parent != nil { place.add(token(of: step)) }
            known[step] = place
        }
        return place
    }

    // MARK: Parts

    /// Whether a node is an object outside any other object.
    private func isPart(_ node: Node) -> Bool {
        guard LogicalPlaces.canBePart(specification.role(of: node)) else { return false }
        var current = node
        while let parent = current.parent {
            let role = specification.role(of: parent)
            guard role == .none || role == .document, anchors[parent] == nil else { return false }
            current = parent
        }
        // An object that a root contains outside its components, such as a server, has no name.
        return node.tree != 0 || node.parent?.keyNumber != nil
    }

    private static func canBePart(_ role: NodeRole) -> Bool {
        switch role {
        case .none, .document, .pathItem, .operation, .server: false
        case .parameter, .requestBody, .mediaType, .response, .header, .schema, .securityScheme, .callback, .link, .example: true
        }
    }

    private func part(_ node: Node) -> StableHash {
        var place = StableHash("part", specification.role(of: node).name)
        place.add(name(of: node))
        if namesakes.contains(node) {
            place.add(file(of: node))
            place.add(node.pointer)
        }
        return place
    }

    private func name(of node: Node) -> String {
        if let key = node.key ?? listedNames[node] { return key.string }
        return LogicalPlaces.stem(FilePath.name(of: specification.document(of: node).path))
    }

    /// The file of a node, relative to the folder of the root.
    private func file(of node: Node) -> String {
        guard let root = specification.documents[0].canonicalPath, let own = specification.document(of: node).canonicalPath else {
            return ""
        }
        return FilePath.relative(own, to: FilePath.directory(of: root))
    }

    private mutating func nameParts() {
        var first: [String: Node] = [:]
        var targets: Set<Node> = []
        for reference in specification.references {
            guard let target = reference.target else { continue }
            if target.parent == nil, let key = reference.site.key, isPart(reference.site) {
                listedNames[target] = listedNames[target] ?? key
            }
            targets.insert(target)
        }
        for target in targets.sorted(by: { ($0.tree, $0.index) < ($1.tree, $1.index) }) where isPart(target) {
            let key = "\(specification.role(of: target).name) \(name(of: target))"
            guard let namesake = first[key] else {
                first[key] = target
                continue
            }
            namesakes.insert(namesake)
            namesakes.insert(target)
        }
    }

    // MARK: Steps

    /// What distinguishes an entry or item from its siblings.
    private mutating func token(of node: Node) -> StableHash {
        if let key = node.key { return StableHash("key", key) }
        guard let list = node.parent else { return StableHash() }
        if let made = tokens[list]?[node] { return made }
        var made: [Node: StableHash] = [:]
        var counts: [UInt64: Int] = [:]
        for entry in list.entries {
            var token = LogicalPlaces.token(ofItem: entry.value)
            let count = counts[token.value, default: 0]
            counts[token.value] = count + 1
            if count > 0 { token.add("\(count)") }
            made[entry.site] = token
        }
        tokens[list] = made
        return made[node] ?? StableHash()
    }

    private static func token(ofItem item: Node) -> StableHash {
        if item.isScalar { return StableHash("value", item.text ?? Text("")) }
        guard item.isMapping else { return StableHash("list", "") }
        if let reference = item[.ref]?.text { return StableHash("reference", referredName(reference.string)) }
        if let name = item[.name]?.text {
            var token = StableHash("name", name)
            token.add(item[.in]?.text ?? Text(""))
            return token
        }
        if let url = item[.url]?.text { return StableHash("url", url) }
        var token = StableHash("fields", "")
        // Security requirements are distinguished by their schemes; nothing else needs to be.
        if item.parent?.key == "security" {
            for key in item.entries.map(\.key).sorted() { token.add(key) }
        }
        return token
    }

    /// `Pet` for `#/components/schemas/Pet`, `schemas.yaml#/Pet`, `../schemas/Pet.yaml`, and `Pet.yaml#`.
    static func referredName(_ reference: String) -> String {
        var text = reference[...]
        while text.last == "#" || text.last == "/" { text.removeLast() }
        let name =
            text.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }.map { text[text.utf8.index(after: $0)...] } ?? text
        return reference.utf8.contains(UInt8(ascii: "#")) && !reference.hasSuffix("#") ? String(name) : stem(String(name))
    }

    private static func stem(_ file: String) -> String {
        for ending in [".yaml", ".yml", ".json"] where file.hasSuffix(ending) { return String(file.dropLast(ending.count)) }
        return file
    }
}

extension StableHash {
    fileprivate init(_ kind: String, _ name: String) {
        self.init()
        add(kind)
        add(name)
    }

    fileprivate init(_ kind: String, _ name: Text) {
        self.init()
        add(kind)
        add(name)
    }
}
