import OpenAPI
import YAML

/// How the files of a description write their responses, as a model for new ones.
struct ResponseConventions {
    /// How many operations of a file are searched for error schemas.
    private static let reach = 500
    /// References by status, and their targets, for each file.
    private var references: [Int: [String: [String]]] = [:]
    private var targets: [Int: [String: Node]] = [:]
    /// Media types and references of error schemas, for each file.
    private var schemas: [Int: [String]] = [:]

    init(_ specification: Specification) {
        var counts: [Int: Int] = [:]
        for operation in specification.operations {
            let tree = operation.node.tree
            counts[tree, default: 0] += 1
            for entry in operation.responses.all {
                if entry.site.tree == tree, let text = entry.site[.ref]?.stringText?.string, let target = entry.site.target {
                    references[tree, default: [:]][entry.status.string, default: []].append(text)
                    targets[tree, default: [:]][text] = target
                }
                if counts[tree, default: 0] <= ResponseConventions.reach { takeSchemas(of: entry, specification.version) }
            }
        }
    }

    private mutating func takeSchemas(of entry: OperationResponse, _ version: Version) {
        let node = entry.response.node
        guard entry.isError || entry.isDefault else { return }
        let found =
            version == .v2 ? [("application/json", node[.schema])] : entry.response.mediaTypes.map { ($0.name.string, $0.node[.schema]) }
        for (media, schema) in found {
            guard let schema, schema.tree == node.tree, schema.target != nil, let text = schema[.ref]?.stringText?.string else { continue }
            schemas[node.tree, default: []].append("\(media) \(text)")
        }
    }

    /// The reference that the operations of a file use most often for a status.
    func reference(_ status: String, in tree: Int) -> (text: String, target: Node)? {
        guard let text = references[tree]?[status]?.mostFrequent, let target = targets[tree]?[text] else { return nil }
        return (text, target)
    }

    /// The schema that the error responses of a file refer to most often, with its media type.
    func errorSchema(in tree: Int) -> (reference: String, media: String)? {
        guard let best = schemas[tree]?.mostFrequent, let space = best.lastIndex(of: " ") else { return nil }
        return (String(best[best.index(after: space)...]), String(best[..<space]))
    }
}
