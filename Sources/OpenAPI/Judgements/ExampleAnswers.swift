import Words
import YAML

/// Response fields that only examples show, because no schema describes the body.
private struct ExampleAnswers {
    private(set) var fields: [(name: Text, site: Node)] = []

    /// Maximum depth and maximum number of fields that are examined.
    private static let depth = 6
    private static let limit = 400

    init(_ response: Response) {
        let node = response.node
        if node.has(.content) {
            for media in response.mediaTypes where media.schema == nil {
                for example in media.examples { walk(example) }
            }
        } else if node[.schema] == nil, let examples = node[.examples], examples.isMapping {
            // In Swagger 2.0, by media type.
            for example in examples.children { walk(example) }
        }
    }

    private mutating func walk(_ example: Node) {
        var waiting = [(example, ExampleAnswers.depth)]
        var seen: Set<Node> = []
        while let (part, depth) = waiting.popLast(), fields.count < ExampleAnswers.limit {
            guard seen.insert(part).inserted else { continue }
            if part.isSequence {
                if depth > 0, let first = part.children.first(where: { !$0.isScalar }) { waiting.append((first, depth - 1)) }
            } else if part.isMapping {
                for entry in part.entries.prefix(ExampleAnswers.limit) {
                    if entry.value.isScalar {
                        fields.append((entry.key, entry.site))
                    } else if depth > 0 {
                        waiting.append((entry.value, depth - 1))
                    }
                }
            }
        }
    }
}

/// A field of an example that no schema describes, and the sensitive data that its name and value reveal.
package struct ExampleSecret {
    package let name: Text
    package let site: Node
    package let data: SensitiveData
}

extension Specification {
    /// Credentials, card data, and identity numbers in the examples of a response, unless they are masked. Searched once, however many
    /// operations share the response.
    fileprivate func exampleSecrets(of response: Response) -> [ExampleSecret] {
        if let known = memo.exampleSecrets[response.node] { return known }
        let found = ExampleAnswers(response).fields.compactMap { field -> ExampleSecret? in
            guard let data = facts(named: field.name).sensitive, data.confidence > .low, !data.needsPerson,
                data.isCredential || data.isCardData || data.isIdentityNumber, field.site.showsValue
            else { return nil }
            return ExampleSecret(name: field.name, site: field.site, data: data)
        }
        memo.exampleSecrets[response.node] = found
        return found
    }
}

extension Operation {
    /// Credentials, card data, and identity numbers that only the examples of responses show, each name once. Credentials that an operation
    /// returns on purpose, because it logs in or creates something, do not count.
    package var exampleSecrets: [ExampleSecret] {
        var names: Set<Text> = []
        return responses.successes.flatMap { specification.exampleSecrets(of: $0.response) }.filter { secret in
            mustNotReturn(secret.data) && names.insert(secret.name).inserted
        }
    }

    private func mustNotReturn(_ data: SensitiveData) -> Bool {
        !data.isCredential || !issues(data) && !(data.isGenerated && makesSomething)
    }
}

extension Node {
    /// Whether it is text or a number, neither empty nor masked: `"535"`, but not `"****"`, `true`, or `null`.
    fileprivate var showsValue: Bool {
        guard let text, text.count > 0, boolean == nil else { return false }
        return text.string != "null" && !Masking.hasStars(text.string)
    }
}
