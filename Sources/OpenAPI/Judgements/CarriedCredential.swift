import Words

extension Specification {
    /// The credential that a parameter carries, judged by its name and location; nil if it carries none.
    package func credential(in parameter: Parameter) -> CredentialName.Carried? {
        let name = facts(named: parameter.name).name
        return CredentialName.isCredentialParameter(name, inPath: parameter.location == .path, by: vocabularies)
    }
}
