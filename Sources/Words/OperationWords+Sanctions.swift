/// What is done to someone else's account or rights. Source: OWASP API5:2023 (functions of administrators).
extension OperationWords {
    /// The function by its path: `/users/{userId}/ban`, `/users/{userId}/role`, `/users/update_role`.
    var sanction: String? {
        guard method != "get", let last = trail.last ?? nil, let word = Self.sanction(last) else { return nil }
        let before = trail.dropLast()
        if let people = before.last ?? nil { return last.words.count > 1 && Self.arePeople(people) && people.isPlural ? word : nil }
        guard before.count > 1, let people = before[before.count - 2] else { return nil }
        if Self.arePeople(people), people.isPlural || last.words.count > 1 { return word }
        // `/team/{memberId}/role`
        return path.parameters.last.map { Name($0).words.contains(where: Self.persons.contains) } ?? false ? word : nil
    }

    /// The right that a write to a person gives or takes by its name or summary: `changeUserRole`, "Change a member's role" of
    /// `PUT /members/{memberId}`.
    var changedRight: String? {
        guard !isRead, endsInParameter, trail.count > 1, let people = trail[trail.count - 2], Self.arePeople(people) else { return nil }
        return [operationId, summary].lazy.compactMap { name -> String? in
            guard let first = name.words.first, let last = name.words.last, name.words.count <= 6 else { return nil }
            let verb = first.hasSuffix("s") ? String(first.dropLast()) : first
            return Self.givings.contains(verb) && Self.rights.contains(last) ? last : nil
        }.first
    }

    /// The rights themselves: `POST /roles`, `PUT /permissions/{id}`, `/roles/new`, and whatever is written below `/rbac`; or what is given to
    /// someone by the summary, "Assign roles to a user".
    var managedRight: String? {
        guard !isRead, let first = trail.first ?? nil else { return nil }
        if trail.count > 1, first.words.count == 1, Self.rightSystems.contains(first.words[0]), !asksOnly { return first.words[0] }
        if let given = givenRight { return given }
        guard first.words.count == 1, first.isPlural, Self.rights.contains(first.words[0]) else {
            return nil
        }
        let isWhole = literals.dropFirst().allSatisfy { $0.words.count == 1 && Self.makings.contains($0.words[0]) }
        return isWhole ? first.words[0] : nil
    }

    /// `roles` of "Assign roles to a user", `permission` of "Revoke a permission from a member".
    private var givenRight: String? {
        let words = summary.words.filter { !["a", "an", "the", "new"].contains($0) }
        guard words.count >= 4, words.count <= 8, Self.grants.contains(words[0].hasSuffix("s") ? String(words[0].dropLast()) : words[0]),
            Self.rights.contains(words[1]), ["to", "from"].contains(words[2]),
            words[3...].contains(where: { PathWords.owners.contains(Name.singular(of: $0) ?? $0) })
        else { return nil }
        return words[1]
    }

    private static let grants: WordSet = ["assign", "unassign", "grant", "give", "revoke", "add", "remove"]
    private static let rightSystems: WordSet = ["rbac", "acl", "acls"]

    private static let makings = editingVerbs.union(creatingVerbs).union(["delete", "remove"])

    private static func arePeople(_ segment: Name) -> Bool { PathWords.owners.contains(segment.head ?? "") }

    /// `ban`; the right that `update-role` or `makeAdmin` gives or takes.
    static func sanction(_ segment: Name) -> String? {
        guard let last = segment.words.last else { return nil }
        if segment.words.count == 1 { return sanctions.contains(last) || rights.contains(last) ? last : nil }
        let isGiven = segment.words.count == 2 && givings.contains(segment.words[0])
        return isGiven && (rights.contains(last) || administrativeNames.contains(last)) ? last : nil
    }

    private static let persons: WordSet = ["user", "member", "employee", "person", "teammate", "username"]

    private static let sanctions: WordSet = [
        "ban", "unban", "suspend", "unsuspend", "impersonate", "promote", "demote", "reinstate", "shadowban", "bans", "suspension",
    ]

    /// What an administrator gives to others.
    private static let rights: WordSet = ["role", "roles", "permission", "permissions", "privilege", "privileges"]

    private static let givings = editingVerbs.union([
        "assign", "unassign", "grant", "give", "revoke", "make", "add", "remove", "promote",
    ])
}
