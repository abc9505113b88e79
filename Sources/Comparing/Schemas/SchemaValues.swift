import OpenAPI
import YAML

/// The values that a schema is limited to: `enum` or `const`.
struct SchemaValues {
    /// A scalar as written; a number and a string of the same characters are two values.
    struct Value: Hashable {
        let text: Text
        let isString: Bool
    }

    let values: Set<Value>
    let node: Node

    /// nil when a schema states none. Null and values that are no scalars do not count.
    init?(_ shape: SchemaShape) {
        for holder in shape.nodes {
            let stated: [Node]
            if let list = holder[.enum], list.isSequence, list.count > 0 {
                stated = Array(list.children)
                node = list
            } else if let value = holder[.const] {
                stated = [value]
                node = value
            } else {
                continue
            }
            values = Set(
                stated.filter { !$0.isNull }.compactMap { value in
                    value.text.map { Value(text: $0, isString: value.stringText != nil) }
                })
            return
        }
        return nil
    }
}
