import Words
import YAML

extension Operation {
    /// Whether its words, its scopes, or its description mark it as administrative.
    package var isForAdministrators: Bool {
        if let made = specification.memo.isForAdministrators[number] { return made }
        let made = words.isAdministrative || security.namesAdministrators || proseIsForAdministrators
        specification.memo.isForAdministrators[number] = made
        return made
    }

    private var proseIsForAdministrators: Bool {
        administratorProse != nil
            || summary.map { RoleProse.demandsAdministrator(in: $0.bytes, isTitle: true) } ?? false
            || description.map { RoleProse.demandsAdministrator(in: $0.bytes, isTitle: false) } ?? false
    }

    /// The role that its summary or its description states as a demand: "(admin only)", "Requires operator role".
    package var statedRole: (role: RoleProse, keyword: Keyword)? {
        if let role = summary.flatMap({ RoleProse(in: $0.bytes, isTitle: true) }) { return (role, .summary) }
        if let role = description.flatMap({ RoleProse(in: $0.bytes, isTitle: false) }) { return (role, .description) }
        return nil
    }

    /// The field that says in longer prose that only administrators may call it: `summary` or `description`; nil if neither does.
    package var administratorProse: Keyword? {
        if demandsAdministrators(summary) { return .summary }
        if demandsAdministrators(description) { return .description }
        return nil
    }

    private func demandsAdministrators(_ text: Text?) -> Bool { text.map { AdministratorProse.isDemanded(in: $0.bytes) } ?? false }
}
