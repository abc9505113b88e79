import YAML

/// A server that the API itself calls, or that a link leads to.
package struct OutboundServer: Sendable {
    package enum Use: Sendable { case callback, webhook, link }

    package let server: Server
    package let use: Use
}

extension Specification {
    /// Servers of callbacks, webhooks, and links, each once. A server that the document also uses, through an alias, belongs to the
    /// document.
    package var outboundServers: [OutboundServer] {
        let rootList = root[.servers]
        var seen: Set<Node> = []
        var found: [OutboundServer] = []
        for operation in outboundOperations {
            for holder in [operation.node, operation.pathItem, operation.pathItem.resolved] {
                guard seen.insert(holder).inserted, let list = holder[.servers], list.isSequence, list != rootList,
                    seen.insert(list).inserted
                else {
                    continue
                }
                for node in list.children where node.isMapping && node.parent != rootList && seen.insert(node).inserted {
                    found.append(OutboundServer(server: Server(node), use: operation.isWebhook ? .webhook : .callback))
                }
            }
        }
        for link in links {
            guard let node = link[.server], node.isMapping, node.parent != rootList, seen.insert(node).inserted else { continue }
            found.append(OutboundServer(server: Server(node), use: .link))
        }
        return found
    }
}
