import YAML

extension SecurityScheme {
    /// The URLs from which a client gets a token: of the flows, and of the metadata that describes them.
    package var urls: [Node] {
        let holders = [node] + flows.map(\.node).filter { $0 != node }
        let keywords: [Keyword] = [
            .authorizationUrl, .tokenUrl, .refreshUrl, .deviceAuthorizationUrl, .openIdConnectUrl, .oauth2MetadataUrl,
        ]
        return holders.flatMap { holder in keywords.compactMap { holder[$0] } }.filter { $0.stringText != nil }
    }

    /// Where a flow is declared, by its 3.x name: its entry under `flows`, or in 2.0 the value of `flow`; nil if the scheme has no such
    /// flow.
    package func site(ofFlow name: String) -> Node? {
        guard kind == .oauth2, let flow = flows.first(where: { $0.name == name }) else { return nil }
        return flow.node == node ? node[.flow] : flow.node
    }
}
