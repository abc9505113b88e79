import Words
import YAML

/// Which operations require a security scheme, and which of them would send its credential where others can read it.
package struct SecurityUses: Sendable {
    /// The API operations that one `security` sequence applies to.
    private struct Group {
        /// Ascending.
        var operations: [Int] = []
        /// The first of them whose requests may be sent in cleartext, and what allows that.
        var cleartext: (operation: Int, place: Node)?
    }

    private var groups: [Group] = []
    /// Positions in `groups`, by the name of a required scheme.
    private var demands: [Text: [Int]] = [:]
    /// Names of the cookies that security schemes use.
    package private(set) var cookies: Set<Text> = []

    /// - Parameter security: the guard of each operation, by its number.
    init(of schemes: [SecurityScheme], in operations: [OperationRecord], _ security: [Security], _ declarations: SecurityDeclarations) {
        for scheme in schemes where scheme.isCookie { if let name = scheme.node.text(.name) { cookies.insert(name) } }
        let root = SecurityUses.cleartextPlace(servers: declarations.root, declarations)
        var known: [Node: Int] = [:]
        var places: [Node: Node?] = [:]
        for (operation, record) in operations.enumerated() where !record.isOutbound {
            let security = security[operation]
            guard let list = security.node else { continue }
            let number = known[list] ?? groups.count
            if number == groups.count {
                known[list] = number
                groups.append(Group())
                var names: Set<Text> = []
                for alternative in security.alternatives {
                    for part in alternative.parts where names.insert(part.name).inserted { demands[part.name, default: []].append(number) }
                }
            }
            groups[number].operations.append(operation)
            guard groups[number].cleartext == nil else { continue }
            let pathItem = record.pathItem.node
            let own = [record.node, pathItem, pathItem.resolved].first { $0.has(.servers) || $0.has(.schemes) }
            // An alias gives many operations the same list.
            let place =
                own.map { holder -> Node? in
                    guard let list = holder[declarations.version == .v2 ? .schemes : .servers] else { return nil }
                    if let made = places[list] { return made }
                    let made = SecurityUses.cleartextPlace(servers: holder, declarations)
                    places[list] = .some(made)
                    return made
                } ?? root
            if let place { groups[number].cleartext = (operation, place) }
        }
    }

    /// Whether any operation names a scheme, declared or not.
    package var namesSchemes: Bool { !demands.isEmpty }

    /// Operations that require a scheme, ascending.
    package func operations(demanding scheme: Text) -> [Int] {
        let found = demands[scheme] ?? []
        return found.count == 1 ? groups[found[0]].operations : found.flatMap { groups[$0].operations }.sorted()
    }

    /// Where the credential of a required scheme may be sent in cleartext: the server, or in 2.0 the entry of `schemes`; nil if nowhere.
    package func cleartextPlace(of scheme: Text) -> Node? {
        (demands[scheme] ?? []).compactMap { groups[$0].cleartext }.min { $0.operation < $1.operation }?.place
    }

    /// The first server of an object, or entry of its `schemes`, without TLS.
    private static func cleartextPlace(servers holder: Node, _ declarations: SecurityDeclarations) -> Node? {
        if declarations.version == .v2 {
            let isLoopback = declarations.root.text(.host).map { HostName.kind($0.string) == .loopback } ?? false
            guard !isLoopback, let schemes = holder[.schemes], schemes.isSequence else { return nil }
            return schemes.children.first { CleartextScheme.canUpgrade($0.text?.string) }
        }
        guard let servers = holder[.servers], servers.isSequence else { return nil }
        return servers.children.lazy.compactMap { Server($0).cleartextPlace }.first
    }
}

extension Server {
    /// The node that makes the server one without TLS: its URL, or the value of the variable that stands for the scheme. nil for https,
    /// relative URLs, and the local machine.
    package var cleartextPlace: Node? {
        guard let url = node[.url], let text = url.stringText else { return nil }
        let parts = ServerURL(text.string)
        guard !parts.isLoopback, let scheme = parts.scheme else { return nil }
        // With every variable at its default or any other allowed value.
        if text.contains(UInt8(ascii: "{")), areAllHosts({ HostName.kind($0) == .loopback }) { return nil }
        if parts.isCleartext { return url }
        guard scheme.hasPrefix("{"), scheme.hasSuffix("}") else { return nil }
        let name = scheme.dropFirst().dropLast()
        guard let variable = variables.first(where: { $0.name.string.lowercased() == name })?.node else { return nil }
        let values = [variable[.default]].compactMap { $0 } + (variable[.enum]?.children.map { $0 } ?? [])
        return values.first { CleartextScheme.canUpgrade($0.text?.string) }
    }
}
