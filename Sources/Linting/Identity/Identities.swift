import OpenAPI
import System
import YAML

/// Assigns identities to the findings of a description.
package struct Identities {
    private var places: LogicalPlaces
    /// The path of the description from the folder that contains everything that belongs together: the same whatever folder the program
    /// runs in.
    private let path: StableHash
    private var ordinals: [UInt64: Int] = [:]

    init(_ specification: Specification, root: String?) {
        places = LogicalPlaces(specification)
        let document = specification.rootDocument
        let isInRoot = root.flatMap { root in document.canonicalPath.map { FilePath.relative($0, to: root) } }
        path = Identities.hash(ofPath: isInRoot ?? document.path)
    }

    /// Identifies the next finding of a rule, within its description and among all descriptions.
    mutating func next(_ rule: Rule, at node: Node) -> (identity: String, fingerprint: String) {
        var hash = StableHash()
        hash.add(rule.id)
        hash.add(places.place(of: node))
        let ordinal = ordinals[hash.value, default: 0]
        ordinals[hash.value] = ordinal + 1
        if ordinal > 0 { hash.add(String(ordinal)) }
        let identity = hash.hexadecimal
        return (identity, Identities.fingerprint(path, identity))
    }

    /// - Parameter path: of the description.
    package static func fingerprint(_ path: String, _ identity: String) -> String {
        fingerprint(hash(ofPath: path), identity)
    }

    private static func hash(ofPath path: String) -> StableHash {
        var hash = StableHash()
        hash.add(path)
        return hash
    }

    private static func fingerprint(_ path: StableHash, _ identity: String) -> String {
        var hash = path
        hash.add(identity)
        return hash.hexadecimal
    }
}
