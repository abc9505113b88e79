import Words
import YAML

/// A test on the name of something that requests carry; see `PartTest`.
package final class NameTest: Sendable {
    package let holds: @Sendable (Text, Specification) -> Bool
    /// For query and form parameters.
    let ofField: PartTest<Parameter>
    /// For form parameters.
    let ofFormField: PartTest<Parameter>
    /// For all parameters except the body.
    let ofInput: PartTest<Parameter>

    /// Create it once, as a constant.
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

extension NameTest {
    /// A password that someone chooses: `password`, `newPassword`.
    package static let newPassword = NameTest { name, specification in
        CredentialName.isNewPassword(specification.facts(named: name).name, by: specification.vocabularies)
    }
}
