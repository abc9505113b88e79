import Words

extension Specification {
    /// Whether people log in or sign up here with a password: then a caller is one of many users, and not a partner with a key.
    package var hasOwnUsers: Bool {
        if let known = memo.hasOwnUsers { return known }
        let found = servedOperations.contains { operation in
            guard operation.method == "POST", let bootstrap = operation.words.bootstrap else { return false }
            return (bootstrap == .logIn || bootstrap == .signUp) && !operation.requestFields(passwordName).isEmpty
        }
        memo.hasOwnUsers = found
        return found
    }
}

private let passwordName = NameTest { $1.facts(named: $0).sensitive?.item == .password }
