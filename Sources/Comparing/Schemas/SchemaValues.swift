import OpenAPI
import YAML

/// The values that a schema is limited to by `enum` or `const`.
struct SchemaValues {
    /// A scalar as written; a number and a string with the same characters are different values.
    struct Value: Hashable {
        let text: Text
        let isString: Bool
    }

    let values: Set<Value>
    let node: Node

    /// nil if the schema states none. Null and values that are not scalars are ignored.
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
