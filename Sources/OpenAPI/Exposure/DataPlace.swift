import YAML

/// Where a description contains plain data, which does not describe the API and is shown unchanged.
package enum DataPlace: String, Sendable {
    case example = "an example"
    case `default` = "a default"
    case enumeration = "an enumeration"
    case `extension` = "an extension"
}

extension Node {
    /// The kind of data that this node is or belongs to; nil for what OpenAPI itself defines. The outermost kind decides.
    package var dataPlace: DataPlace? {
        var found: DataPlace?
        var current = self
        while let parent = current.parent {
            if parent.isMapping, !Node.holdsNames(parent) { found = current.ownDataPlace(in: parent) ?? found }
            if Keyword(of: parent) == .examples, !current.isExampleObject { found = .example }
            current = parent
        }
        return found
    }

    private func ownDataPlace(in parent: Node) -> DataPlace? {
        switch Keyword(of: self) {
        case .example, .dataValue, .serializedValue: .example
        case .value: parent.parent.flatMap { Keyword(of: $0) } == .examples ? .example : nil
        case .examples: isSequence ? .example : nil
        case .default: Keyword(of: parent) == .responses ? nil : .default
        case .enum, .const: .enumeration
        default: key?.hasPrefix("x-") == true ? .extension : nil
        }
    }

    private var isExampleObject: Bool {
        isMapping && (has(.value) || has(.externalValue) || has(.dataValue) || has(.serializedValue) || has(.ref))
    }

    /// Mappings whose keys are names rather than fields, so that a property called `example` is not an example.
    private static func holdsNames(_ node: Node) -> Bool {
        switch Keyword(of: node) {
        case .properties, .patternProperties, .headers, .schemas, .definitions, .defs, .securitySchemes, .variables, .parameters: true
        default: false
        }
    }
}
