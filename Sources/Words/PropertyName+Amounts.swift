/// Money and numbers of things, of which less than nothing makes no sense. Sources: OWASP API6:2023 (business flows), CWE-1284 (improper
/// validation of a quantity); an order of minus one thing is a refund that the buyer writes himself.
extension PropertyName {
    package enum Amount: Sendable, Equatable {
        /// `amount`, `totalPrice`: money whatever its type.
        case money
        /// `fee`, `refund`, `payment`: money where it is a number, and as often the id or the object of one.
        case fee
        /// `quantity`, `points`.
        case quantity

        /// For messages.
        package var term: String { self == .quantity ? "a quantity" : "money" }
    }

    /// What a field of that name counts; nil for what has a sign by nature (`balance`, `adjustmentAmount`), bounds (`minPrice`) and rates.
    package static func amount(_ name: Name) -> Amount? {
        guard let end = name.headIndex, let first = name.words.first, !name.words.contains(where: ratios.contains) else { return nil }
        let words = name.words[...end]
        guard !isTimed(name.words[(end + 1)...], words.last) else { return nil }
        guard words.count == 1 || !bounds.contains(first), !words.contains(where: signed.contains) else { return nil }
        if let match = amounts.suffix(of: words) { return match.value }
        return wholeAmounts[words]
    }

    /// `due_on`, `total_hours`, `cash_to_code`: a time, a span, or something else; `amount_to_capture` and `price_per_unit` stay money.
    private static func isTimed(_ tail: ArraySlice<String>, _ head: String?) -> Bool {
        guard let first = tail.first else { return false }
        if ["on", "at", "by", "with"].contains(first) { return true }
        if ["to", "from"].contains(first) { return head != "amount" }
        return ["hours", "minutes", "seconds", "days", "weeks", "months", "bytes", "mb", "gb", "ms", "mins", "px"].contains(first)
    }

    /// `minPrice`, `is_amount`, `showTotal` bound or speak of one.
    private static let bounds: Set<String> = [
        "min", "max", "minimum", "maximum", "is", "has", "can", "show", "hide", "include", "includes", "enable", "allow", "use", "filter",
        "from", "to", "bypass", "failed", "thinking", "lowest", "highest", "average", "avg", "threshold", "no", "sort", "requires",
    ]

    private static let ratios: Set<String> = ["percent", "pct", "percentage", "rate", "ratio", "bps", "currency"]

    private static let signed: Set<String> = [
        "adjustment", "adjusted", "delta", "difference", "diff", "change", "changed", "variance", "profit", "loss", "pnl", "gain", "offset",
        "correction", "rounding", "balance", "movement", "margin", "return", "growth", "drift", "deviation", "latitude",
        "longitude", "temperature", "signed", "unrealized", "realized", "swing", "min", "max",
    ]

    /// At the end of a name.
    private static let amounts: Vocabulary<Amount> = Vocabulary([
        (
            value: .money,
            phrases: [
                "amount", "amt", "price", "cost", "subtotal", "sub total", "grand total", "order total", "cart total", "total due",
                "amount due", "amount paid", "amount total", "total amount", "total price", "total cost", "invoice total", "total paid",
                "salary", "fare", "amount refunded", "refunded amount", "amount received", "amount captured", "amount authorized",
                "amount requested", "total payable", "amount remaining", "donation amount", "betrag", "preis", "kosten", "gesamtbetrag",
                "monto", "importe", "precio", "costo", "coste", "valor total", "montant", "prix", "importo", "prezzo", "bedrag", "prijs",
                "preco", "total tax", "tax total", "discount total", "discounts total", "shipping total", "premium amount", "vat inclusive",
                "vat exclusive", "incl tax", "excl tax", "including tax", "excluding tax", "total vat", "items total", "total discount",
                "payment due", "price1", "price2", "quantia", "market value", "declared value", "insured value", "transaction value",
                "order value", "face value", "asset value", "cash value", "surrender value", "claim value", "contract value", "loan value",
                "amount outstanding", "net total", "gross total", "total net", "total gross", "net amount", "price net", "price gross",
                "msrp", "retail price", "total charged", "amount charged", "total fee", "total discount amount", "tax inclusive",
                "price per unit", "total spend", "total refunded", "wert", "valor", "summe", "totaal", "totale", "total general",
            ]
        ),
        (
            value: .fee,
            phrases: [
                "fee", "charge", "tip", "gratuity", "surcharge", "refund", "deposit", "premium", "payment", "discount", "bid", "budget",
                "tax", "vat", "wage", "rent", "donation", "payout", "cashback", "revenue", "income", "expense", "commission", "penalty",
                "toll", "duty", "saving", "savings", "remuneration", "compensation", "bonus", "dividend", "levy", "installment", "spend",
                "payable", "withdrawal", "total shipping", "shipping cost", "royalty",
                "pension", "allowance", "earning", "proceed", "turnover", "interest", "principal", "debt", "owed", "cash", "gross",
                "net pay",
                "sale total", "credit", "debit", "prepayment", "overpayment", "balance due", "rebate", "gebuhr", "steuer", "rabatt",
                "frais", "impuesto", "descuento", "taxe", "remise",
                "sconto",
            ]
        ),
        (
            value: .quantity,
            phrases: [
                "quantity", "qty", "menge", "cantidad", "quantite", "quantita", "quantidade", "aantal", "anzahl", "quantity ordered",
                "ticket count", "seat count", "number of tickets", "number of seats", "number of items",
                "number of guests", "num guests", "num tickets", "num seats", "guest count", "loyalty point", "reward point", "bonus point",
                "num items",
            ]
        ),
    ])

    /// The whole name.
    private static let wholeAmounts: Vocabulary<Amount> = Vocabulary([
        (value: .fee, phrases: ["total", "sum", "value amount", "paid", "due", "price value", "money", "cents"]),
        (
            value: .quantity,
            phrases: ["points", "credits", "coins", "tokens to buy", "units", "item count", "shares", "seats", "tickets", "copies"]
        ),
    ])
}
