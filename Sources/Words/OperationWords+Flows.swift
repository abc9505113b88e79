/// Business flows, and what an operation does with all objects at once. Source: OWASP API6:2023 (sensitive business flows).
extension OperationWords {
    /// The flow whose automation hurts the business, for messages: `login`, `checkout`, `transfer`, `gift card` … Nil for reads, except
    /// trying coupon codes, and for administration.
    package var sensitiveFlow: String? {
        if let bootstrap, bootstrap.takesCredential { return kept(.sensitiveFlow, Self.flowName(of: bootstrap)) }
        guard !isAdministrative else { return nil }
        if method == "post" || method == "put" || method == "patch", let stated = stated(.sensitiveFlow) { return stated }
        return kept(.sensitiveFlow, foundFlow)
    }

    private var foundFlow: String? {
        if isRead, trail.count >= 2, trail[trail.count - 1] == nil, let code = trail[trail.count - 2], Self.codeCollections.contains(code) {
            let parameter = path.parameters.last.map { Name($0).head } ?? nil
            return parameter == "code" ? "coupon code" : nil
        }
        if isRead, let segment = lastSegment, segment.words.count == 1, Self.codeUses.contains(segment.words[0]),
            let before = previousLiteral, Self.codeCollections.contains(before)
        {
            return "coupon code"
        }
        guard method == "post" || method == "put" || method == "patch" else { return nil }
        if let segment = lastSegment {
            if let flow = Self.flowActions.plain(segment.words) { return allows(flow) ? flow : nil }
            if segment.words.count == 1, Self.codeUses.contains(segment.words[0]),
                let before = previousLiteral, Self.codeCollections.contains(before)
            {
                return "coupon"
            }
            if method == "post", let flow = Self.flowCollections[segment] { return flow }
        }
        guard method == "post", !isPreview, let first = operationId.words.first else { return nil }
        if let flow = Self.flowActions[[first]], Self.flowVerbs.contains(first), allows(flow) { return flow }
        return operationId.words.count == 2 ? Self.flowPairs[operationId] : nil
    }

    /// A POST that must not happen twice: `payment`, `transfer`, `order`, `booking`.
    package var movesMoneyOrStock: String? {
        guard method == "post" else { return nil }
        if let stated = stated(.unrepeatable) { return stated }
        guard let segment = lastSegment, !isSearch, !isPreview, let flow = Self.unrepeatable[segment], allows(flow) else { return nil }
        return kept(.unrepeatable, flow)
    }

    /// Says what would happen.
    private var isPreview: Bool {
        let words = literals.flatMap(\.words) + summary.words.prefix(1) + operationId.words
        return words.contains { Self.previewWords.contains($0) }
    }

    private static let previewWords: WordSet = [
        "preview", "previews", "quote", "quotes", "estimate", "simulate", "simulation", "validate", "validation", "calculate", "search",
        "dry", "check", "test",
    ]

    /// Repositories, issues and domains are transferred too, and pins and locks are reserved.
    private func allows(_ flow: String) -> Bool {
        guard flow == "transfer" || flow == "booking" else { return true }
        let around = literals.dropLast().flatMap(\.words) + operationId.words.dropFirst()
        return !around.contains { Self.transferable.contains(Name.singular(of: $0) ?? $0) } && !tags.containSingular(Self.transferable)
    }

    private static func flowName(of bootstrap: Bootstrap) -> String {
        switch bootstrap {
        case .logIn: "login"
        case .token: "token request"
        case .refresh: "token refresh"
        case .signUp: "sign-up"
        case .passwordReset: "password reset"
        default: "verification"
        }
    }

    private static let transferable: WordSet = [
        "repo", "repository", "issue", "project", "domain", "ownership", "file", "owner", "gist", "package", "phone", "call", "chat",
        "ticket", "conversation", "team", "member", "droplet", "image", "app", "ip", "address", "data", "subaccount", "floating",
        "reserved", "workspace", "book", "library",
    ]

    private static let codeCollections = Vocabulary<Bool>([
        "coupon", "voucher", "gift card", "giftcard", "promo code", "promotion code", "discount code", "promocode", "gift code",
        "coupon code",
    ])

    private static let codeUses: WordSet = ["apply", "validate", "check", "use", "claim", "verify", "topup"]

    private static let flowVerbs: WordSet = [
        "checkout", "pay", "transfer", "withdraw", "redeem", "vote", "upvote", "downvote", "invite", "book", "reserve", "purchase", "bid",
        "donate", "tip", "buy", "topup",
    ]

    private static let flowActions: Vocabulary<String> = Vocabulary([
        (value: "checkout", phrases: ["checkout", "place order", "submit order", "check out cart"]),
        (value: "payment", phrases: ["pay", "purchase", "buy", "make payment", "charge", "topup", "top up", "tip", "donate", "pay now"]),
        (value: "transfer", phrases: ["transfer", "transfer money", "transfer funds", "send money", "money transfer", "wire transfer"]),
        (value: "withdrawal", phrases: ["withdraw", "cashout", "cash out"]),
        (
            value: "coupon",
            phrases: ["redeem", "apply coupon", "redeem coupon", "apply voucher", "redeem voucher", "validate coupon", "redeem gift card"]
        ),
        (value: "vote", phrases: ["vote", "upvote", "downvote"]),
        (value: "invitation", phrases: ["invite", "send invite", "invite user", "refer friend"]),
        (value: "booking", phrases: ["book", "reserve", "hold seat", "book now"]),
        (value: "bid", phrases: ["bid", "place bid"]),
    ])

    private static let flowCollections: Vocabulary<String> = Vocabulary([
        (value: "payment", phrases: ["payment", "charge", "payment intent", "donation", "purchase", "domestic payment"]),
        (value: "transfer", phrases: ["transfer", "money transfer", "wire transfer", "fund transfer", "remittance"]),
        (value: "withdrawal", phrases: ["withdrawal", "payout", "withdrawals"]),
        (value: "vote", phrases: ["vote"]),
        (value: "invitation", phrases: ["invitation", "invite", "referral"]),
        (value: "booking", phrases: ["booking", "reservation", "bookings"]),
        (value: "gift card", phrases: ["gift card", "giftcard"]),
        (value: "checkout", phrases: ["checkout", "checkout session"]),
        (value: "bid", phrases: ["bid"]),
    ])

    private static let flowPairs: Vocabulary<String> = Vocabulary([
        (value: "checkout", phrases: ["place order", "submit order", "checkout cart", "create checkout"]),
        (
            value: "payment",
            phrases: ["create payment", "make payment", "process payment", "create charge", "initiate payment", "execute payment"]
        ),
        (value: "transfer", phrases: ["create transfer", "make transfer", "initiate transfer", "send money", "execute transfer"]),
        (value: "withdrawal", phrases: ["create withdrawal", "request withdrawal", "create payout"]),
        (value: "coupon", phrases: ["apply coupon", "redeem coupon", "validate coupon", "redeem voucher", "apply voucher", "use coupon"]),
        (value: "booking", phrases: ["create booking", "create reservation", "make reservation", "make booking"]),
        (value: "vote", phrases: ["create vote", "cast vote", "submit vote"]),
        (value: "invitation", phrases: ["send invite", "send invitation", "create invitation", "invite user"]),
    ])

    private static let unrepeatable: Vocabulary<String> = Vocabulary([
        (
            value: "payment",
            phrases: ["payment", "pay", "charge", "payment intent", "purchase", "donation", "domestic payment", "refund", "topup"]
        ),
        (
            value: "transfer",
            phrases: ["transfer", "money transfer", "wire transfer", "payout", "withdrawal", "withdraw", "fund transfer", "remittance"]
        ),
        (value: "order", phrases: ["order", "purchase order", "checkout", "place order", "submit order"]),
        (value: "booking", phrases: ["booking", "reservation"]),
    ])

    /// The operation returns everything on purpose.
    package var isBulkExport: Bool {
        if stated(.bulkExport) != nil { return true }
        if isTakenOut(.bulkExport) { return false }
        let exports: Set<String> = ["export", "exports", "dump", "exportation", "exportations"]
        if let segment = lastSegment, let first = segment.words.first, let last = segment.words.last {
            if exports.contains(last) || exports.contains(first) || isRead && (first == "bulk" || last == "bulk" || last == "csv") {
                return true
            }
        }
        return ["export", "dump"].contains(operationId.words.first ?? "")
    }

    package var isSearch: Bool {
        if stated(.search) != nil { return true }
        if isTakenOut(.search) { return false }
        if let segment = literals.last, let first = segment.words.first, let last = segment.words.last {
            if Self.searchWords.contains(last) || ["search", "find", "lookup"].contains(first) { return true }
        }
        guard !path.endsInObject else { return false }
        return ["search", "find", "query", "lookup", "suggest", "autocomplete", "filter"].contains(operationId.words.first ?? "")
    }

    private static let searchWords: WordSet = [
        "search", "searches", "query", "find", "lookup", "autocomplete", "suggest", "suggestions", "filter", "typeahead", "suche", "buscar",
    ]
}
