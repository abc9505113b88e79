/// Data of payment cards. Sources: PCI DSS v4.0 §3.3.1 (sensitive authentication data: full track, card verification code, PIN block) and
/// §3.5.1 (PAN), glossary "cardholder data" (PAN, name, expiry, service code); EMV 4.4 book 3 (cryptograms); EMV 3-D Secure (CAVV).
extension SensitiveTerm {
    static let cardData: [SensitiveTerm] = [
        .payment(
            .item(.cardNumber), regulations: [.pci, .gdpr], isGuessable: true,
            phrases: [
                "card number", "credit card number", "debit card number", "cc number", "ccnum", "cc num", "payment card number",
                "primary account number", "card pan", "pan number", "full pan", "card no", "creditcard number", "bank card number",
                "numero carte", "numero de carte", "numero tarjeta", "numero de tarjeta", "numero do cartao", "numero cartao",
                "kartennummer", "kreditkartennummer", "numero carta", "device pan", "funding pan", "dpan", "fpan", "kaartnummer",
                "numero della carta",
                "numero carte bancaire", "pan entry", "cc no", "card num", "card acct number",
            ]),
        .payment(
            .item(.cardNumber), .medium, standsAlone: true, regulations: [.pci, .gdpr], isGuessable: true,
            phrases: [
                "credit card", "debit card", "tarjeta credito", "tarjeta de credito", "cartao credito", "cartao de credito", "kreditkarte",
                "carta di credito", "carte de credit", "carte bancaire",
            ]),
        .payment(.item(.cardNumber), .low, standsAlone: true, regulations: [.pci, .gdpr], isGuessable: true, phrases: ["pan"]),
        // The first digits say whose card it is, and narrow down the rest.
        .payment(
            "part of a card number", .low,
            phrases: [
                "card bin", "cc bin", "issuer bin", "bin number", "credit card bin", "debit card bin", "bank identification number bin",
                "issuer identification number", "card iin", "iin number", "card prefix", "first digits card number", "card number prefix",
            ]),
        .payment("part of a card number", .low, standsAlone: true, phrases: ["iin"]),
        // Whether a guess was right is what someone who guesses wants to know.
        .payment(
            "result of a card check", .low,
            phrases: [
                "cvv", "cvc", "cvd", "cvn", "csc", "avs", "security code", "card code", "card check", "cvv code", "cvv2", "cvc code",
            ].flatMap { check in
                ["result", "check", "response", "result code", "response code", "result raw", "status"].map { "\(check) \($0)" }
            }),
        .payment(
            "card data", .low, standsAlone: true, regulations: [.pci, .gdpr],
            phrases: [
                "payment card", "bank card", "card details", "card data", "card info", "card information",
                "credit card info", "credit card data", "credit card details", "credit card information", "stored card",
                "cards on file", "payment card details", "payment card data", "payment card info", "card credentials",
                "card payment details",
                "card swipe", "card sequence number", "card seq number", "card identification", "paymentcard", "prepaid card",
                "funding card", "card on file",
            ]),
        .payment(
            .item(.cardVerificationCode), isGuessable: true,
            phrases: [
                "cvv", "cvc", "cvd", "cvd code", "cvd number", "cvv code", "cvc code", "card cvv", "card cvc", "card verification value",
                "card verification code",
                "card verification number", "card security code", "card validation code", "cav", "csc", "credit card code", "cvn",
                "cvv number", "prufziffer karte", "codigo seguranca cartao", "codigo de seguridad tarjeta", "dcvv", "cid code",
                "cryptogramme visuel", "kartenprufnummer", "codice di sicurezza carta", "dynamic cvv", "card verification",
            ]),
        .payment(.item(.cardVerificationCode), .medium, standsAlone: true, isGuessable: true, phrases: ["card code"]),
        .payment(.item(.securityCode), .medium, isGuessable: true, phrases: ["security code"]),
        .payment(
            .item(.cardTrackData),
            phrases: [
                "track data", "track1 data", "track2 data", "magnetic stripe", "magstripe", "emv data", "track2", "track1",
                "magnetic stripe data", "mag stripe data", "swipe data", "track2 equivalent data", "icc data", "chip data",
            ]),
        .payment(
            "card cryptogram", .medium,
            phrases: [
                "cryptogram", "application cryptogram", "payment cryptogram", "cavv", "aavv", "ucaf", "emv auth data", "tavv", "arqc",
                "network token cryptogram",
            ]),
        .payment(
            .item(.cardExpiry), .medium,
            phrases: ["card", "cc", "credit card", "debit card", "payment card"].flatMap { card in
                ["expiry", "expiration", "exp"].flatMap { end in ["", " date", " month", " year"].map { "\(card) \(end)\($0)" } }
                    + ["\(card) valid thru", "\(card) valid until", "\(card) expires"]
            }),
        .payment(
            .item(.cardExpiry), .low, standsAlone: true,
            phrases: [
                "exp month", "exp year", "expiry month", "expiry year", "expiration month", "expiration year", "valid thru", "exp yr",
                "exp mo", "expire month", "expire year", "exp date month", "exp date year", "expiry mm", "expiry yy", "exp mm", "exp yy",
            ]),
        .payment(
            .item(.cardholderName), .medium, regulations: [.pci, .gdpr],
            phrases: [
                "cardholder", "cardholder name", "card holder name", "name on card", "card holder", "cc name", "cardholder full name",
                "karteninhaber", "titulaire carte", "titular tarjeta", "titular cartao", "intestatario carta", "embossed name",
            ]),
        .payment(
            .item(.cardholderName), .low, standsAlone: true, regulations: [.pci, .gdpr], phrases: ["holder name", "holder full name"]),
        .payment("card PIN", .low, regulations: [.pci], phrases: ["cardholder verification method", "card nonce"]),
        .harmless([
            "zip security code", "product security code", "airport security code", "discount card number", "gift card number",
            "loyalty card number", "business card number", "sim card number", "library card number", "content security code",
            "promo card code", "sd card number", "graphics card number", "health card number", "id card number", "pan angle", "camera pan",
            "gift card info", "gift card data", "gift card details", "sim card data", "gift card exp", "red card", "yellow card",
            "skill card", "project card", "issuing card", "response card", "gift card expiry", "gift card expiry date",
            "gift card expiration date",
            "gift card expiration", "gift card expires", "gift card on file", "gift cards on file", "storage bin", "warehouse bin",
            "trash bin",
            "usr bin", "inventory bin", "histogram bin", "recycle bin",
        ]),
    ]
}
