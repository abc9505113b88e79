import Words
import YAML

/// Fields of answers that only examples show, because no schema describes the body.
private struct ExampleAnswers {
    private(set) var fields: [(name: Text, site: Node)] = []

    /// Parts deeper than this are not looked at, nor more than this many fields.
    private static let depth = 6
    private static let limit = 400

    init(_ response: Response) {
        let node = response.node
        if node.has(.content) {
            for media in response.mediaTypes where media.schema == nil {
                if let example = media.node[.example] { walk(example) }
                if let named = media.node[.examples], named.isMapping {
                    for example in named.children { if let value = example.resolved.child("value") { walk(value) } }
                }
            }
        } else if node[.schema] == nil, let examples = node[.examples], examples.isMapping {
            // Of 2.0: by media type.
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

extension Operation {
    /// A field of an example, and what its name and value say it holds.
    package struct ExampleSecret {
        package let name: Text
        package let site: Node
        package let data: SensitiveData
    }

    /// Credentials, card data, and identity numbers that the examples of answers show where no schema does. What logging in or creating
    /// something returns on purpose does not count, nor do masked values.
    package var exampleSecrets: [ExampleSecret] {
        var found: [ExampleSecret] = []
        var names: Set<Text> = []
        for success in responses.successes {
            for field in ExampleAnswers(success.response).fields where !names.contains(field.name) {
                guard let data = specification.facts(named: field.name).sensitive, data.confidence > .low, !data.needsPerson,
                    field.site.showsValue, mustNotReturn(data)
                else { continue }
                names.insert(field.name)
                found.append(ExampleSecret(name: field.name, site: field.site, data: data))
            }
        }
        return found
    }

    private func mustNotReturn(_ data: SensitiveData) -> Bool {
        if !data.isCredential { return data.isCardData || data.isNeverShown || data.isIdentityNumber }
        return !issues(data) && !(data.isGenerated && makesSomething)
    }
}

extension Node {
    /// Text or a number, neither empty nor masked: `"535"`, and not `"****"`, `true`, or `null`.
    fileprivate var showsValue: Bool {
        guard let text, text.count > 0, boolean == nil else { return false }
        return text.string != "null" && !Schema.isMasked(text.string)
    }
}
