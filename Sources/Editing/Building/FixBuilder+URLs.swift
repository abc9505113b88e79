import OpenAPI
import YAML

/// Fixes of URLs.
extension FixBuilder {
    /// Changes a URL, or its scheme, to one with TLS. nil if a port is set, which would have to change as well.
    package mutating func secure(_ node: Node, _ safety: Fix.Safety = .unsafe) -> Fix? {
        guard let text = node.stringText?.string else { return nil }
        if let (_, secure) = CleartextScheme.upgrades.first(where: { $0.plain == text }) {
            if let list = node.parent, list.isSequence, list.children.contains(where: { $0.text?.string == secure }) {
                return fix("remove `\(text)`", safety, edits.delete(node))
            }
            return fix("use \(secure)", safety, edits.replace(node, with: .string(secure)))
        }
        for (plain, secure) in CleartextScheme.upgrades where text.lowercased().hasPrefix("\(plain)://") {
            let rest = text.dropFirst("\(plain)://".count)
            let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            guard !authority.contains(":"), !authority.contains("@") else { return nil }
            return fix("use \(secure)", safety, edits.replace(node, with: .string("\(secure)://\(rest)")))
        }
        return nil
    }
}
