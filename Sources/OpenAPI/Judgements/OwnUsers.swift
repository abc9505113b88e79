import Words

extension Specification {
    /// Whether people have a password here: then a caller is one of many users, and not a partner with a key.
    package var hasOwnUsers: Bool {
        if let known = memo.hasOwnUsers { return known }
        let found = servedOperations.contains { operation in
            guard operation.method == "POST" else { return false }
            let words = operation.words
            return (words.bootstrap == .logIn || words.setsPassword) && !operation.requestFields(passwordName).isEmpty
        }
        memo.hasOwnUsers = found
        return found
    }
}

extension Operation {
    /// Whether its callers log in with a password, and are many.
    package var isForOwnUsers: Bool { specification.hasOwnUsers && !security.identifiesOnlyApplications }

    /// Whether the path names an object by a number that can be counted up.
    package var hasNumberedObject: Bool { parameters.contains(numberInPath) }
}

private let numberInPath = PartTest<Parameter> { parameter, _ in
    guard parameter.location == .path, let schema = parameter.schema else { return false }
    let facts = SchemaFacts(schema)
    return facts.types.subtracting(.null) == .integer && !facts.isEnumerated
}

private let passwordName = NameTest { $1.facts(named: $0).sensitive?.item == .password }
