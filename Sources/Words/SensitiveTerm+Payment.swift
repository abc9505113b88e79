/// Payment data. Sources: PCI DSS v4.0 §3.3.1 (sensitive authentication data: full track, card verification code, PIN block) and §3.5.1
/// (PAN), glossary "cardholder data" (PAN, name, expiry, service code); GDPR Art. 4(1) for accounts of persons; HIPAA identifier (J).
extension SensitiveTerm {
    private static let account: SensitiveData.Regulations = [.gdpr, .hipaa]

    static let paymentData: [SensitiveTerm] = [
        .payment(
            "card number", regulations: [.pci, .gdpr], isGuessable: true,
            phrases: [
                "card number", "credit card number", "debit card number", "cc number", "ccnum", "cc num", "payment card number",
                "primary account number", "card pan", "pan number", "full pan", "card no", "creditcard number", "bank card number",
                "numero carte", "numero de carte", "numero tarjeta", "numero de tarjeta", "numero do cartao", "numero cartao",
                "kartennummer", "kreditkartennummer", "numero carta",
            ]),
        .payment(
            "card number", .medium, standsAlone: true, regulations: [.pci, .gdpr], isGuessable: true,
            phrases: [
                "credit card", "debit card", "tarjeta credito", "tarjeta de credito", "cartao credito", "cartao de credito", "kreditkarte",
            ]),
        .payment("card number", .low, standsAlone: true, regulations: [.pci, .gdpr], isGuessable: true, phrases: ["pan"]),
        .payment(
            "card verification code", isGuessable: true,
            phrases: [
                "cvv", "cvc", "cvv code", "cvc code", "card cvv", "card cvc", "card verification value", "card verification code",
                "card verification number", "card security code", "card validation code", "cav", "csc", "credit card code", "cvn",
                "cvv number", "prufziffer karte", "codigo seguranca cartao", "codigo de seguridad tarjeta", "dcvv",
            ]),
        .payment("card verification code", .medium, standsAlone: true, isGuessable: true, phrases: ["card code"]),
        .payment("security code", .medium, isGuessable: true, phrases: ["security code"]),
        .payment(
            "card track data",
            phrases: ["track data", "track1 data", "track2 data", "magnetic stripe", "magstripe", "emv data", "track2", "track1"]),
        .payment(
            "card expiry", .medium,
            phrases: [
                "card expiry", "card expiration", "card expiry date", "card expiration date", "card exp date", "card exp", "cc expiry",
                "card expiry month", "card expiry year", "card exp month", "card exp year", "credit card expiry", "credit card expiration",
                "credit card expiration date", "credit card expiry date",
            ]),
        .payment(
            "card expiry", .low, standsAlone: true, phrases: ["exp month", "exp year", "expiry month", "expiry year", "expiration month"]),
        .payment(
            "cardholder name", .medium, regulations: [.pci, .gdpr],
            phrases: ["cardholder", "cardholder name", "card holder name", "name on card"]),
        .payment("IBAN", regulations: account, phrases: ["iban", "iban number", "account iban"]),
        .payment(
            "bank account number", regulations: account,
            phrases: [
                "bank account number", "bank account no", "kontonummer", "numero de cuenta", "numero cuenta", "numero conta", "bban",
                "numero de compte", "clabe", "upan", "bank account iban", "debit account number", "checking account number",
                "savings account number",
            ]),
        .payment("account number", .medium, regulations: account, phrases: ["account number"]),
        .payment("bank account", .low, standsAlone: true, regulations: account, phrases: ["bank account"]),
        .payment(
            "routing number", .low, modified: .low, regulations: [.gdpr],
            phrases: ["routing number", "sort code", "aba number", "aba routing"]),
        .harmless([
            "zip security code", "product security code", "airport security code", "ledger account number", "gl account number",
            "discount card number", "gift card number", "loyalty card number", "business card number", "sim card number",
            "service account number", "library card number", "virtual iban prefix", "content security code", "promo card code",
            "sd card number", "graphics card number",
        ]),
    ]
}
