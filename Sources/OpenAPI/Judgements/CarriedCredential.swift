import Words

extension Specification {
    /// What a parameter carries that proves who calls, by its name and place.
    package func credential(in parameter: Parameter) -> CredentialName.Carried? {
        let name = facts(named: parameter.name).name
        return CredentialName.isCredentialParameter(name, inPath: parameter.location == .path, by: vocabularies)
    }
}
