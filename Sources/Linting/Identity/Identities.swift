import OpenAPI
import System
import YAML

/// Gives the findings of a description their identities.
package struct Identities {
    private var places: LogicalPlaces
    /// The description, relative to the folder that contains everything belonging together: the same from any working directory.
    private let path: String
    private var ordinals: [UInt64: Int] = [:]

    init(_ specification: Specification, root: String?) {
        places = LogicalPlaces(specification)
        let document = specification.rootDocument
        if let root, let canonical = document.canonicalPath {
            path = FilePath.relative(canonical, to: root)
        } else {
            path = document.path
        }
    }

    /// Identifies the next finding of a rule, within its description and among all descriptions.
    mutating func next(_ rule: Rule, at node: Node) -> (identity: String, fingerprint: String) {
        var hash = StableHash()
        hash.add(rule.id)
        hash.add(places.place(of: node))
        let ordinal = ordinals[hash.value, default: 0]
        ordinals[hash.value] = ordinal + 1
        if ordinal > 0 { hash.add(String(ordinal)) }
        return (hash.hexadecimal, Identities.fingerprint(path, hash.hexadecimal))
    }

    /// - Parameter path: of the description.
    package static func fingerprint(_ path: String, _ identity: String) -> String {
        var hash = StableHash()
        hash.add(path)
        hash.add(identity)
        return hash.hexadecimal
    }
}
