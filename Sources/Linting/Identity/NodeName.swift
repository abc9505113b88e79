import OpenAPI
import YAML

extension Node {
    /// A readable name for a schema, by where it is written: `` `lines` ``, `` schema `Order` ``, `` parameter `ids` ``, `the body`.
    package var schemaName: String {
        guard let parent else { return "the schema" }
        if let key, parent.isMapping, let holder = Keyword(of: parent) {
            switch holder {
            case .properties, .patternProperties: return "`\(key.string)`"
            case .schemas, .definitions, .defs: return "schema `\(key.string)`"
            case .parameters: return "parameter `\(key.string)`"
            case .headers: return "header `\(key.string)`"
            default: break
            }
        }
        if let name = text(.name), has(.in) { return "parameter `\(name.string)`" }
        switch Keyword(of: self) {
        case .items: return "items of \(parent.schemaName)"
        case .additionalProperties: return "values of \(parent.schemaName)"
        case .schema:
            if let name = parent.text(.name), let place = parent.text(.in) {
                return place == "body" ? "the body" : "parameter `\(name.string)`"
            }
            return parent.parent.flatMap { Keyword(of: $0) } == .headers ? parent.schemaName : "the body"
        default: break
        }
        if parent.isSequence, let holder = parent.parent { return holder.schemaName }
        return parent.schemaName
    }
}
