import Testing

@testable import Words

@Suite struct AmountTests {
    @Test(arguments: [
        "amount", "totalPrice", "unit_amount", "monthly_price_in_cents", "grand_total", "taxAmount", "amount_to_capture", "price_per_unit",
        "final_price1", "grand_total_minor", "Betrag", "precio", "montant",
    ])
    func money(_ name: String) {
        #expect(PropertyName.amount(Name(name)) == .money, "\(name)")
    }

    @Test(arguments: ["fee", "refund", "gift_card_payment", "deposit"])
    func fees(_ name: String) {
        #expect(PropertyName.amount(Name(name)) == .fee, "\(name)")
    }

    @Test(arguments: ["quantity", "qty", "items_qty", "points", "cantidad"])
    func quantities(_ name: String) {
        #expect(PropertyName.amount(Name(name)) == .quantity, "\(name)")
    }

    @Test(arguments: [
        "balance", "latitude", "offset", "adjustment_amount", "price_delta", "tax_rate", "amount_percent", "min_price", "amount_type",
        "due_on", "total_hours", "comment_count", "cost_center", "size", "cash_to_code_password", "temperature", "version_minor",
    ])
    func others(_ name: String) {
        #expect(PropertyName.amount(Name(name)) == nil, "\(name)")
    }
}
