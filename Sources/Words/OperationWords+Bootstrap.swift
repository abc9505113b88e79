/// Where credentials are got. Sources: OWASP API2:2023; RFC 6749 §3.1–3.2 (endpoints), RFC 7009 (revocation), RFC 7662 (introspection),
/// RFC 8414 and RFC 8615 (`.well-known`), RFC 7517 (JWKS); OpenID Connect Core §3.1.
extension OperationWords {
    var foundBootstrap: Bootstrap? {
        guard method == "get" || method == "post" || method == "put" || method == "head" else { return nil }
        if let stated = statedBootstrap { return stated }
        guard mayBeBootstrap else { return nil }
        if isRead, let found = metadata { return kept(found, inPath: true) }
        guard let found = byPath.map({ kept($0, inPath: true) }) ?? kept(byWords, inPath: false) else { return nil }
        return isForAdministrators(found) ? nil : found
    }

    /// Most operations have no such word anywhere, and need no closer look.
    private var mayBeBootstrap: Bool {
        literals.contains { $0.words.contains(where: Self.triggers.contains) } || operationId.words.contains(where: Self.triggers.contains)
            || summary.words.prefix(4).contains(where: Self.triggers.contains)
    }

    /// `/admin/login` is a login; `/admin/tokens`, `/admin/recovery/code` are for someone who has logged in.
    private func isForAdministrators(_ bootstrap: Bootstrap) -> Bool {
        guard literals.contains(where: { $0.words.first == "admin" || $0.words.first == "internal" }) else { return false }
        switch bootstrap {
        case .logIn: return method != "post" && lastSegment?.words != ["login"]
        case .refresh: return false
        case .token: return lastSegment?.head != "token" || lastSegment?.isPlural ?? true
        case .passwordReset: return !literals.contains { $0.words.contains("forgot") || $0.words.contains("password") }
        default: return true
        }
    }

    private var metadata: Bootstrap? {
        if path.segments.contains(where: { $0.text == ".well-known" }) {
            return path.text.includes("jwks") ? .jwks : .wellKnown
        }
        if path.text == "/" {
            let isOnlyThere = [operationId, summary].contains { $0.words.contains(where: Self.rootWords.contains) }
            return isOnlyThere ? .health : nil
        }
        guard let last = lastSegment, trail.count == literals.count else { return nil }
        let words = last.words
        guard let first = words.first else { return nil }
        if words.contains("jwks") || words.contains("jwk") && literals.count <= 3 { return .jwks }
        if ["keys", "certs"].contains(first), words.count == 1, literals.dropLast().contains(where: Self.isOAuth) { return .jwks }
        if literals.count <= 2, let previous = previousLiteral?.words.first ?? Optional("") {
            if Self.apiDescriptions.contains(last) { return .apiDescription }
            if Self.healthWords.contains(last) { return .health }
            if ["health", "healthz", "healthcheck", "actuator"].contains(previous), Self.healthDetails.contains(last) { return .health }
            if Self.versionWords.contains(last) { return .version }
        }
        if literals.count == 1, Self.shortHealthWords.contains(last) { return .health }
        // Of a part of the service, and not of a person or an animal.
        if Self.healthWords.contains(last), let part = previousLiteral, !Self.hasHealth(part) { return .health }
        if literals.count == 3, literals[0].contains("actuator"), literals[1].contains("health") { return .health }
        return nil
    }

    private var byPath: Bootstrap? {
        for (index, segment) in trail.enumerated().reversed() {
            guard let segment else { continue }
            if let found = judge(segment, at: index) { return found }
        }
        return nil
    }

    private func judge(_ segment: Name, at index: Int) -> Bootstrap? {
        let rest = trail[(index + 1)...]
        let isLast = rest.allSatisfy { $0 == nil }
        let isEnd = rest.isEmpty
        let before = trail[..<index].reversed().compactMap { $0 }.first
        let hasObject = hasObject(before: index)
        let words = segment.words
        guard let last = words.last else { return nil }
        if Self.isPasswordReset(segment), !hasObject || words.contains("forgot") { return .passwordReset }
        if Self.resetWords.contains(last), words.count == 1, !hasObject, let before, Self.resetContexts.contains(before) {
            return .passwordReset
        }
        if isCallback(segment, before: before), isLast { return .oauthCallback }
        let inOAuth = trail[..<index].contains { $0.map(Self.isOAuth) ?? false }
        if isRead, isEnd, words.count == 1, Self.oauthStarts.contains(last), before.map(Self.isOAuth) ?? false { return .oauthCallback }
        if isLast, !segment.isPlural, inOAuth ? Self.isAuthorize(segment, before: before) : index == 0 && words == ["authorize"] {
            return .oauthCallback
        }
        if let found = tokenOrRefresh(segment, before: before, isEnd: isEnd, hasObject: hasObject) { return found }
        if !hasObject, isLast, Self.verificationPhrases.contains(segment) || Self.verifiesWhatWasSent(words) { return .verification }
        if isLast, !hasObject, words.count == 1, let before, Self.isVerification(last, of: before) {
            return .verification
        }
        if isLogIn(segment, before: before, rest: rest) {
            // A GET that starts at an identity provider is OAuth's front channel.
            return isRead && literals.contains(where: Self.isProvider) ? .oauthCallback : .logIn
        }
        if isSignUp(segment, before: before, rest: rest, hasObject: hasObject) { return .signUp }
        if method == "post", isWebhook(segment, rest: rest, hasObject: hasObject) { return .webhookReceiver }
        return nil
    }

    private func isLogIn(_ segment: Name, before: Name?, rest: ArraySlice<Name?>) -> Bool {
        let words = segment.words
        guard let first = words.first, let last = words.last else { return false }
        if rest.isEmpty, method == "post", segment.contains("session"), words.count == 1 {
            return before.map(Self.isAuthentication) ?? true
        }
        if rest.isEmpty, method == "post", words == ["sessions"] { return before.map(Self.isAuthentication) ?? true }
        // `POST /auth/google` takes what the identity provider issued.
        if rest.isEmpty, method == "post", Self.isProvider(segment) || Self.isWithoutPassword(segment), words.count < 3,
            before.map(Self.isAuthentication) ?? false
        {
            return true
        }
        // `/payments/auth` authorises a payment.
        if let before, Self.isBusiness(before) { return false }
        if rest.isEmpty, method == "post", words == ["auth"] || words == ["authentication"] || words == ["authn"] { return true }
        let isVerb = Self.logInWords.contains(first) || Self.logInWords.contains(last)
        guard isVerb, !Self.logInNouns.contains(last), !segment.contains("logout") else { return false }
        return rest.allSatisfy { $0.map { Self.logInContinuations.contains($0.words.last ?? "") } ?? true } && rest.count <= 2
    }

    private func tokenOrRefresh(_ segment: Name, before: Name?, isEnd: Bool, hasObject: Bool) -> Bootstrap? {
        let words = segment.words
        guard isEnd, method != "put", let first = words.first else { return nil }
        let inOAuth = trail.contains { $0.map(Self.isOAuth) ?? false }
        let inAuthentication = trail.contains { $0.map(Self.isAuthentication) ?? false }
        guard inOAuth || !hasObject else { return nil }
        if let before, Self.isBusiness(before), !inAuthentication { return nil }
        if Self.refreshPhrases.contains(segment) { return .refresh }
        if words.count == 1, ["refresh", "renew"].contains(first), let before, Self.isAuthentication(before) || before.head == "token" {
            return .refresh
        }
        if inOAuth, words.count == 1, ["revoke", "revocation", "introspect", "introspection", "par"].contains(first) { return .token }
        if Self.tokenPhrases.contains(segment), !segment.isPlural, !isAboutPayment { return .token }
        guard method == "post" else { return nil }
        // Whoever asks what a token is worth, or gives it back, has it (RFC 7662, RFC 7009).
        if words.count == 1, Self.tokenChecks.contains(first), let before, before.head == "token" { return .token }
        if words == ["tokens"] { return (before == nil || inAuthentication) && !isAboutPayment ? .token : nil }
        if ["create", "new", "generate", "issue", "exchange", "obtain"].contains(first), words.count == 1 {
            return before.map { $0.head == "token" || $0.words == ["jwt"] } ?? false ? .token : nil
        }
        return nil
    }

    private static let tokenChecks: WordSet = ["verify", "validate", "introspect", "blacklist", "revoke"]

    /// Orders, payments, messages: what is authorized or has a token there is no caller.
    private static func isBusiness(_ name: Name) -> Bool {
        guard name.isPlural, let head = name.head, PathWords.personalObjects.contains(head) else { return false }
        return !["account", "profile", "session", "device", "email"].contains(head)
    }

    /// Tokens of cards and of chains are no credentials.
    private var isAboutPayment: Bool {
        [summary, operationId].contains { $0.words.contains(where: Self.paymentWords.contains) } || tags.contain(Self.paymentWords)
    }

    private static let paymentWords: WordSet = [
        "payment", "payments", "card", "cards", "nft", "erc20", "crypto", "contract", "mint", "blockchain",
    ]

    private func isSignUp(_ segment: Name, before: Name?, rest: ArraySlice<Name?>, hasObject: Bool) -> Bool {
        guard !hasObject, rest.allSatisfy({ $0.map { Self.logInContinuations.contains($0.words.last ?? "") } ?? true }), rest.count <= 2,
            let first = segment.words.first, let last = segment.words.last
        else { return false }
        if segment.contains("signup") { return !Self.logInNouns.contains(last) }
        guard Self.registerWords.contains(first) || Self.registerWords.contains(last), !Self.logInNouns.contains(last), last != "token",
            method == "post" || rest.contains(where: { $0 != nil })
        else { return false }
        if segment.words.count > 1 { return segment.words.contains { Self.accountWords.contains($0) && !Self.registerWords.contains($0) } }
        guard let before else { return true }
        if before.words.allSatisfy({ Self.accountWords.contains($0) || Self.authenticationWords.contains($0) }) { return true }
        // `/attivita/register`, "Create an account": the summary knows more nouns.
        return summary.words.prefix(4).contains { Self.accounts.contains($0) }
    }

    private static let accounts: WordSet = ["account", "cuenta", "conta", "compte", "konto"]

    private static func isAuthorize(_ segment: Name, before: Name?) -> Bool {
        authorizePhrases.contains(segment) || segment.words == ["verify"] && before?.words == ["device"]
    }

    private func isCallback(_ segment: Name, before: Name?) -> Bool {
        let words = segment.words
        if words == ["acs"] || words == ["assertion", "consumer", "service"] { return before.map(Self.isAuthentication) ?? false }
        if isRead, Self.isProvider(segment), let before, Self.callbackParents.contains(before) { return true }
        guard segment.contains("callback") || segment.contains("redirect"), words.count <= 2 else { return false }
        if literals.count == 1, trail.count == 1, words == ["callback"] { return true }
        return trail.contains { $0.map(Self.isAuthentication) ?? false }
    }

    private func isWebhook(_ segment: Name, rest: ArraySlice<Name?>, hasObject: Bool) -> Bool {
        guard !hasObject, let last = segment.words.last else { return false }
        let manages =
            Self.managementVerbs.contains(operationId.words.first ?? "") || Self.managementVerbs.contains(summary.words.first ?? "")
        if ["webhook", "hook", "callback", "ipn"].contains(last), rest.count <= 1 { return !manages }
        if last == "callbacks", rest.count == 1, let next = rest.first, next != nil { return !manages }
        guard ["webhooks", "hooks"].contains(last), rest.count == 1, let next = rest.first else { return false }
        if let next { return Self.webhookSenders.contains(next.words.first ?? "") }
        return ["receive", "handle", "incoming", "process", "on"].contains(operationId.words.first ?? "")
    }

    private static func isVerification(_ verb: String, of thing: Name) -> Bool {
        if verificationContexts.contains(thing) { return verificationVerbs.contains(verb) }
        return verifiedThings.contains(thing) && confirmingVerbs.contains(verb)
    }

    private var byWords: Bootstrap? {
        guard method == "post", !endsInParameter, !hasObject(before: trail.count) else { return nil }
        for name in [operationId, summary] {
            let words = name.words
            guard let first = words.first, let last = words.last else { continue }
            if Self.resetPhrases.contains(name) { return .passwordReset }
            if Self.logInWords.contains(first), !Self.logInNouns.contains(last), words.dropFirst().prefix(2).allSatisfy(Self.isCaller) {
                return .logIn
            }
            if name == operationId, Self.logInWords.contains(last), words.count <= 4 { return .logIn }
            if first == "signup" || name == operationId && last == "signup" { return .signUp }
            if Self.registerWords.contains(first), words.dropFirst().prefix(3).contains(where: { Self.personWords.contains($0) }) {
                return .signUp
            }
            if name == operationId, words == ["register"] || last == "register" && Self.personWords.contains(first) { return .signUp }
            if Self.refreshPhrases.contains(name) { return .refresh }
            if ["handle", "receive", "process"].contains(first), name.contains("webhook") { return .webhookReceiver }
        }
        return nil
    }

    /// An id of an object stands before the segment; tenants and realms do not count.
    private func hasObject(before index: Int) -> Bool {
        let before = trail[..<index]
        guard let position = before.lastIndex(where: { $0 == nil }), position > 0, let collection = trail[position - 1] else {
            return false
        }
        return !Self.tenantWords.contains(collection.head ?? "")
    }
}
