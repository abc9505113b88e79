import YAML

/// Which operations demand a security scheme, and which of them would send it where others can read it.
package struct SecurityUses: Sendable {
    /// Numbers of the operations of the API that name a scheme, by the name.
    private var demands: [Text: [Int]] = [:]
    /// For each operation, the place that lets its requests travel in the clear.
    private var cleartext: [Int: Node] = [:]
    /// Names of the cookies that security schemes are about.
    package private(set) var cookies: Set<Text> = []

    init() {}

    init(_ specification: Specification) {
        for scheme in specification.securitySchemes where scheme.isCookie { if let name = scheme.node.text(.name) { cookies.insert(name) } }
        let root = SecurityUses.cleartextPlace(servers: specification.root, specification)
        for operation in specification.operations where !operation.isOutbound {
            var names: Set<Text> = []
            for part in operation.security.alternatives.flatMap(\.parts) where names.insert(part.name).inserted {
                demands[part.name, default: []].append(operation.number)
            }
            let own = [operation.node, operation.pathItem, operation.pathItem.resolved].first { $0.has(.servers) || $0.has(.schemes) }
            let place = own.map { SecurityUses.cleartextPlace(servers: $0, specification) } ?? root
            if let place { cleartext[operation.number] = place }
        }
    }

    /// Whether any operation names a scheme, declared or not.
    package var namesSchemes: Bool { !demands.isEmpty }

    /// Operations that demand a scheme, ascending.
    package func operations(demanding scheme: Text) -> [Int] { demands[scheme] ?? [] }

    /// Where a demanded scheme may travel in the clear: the server, or in 2.0 the entry of `schemes`; nil when nowhere.
    package func cleartextPlace(of scheme: Text) -> Node? {
        for number in operations(demanding: scheme) { if let place = cleartext[number] { return place } }
        return nil
    }

    /// The first server of an object, or entry of its `schemes`, that is reached without TLS.
    private static func cleartextPlace(servers holder: Node, _ specification: Specification) -> Node? {
        if specification.version == .v2 {
            let isLoopback = specification.root.text(.host).map { HostName.kind($0.string) == .loopback } ?? false
            guard !isLoopback, let schemes = holder[.schemes], schemes.isSequence else { return nil }
            return schemes.children.first { $0.text == "http" || $0.text == "ws" }
        }
        guard let servers = holder[.servers], servers.isSequence else { return nil }
        return servers.children.lazy.compactMap { Server($0).cleartextPlace }.first
    }
}

extension Server {
    /// The node that makes the server one without TLS: its URL, or the value of the variable that stands for the scheme. nil for https,
    /// relative URLs and the machine itself.
    package var cleartextPlace: Node? {
        guard let url = node[.url], let text = url.stringText else { return nil }
        let parts = ServerURL(text.string)
        guard !parts.isLoopback, let scheme = parts.scheme else { return nil }
        // With every variable at its default, or at what else it may be.
        let names = text.contains(UInt8(ascii: "{")) ? hosts : []
        if !names.isEmpty, names.allSatisfy({ HostName.kind($0) == .loopback }) { return nil }
        if parts.isCleartext { return url }
        guard scheme.hasPrefix("{"), scheme.hasSuffix("}") else { return nil }
        let name = scheme.dropFirst().dropLast()
        guard let variable = variables.first(where: { $0.name.string.lowercased() == name })?.node else { return nil }
        let values = [variable[.default]].compactMap { $0 } + (variable[.enum]?.children.map { $0 } ?? [])
        return values.first { $0.text == "http" || $0.text == "ws" }
    }
}
