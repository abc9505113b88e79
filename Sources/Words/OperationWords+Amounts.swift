/// Where money and goods change hands. Sources: OWASP API6:2023 (sensitive business flows).
extension OperationWords {
    /// A write by which someone pays, orders or is credited: transfer, payment, cart, points.
    package var movesValue: Bool {
        guard method == "post" || method == "put" || method == "patch", !isSearch else { return false }
        if movesMoneyOrStock != nil || assignment == .purchase || assignment == .order { return true }
        if let flow = sensitiveFlow, Self.valueFlows.contains(flow) { return true }
        return literals.suffix(2).contains { segment in
            segment.words.contains { Self.values.contains(Name.singular(of: $0) ?? $0) }
        }
    }

    private static let valueFlows: WordSet = [
        "checkout", "payment", "transfer", "withdrawal", "coupon", "booking", "gift card", "bid",
    ]

    private static let values: WordSet = [
        "cart", "basket", "checkout", "payment", "transfer", "wallet", "point", "credit", "redeem", "withdraw", "withdrawal", "payout",
        "loyalty", "reward", "topup", "donation", "pay", "deposit", "purchase", "buy", "sell", "swap",
    ]

    /// A write in which both signs have a meaning: corrections, journals, stock movements.
    package var booksBothWays: Bool {
        literals.contains { segment in segment.words.contains { Self.ledgers.contains(Name.singular(of: $0) ?? $0) } }
    }

    private static let ledgers: WordSet = [
        "adjustment", "adjust", "correction", "journal", "ledger", "entry", "movement", "reconciliation", "forecast", "measurement",
        "sensor",
        "reading", "telemetry", "posting", "accounting", "statistic", "metric",
    ]
}
