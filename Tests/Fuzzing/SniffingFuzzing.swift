import YAML

@testable import Workspace

/// Telling descriptions by their root: the answer does not depend on the pieces the file comes in, and what the reader finds to be a
/// description is never passed by.
enum SniffingFuzzing {
    static func fault(in bytes: [UInt8]) -> String? {
        let answer = DescriptionSniffer.isDescription(bytes)
        for length in [1, 7, 64] where DescriptionSniffer.isDescription(bytes, pieceLength: length) != answer {
            return "in pieces of \(length) bytes it is \(!answer), as a whole \(answer)"
        }
        let tree = Tree.read(Source(path: "fuzz.yaml", bytes: bytes))
        return withExtendedLifetime(tree) {
            guard tree.problems.isEmpty, let root = tree.root, root.isMapping, !answer else { return nil }
            // A key under an alias, a tag that is no string, a second spelling: the reader knows more than a look at the root can.
            let isPlain = root.entries.contains { entry in
                guard entry.key == Text("openapi") || entry.key == Text("swagger"), !entry.isAlias, entry.value.isScalar else {
                    return false
                }
                return entry.value.scalarType == .string || entry.value.scalarType == .number
            }
            return isPlain ? "the reader finds a description, the search does not" : nil
        }
    }
}
