/// URL schemes without TLS: anyone on the network path can read and change what is sent.
package enum CleartextScheme {
    /// `http` and `ws`, and the schemes that add TLS to them.
    package static let upgrades: [(plain: String, secure: String)] = [("http", "https"), ("ws", "wss")]

    /// `http`, `ws`, and `ftp`.
    package static let ofURLs: Set<String> = Set(upgrades.map(\.plain)).union(["ftp"])

    /// Including protocols that only descriptions of version 2.0 list, although the specification does not define them.
    package static let ofLists: Set<String> = ofURLs.union(["tftp", "telnet", "mqtt", "amqp", "tcp"])

    /// Whether a text is `http` or `ws`.
    package static func canUpgrade(_ text: String?) -> Bool { upgrades.contains { $0.plain == text } }
}
