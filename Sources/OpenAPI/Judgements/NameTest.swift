import YAML

/// A question about the name of something that requests carry; see `PartTest`.
package final class NameTest: Sendable {
    package let holds: @Sendable (Text, Specification) -> Bool
    /// Of a parameter of the query or of a form.
    let ofField: PartTest<Parameter>
    /// Of a parameter of a form.
    let ofFormField: PartTest<Parameter>
    /// Of a parameter that is not the body.
    let ofInput: PartTest<Parameter>

    /// Make it once, as a constant.
    package init(_ holds: @escaping @Sendable (Text, Specification) -> Bool) {
        self.holds = holds
        ofField = PartTest { parameter, specification in
            (parameter.location == .query || parameter.location == .formData) && holds(parameter.name, specification)
        }
        ofFormField = PartTest { parameter, specification in
            parameter.location == .formData && holds(parameter.name, specification)
        }
        ofInput = PartTest { parameter, specification in parameter.location != .body && holds(parameter.name, specification) }
    }
}
