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
        if hourlyRates.suffix(of: name.words[...]) != nil { return .money }
        guard var end = name.headIndex, let first = name.words.first, !name.words.contains(where: ratios.contains) else { return nil }
        // `number_of_guests`, `quantity_on_order`
        if let match = amounts.suffix(of: name.words[...]), match.start == 0, match.value == .quantity { return .quantity }
        // `base_fee_monthly`, `net_contributions_period`
        while end > 0, periods.contains(name.words[end]) || name.words[end] == "period" && Name.singular(of: name.words[end - 1]) != nil {
            end -= 1
        }
        // `balance_after_mutation`, `amount_before_tax`
        if let cut = name.words[...end].dropFirst().firstIndex(where: { $0 == "after" || $0 == "before" }) { end = cut - 1 }
        // `contribution_amount_12m`
        if end > 1, name.words[end].utf8.count == 1, Name.isNumberOrVersion(name.words[end - 1]) { end -= 2 }
        let words = name.words[...end]
        guard !isTimed(name.words[(end + 1)...], words.last) else { return nil }
        guard words.count == 1 || !bounds.contains(first), !words.contains(where: signed.contains) else { return nil }
        if let match = amounts.suffix(of: words) {
            // Storage has a cost, but an amount of it is none; whoever has rights is a principal, too.
            let isMeasured = unitless.contains(words.last ?? "") && name.words.contains(where: physical.contains)
            let isHolder = words.last == "principal" && words.count > 1 && !owed.contains(words[words.endIndex - 2])
            return isMeasured || isHolder ? nil : match.value
        }
        return wholeAmounts[words] ?? qualified(words) ?? settled(words) ?? inCurrency(name.words[...])
    }

    /// Whether a field of that name holds money of any sign: also a balance, a profit, or the lowest price.
    package static func isMoney(_ name: Name) -> Bool {
        if let amount = amount(name) { return amount != .quantity }
        guard let first = name.words.first, let last = name.words.last, !switches.contains(first) else { return false }
        if signedMoney.suffix(of: name.words[...]) != nil { return true }
        guard name.words.count > 1, name.words.count < 6 else { return false }
        if extremes.contains(first) { return boundedMoney.contains(last) }
        return extremes.contains(last) && boundedMoney.contains(name.words[name.words.count - 2])
    }

    /// `minPrice`, `salary_max`.
    private static let extremes: Set<String> = ["min", "max", "minimum", "maximum", "lowest", "highest", "avg", "average"]

    private static let boundedMoney: Set<String> = [
        "price", "cost", "fee", "salary", "fare", "income", "rent", "budget", "bid", "deposit", "amount", "charge", "wage", "premium",
        "expenditure", "donation", "disbursement", "withdrawal",
    ]

    private static let signedMoney = Vocabulary<Bool>([
        "balance", "balance amount", "balance value", "saldo", "kontostand", "solde", "profit", "pnl", "profit and loss", "profit loss",
        "capital gain",
        "realized gain", "unrealized gain", "price change", "price adjustment", "fee adjustment", "price difference",
        "refund adjustment", "total adjustment", "gross margin amount", "credit limit", "credit line", "overdraft limit",
        "spending limit",
    ])

    private static let switches: Set<String> = [
        "is", "has", "can", "use", "show", "hide", "view", "allow", "allows", "include", "enable", "force", "require", "requires", "check",
    ]

    /// Over which an amount is added up, or how often it is due.
    private static let periods: Set<String> = [
        "monthly", "yearly", "annually", "weekly", "daily", "quarterly", "ytd", "mtd", "qtd",
    ]

    private static let hourlyRates = Vocabulary<Bool>(["hourly rate", "nightly rate", "pay rate", "billable rate"])

    /// `value_in_usd`, `total_cents`: whatever stands before a currency.
    private static func inCurrency(_ words: ArraySlice<String>) -> Amount? {
        if words.count > 1, words.last == "minor" { return amounts.suffix(of: words.dropLast()).map(\.value) }
        guard words.count > 1, let last = words.last, currencies.contains(last), let first = words.first, !switches.contains(first)
        else { return nil }
        return words.dropLast().contains(where: notPriced.contains) ? nil : .money
    }

    private static let currencies: Set<String> = ["usd", "eur", "gbp", "cents", "pence", "satoshi", "satoshis", "sats", "wei", "gwei"]

    private static let notPriced: Set<String> = [
        "account", "id", "wallet", "supported", "supports", "default", "base", "quote", "code", "address", "pair", "symbol", "pitch",
        "tuning", "detune",
    ]

    /// After what of a loan is its principal.
    private static let owed: Set<String> = [
        "loan", "mortgage", "outstanding", "remaining", "original", "unpaid", "paid", "initial", "total", "opening", "closing", "invested",
        "deferred", "due", "debt", "bond", "monthly", "scheduled", "and",
    ]

    private static let unitless: Set<String> = ["amount", "amt", "amounts"]

    /// What there is an amount of that is no money: `amount_of_ram`, `space_amount`.
    private static let physical: Set<String> = [
        "space", "ram", "memory", "disk", "storage", "bandwidth", "water", "rain", "precipitation", "energy", "dose", "dosage", "blur",
        "noise",
        "zoom", "scroll", "sugar", "fat", "ingredient", "vote", "votes", "cpu", "gpu", "traffic", "file", "files", "sunlight", "liquid",
        "carbs", "nutrient", "volume", "dataset", "sample", "reagent", "substance", "emission", "waste", "fuel",
    ]

    /// `gift_cards_amount_used`, `tax_withheld`, `vat_total`: what happened to the money.
    private static func settled(_ words: ArraySlice<String>) -> Amount? {
        guard words.count > 1, let last = words.last else { return nil }
        let isPast =
            last.count > 3 && last.hasSuffix("ed") && !notSettled.contains(last) || ["paid", "withheld", "total", "ytd"].contains(last)
        guard isPast, let match = amounts.suffix(of: words.dropLast()), match.value != .quantity else { return nil }
        return last == "total" ? .money : match.value
    }

    private static let notSettled: Set<String> = [
        "changed", "updated", "created", "modified", "deleted", "started", "required", "enabled", "disabled", "included", "excluded",
        "allowed",
        "verified", "formatted", "locked", "failed", "completed", "confirmed", "signed", "supported", "expired", "cancelled", "canceled",
        "accepted", "rejected", "approved", "requested", "conceded", "attempted", "scheduled", "needed", "based", "feed", "seed", "speed",
    ]

    /// Whether text of that name is money as well: `wire_return_fee`, while a lone `fee` and a `default_payment` are as often ids.
    package static func isAmountAsText(_ name: Name, _ amount: Amount) -> Bool {
        switch amount {
        // Several prices in one text are a list.
        case .money: !["prices", "amounts", "costs"].contains(name.words.last ?? "")
        case .quantity: false
        case .fee: name.words.count > 1 && (feesAsText.contains(name.head ?? "") || ["withheld", "paid"].contains(name.words.last ?? ""))
        }
    }

    private static let feesAsText: Set<String> = [
        "fee", "surcharge", "gratuity", "tip", "discount", "commission", "penalty", "income", "revenue", "expense", "wage", "salary",
        "cashback", "donation", "dividend", "bonus", "budget", "allowance", "deposit", "premium", "payout", "rebate", "royalty", "toll",
        "turnover", "spend", "earning", "compensation",
    ]

    /// `amount_returned`, `qty_ordered`, `total_vat_inclusive`: what was counted, and what became of it.
    private static func qualified(_ words: ArraySlice<String>) -> Amount? {
        guard words.count > 1, words.count < 5, let first = words.first, !words.contains(where: aboutAmounts.contains) else { return nil }
        if ["amount", "amt", "betrag", "montant", "importe", "monto", "importo", "bedrag"].contains(first) { return .money }
        if ["qty", "quantity"].contains(first) { return .quantity }
        guard let last = words.last, netOrGross.contains(last) else { return nil }
        return amounts.suffix(of: words.dropLast()).map { $0.value == .quantity ? .quantity : .money }
    }

    private static let netOrGross: Set<String> = [
        "net", "gross", "inclusive", "exclusive", "netto", "brutto", "bruto", "neto", "ht", "ttc", "ytd", "itd", "usd", "eur", "cents",
    ]

    /// With these words a name says something about an amount: `amount_type`, `amountRange`, `qty_unit`.
    private static let aboutAmounts: Set<String> = [
        "type", "kind", "range", "rule", "unit", "units", "currency", "limit", "reason", "id", "ids", "per", "gt", "gte", "lt", "lte",
        "date",
        "time", "status", "format", "formatted", "label", "text", "name", "description", "details", "detail", "object", "code", "field",
        "key",
        "mode", "method", "option", "options", "step", "sort", "filter", "precision", "decimals", "scale", "source", "display", "from",
        "to",
        "or", "threshold", "count", "index", "number", "column", "required", "changed", "min", "max", "html", "string", "note", "hours",
        "of", "operator", "enabled", "list", "breakdown", "history", "schedule", "map", "config", "settings", "version", "category",
    ]

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
        "correction", "rounding", "balance", "movement", "margin", "growth", "drift", "deviation", "latitude",
        "longitude", "temperature", "signed", "unrealized", "realized", "swing", "min", "max",
    ]

    /// At the end of a name.
    private static let amounts: Vocabulary<Amount> = Vocabulary([
        (
            value: .money,
            phrases: [
                "amount", "ammount", "amt", "price", "cost", "subtotal", "sub total", "grand total", "order total", "cart total",
                "total due",
                "amount due", "amount paid", "amount total", "total amount", "total price", "total cost", "invoice total", "total paid",
                "salary", "fare", "amount refunded", "refunded amount", "amount received", "amount captured", "amount authorized",
                "amount requested", "total payable", "amount remaining", "donation amount", "betrag", "preis", "kosten", "gesamtbetrag",
                "monto", "importe", "precio", "costo", "coste", "valor total", "montant", "prix", "importo", "prezzo", "bedrag", "prijs",
                "preco", "total tax", "tax total", "discount total", "discounts total", "shipping total", "premium amount", "vat inclusive",
                "vat exclusive", "incl tax", "excl tax", "including tax", "excluding tax", "total vat", "items total", "total discount",
                "payment due", "price1", "price2", "quantia", "market value", "declared value", "insured value", "transaction value",
                "order value", "cart value", "basket value", "deal value", "invoice value", "taxable value", "monetary value",
                "nominal value",
                "book value", "fair value", "par value", "notional value", "appraised value", "assessed value", "net worth",
                "net asset value",
                "market cap", "market capitalization", "total equity", "total debt", "total spent", "price value", "cost value",
                "amount value", "fee value", "charge value", "money spent", "amount spent",
                "fund value", "benefit amount", "benefit value", "order sum", "cost total", "gross pay", "net pay amount",
                "net value",
                "total sales", "total fees", "total outflow", "total inflow", "total disbursement", "total contribution", "total benefit",
                "total refund", "total asset", "total liability", "upfront cost", "holding value", "stock value", "replacement value",
                "selling price", "bid price", "ask price", "strike price", "loan amount", "coverage amount", "deductible", "copay",
                "coinsurance amount", "total money", "gross sales", "net sales", "tax money", "price money", "amount money", "tip money",
                "sales money", "money amount", "face value", "asset value", "cash value", "surrender value", "claim value",
                "contract value", "loan value",
                "amount outstanding", "net total", "gross total", "total net", "total gross", "net amount", "price net", "price gross",
                "msrp", "retail price", "total charged", "amount charged", "total fee", "total discount amount", "tax inclusive",
                "price per unit", "total spend", "total refunded", "wert", "valor", "summe", "totaal", "totale", "total general", "money",
            ]
        ),
        (
            value: .fee,
            phrases: [
                "fee", "charge", "tip", "gratuity", "surcharge", "refund", "deposit", "premium", "payment", "discount", "bid", "budget",
                "tax", "vat", "wage", "rent", "donation", "payout", "cashback", "revenue", "income", "expense", "commission", "penalty",
                "toll", "duty", "saving", "savings", "remuneration", "compensation", "bonus", "dividend", "levy", "installment", "spend",
                "payable", "withdrawal", "contribution", "repayment", "disbursement", "deduction", "withholding", "reimbursement",
                "expenditure", "total shipping", "shipping cost", "royalty", "arrears", "overdraft", "wager", "jackpot", "subsidy",
                "stipend",
                "pension", "allowance", "earning", "proceed", "turnover", "interest", "principal", "debt", "owed", "cash", "gross",
                "net pay",
                "sale total", "credit", "debit", "prepayment", "overpayment", "balance due", "rebate", "gebuhr", "steuer", "rabatt",
                "frais", "gebuhren", "gebuehr", "zuschlag", "trinkgeld", "anzahlung", "miete", "gutschrift", "remboursement", "acompte",
                "loyer",
                "pourboire", "cotisation", "reembolso", "propina", "deposito", "alquiler", "imposto", "desconto", "gorjeta", "aluguel",
                "multa", "rimborso", "tassa", "mancia", "affitto", "caparra", "korting", "belasting", "huur", "borg", "impuesto",
                "descuento", "taxe", "remise",
                "sconto",
            ]
        ),
        (
            value: .quantity,
            phrases: [
                "quantity", "qty", "menge", "cantidad", "quantite", "quantita", "quantidade", "aantal", "anzahl", "quantity ordered",
                "ticket count", "seat count", "number of tickets", "number of seats", "number of items",
                "number of guests", "num guests", "num tickets", "num seats", "guest count", "loyalty point", "reward point", "bonus point",
                "num items", "number of units", "number of copies", "number of shares", "number of nights", "number of rooms",
                "number of passengers", "number of adults", "number of children", "number of people", "number of persons",
                "number of participants", "number of installments", "num people", "num adults", "num children", "party size",
                "purchased unit", "seats available", "available seats", "seats used", "seats remaining", "remaining seats", "filled seats",
                "tickets available", "available tickets", "tickets remaining", "remaining tickets", "tickets sold", "units sold",
                "units ordered", "units available", "available units", "copies sold", "stock level", "stock on hand",
                "number of travelers", "number of travellers", "number of infants", "number of packages", "number of parcels",
                "number of pieces", "number of licenses", "adult count", "infant count", "passenger count",
                "points available", "available points", "points redeemed", "points used",
                "points remaining", "quantity on order", "qty on hand", "quantity on hand",
            ]
        ),
    ])

    /// The whole name.
    private static let wholeAmounts: Vocabulary<Amount> = Vocabulary([
        (value: .fee, phrases: ["total", "sum", "value amount", "paid", "due", "price value", "cents", "stake"]),
        (
            value: .quantity,
            phrases: ["points", "credits", "coins", "tokens to buy", "units", "item count", "shares", "seats", "tickets", "copies"]
        ),
    ])
}
