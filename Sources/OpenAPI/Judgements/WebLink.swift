import YAML

/// A URL that people follow: of documentation, a contact, a license.
package enum WebLink {
    package enum Fault: Sendable, Equatable {
        /// Plain http, to another machine.
        case cleartext
        /// Not a valid URL; says what is wrong with it.
        case malformed(String)
    }

    /// nil for https, other schemes, and relative references, which are legal.
    package static func fault(of text: Text) -> Fault? {
        if text.isEmpty { return .malformed("is empty") }
        if text.bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { return .malformed("contains a space or a control character") }
        if text.hasPrefixIgnoringCase("www.") { return .malformed("has no scheme") }
        let isWeb = text.hasPrefixIgnoringCase("http:") || text.hasPrefixIgnoringCase("https:")
        guard isWeb else { return nil }
        let url = ServerURL(text.string)
        guard let host = url.host, !host.isEmpty else { return .malformed("has no host") }
        return url.scheme == "http" && !url.isLoopback ? .cleartext : nil
    }
}
