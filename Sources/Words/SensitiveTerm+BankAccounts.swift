/// Accounts at banks, and what leads to them. Sources: GDPR Art. 4(1) for accounts of persons; HIPAA identifier (J), 45 CFR
/// 164.514(b)(2)(i); ISO 13616 (IBAN), ISO 9362 (BIC), ISO 20022 (creditor, debtor); the national schemes named beside them.
extension SensitiveTerm {
    private static let account: SensitiveData.Regulations = [.gdpr, .hipaa]

    static let bankAccountData: [SensitiveTerm] = [
        .payment(
            "IBAN", regulations: account,
            phrases: ["iban", "iban number", "account iban", "iban code", "numero iban", "iban nummer", "ibannr"]),
        .payment(
            "bank account number", regulations: account,
            phrases: [
                "bank account number", "bank account no", "kontonummer", "numero de cuenta", "numero cuenta", "numero conta", "bban",
                "numero de compte", "clabe", "upan", "bank account iban", "debit account number", "checking account number",
                "savings account number", "mortgage account number", "loan account number", "rekeningnummer", "numero di conto",
                "numero da conta", "bank acct no", "bank acct number",
                "bank acct", "nuban", "dda number", "micr line", "numero cuenta bancaria", "cuenta clabe", "bankkonto",
            ]),
        .payment("account number", .medium, regulations: account, phrases: ["account number", "acct number", "acct no", "acct num"]),
        .payment(
            "bank account", .low, regulations: account,
            phrases: [
                "bank account", "bank account detail", "bank account data", "bank account info", "bank account information",
                "bank account id", "bank details", "bank detail", "banking details", "bank info", "bank information", "creditor account",
                "debtor account", "beneficiary account", "payee account", "payer account", "from bank account", "to bank account",
                "external bank account", "settlement bank account", "payout bank account", "us bank account", "account holder",
                "account holder id", "account holder name", "account holder details", "account holder data", "compte bancaire",
                "cuenta bancaria", "conta bancaria", "conto bancario", "conto corrente", "bankverbindung", "bankrekening", "rib",
                "giro account", "kontoinhaber", "titulaire du compte", "titular de la cuenta", "titular da conta", "intestatario conto",
                "credit account", "debit account", "donation account", "payout account", "funding account", "disbursement account",
                "collection account",
                "repayment account", "settlement account", "settlement account number", "nominated account", "linked bank account",
                "bank statement", "bank transaction", "bank account statement", "bank account reference", "bank account name",
                "account name on bank account", "direct debit details", "direct debit information", "direct debit account",
                "sepa debit", "withdrawal account", "deposit account", "virtual account", "external account", "receiver account",
                "receiving account", "sender account", "cash account", "counterparty account", "remitter account",
                "saving account", "mandated account", "sepa debit mandate", "bank mandate", "payout bank details", "payout details",
                "payout destination", "payout method details", "giro number", "giro details", "bankgiro", "plusgiro", "bacs details",
                "bacs account", "ach details", "eft details", "eft account", "wire account", "fps account", "venmo",
                "venmo handle", "cash tag", "cashtag", "paypal address", "paypal account", "refund account",
                "ultimate creditor",
                "ultimate debtor", "bank accounts data", "bank acct info", "chave pix", "pix key", "upi id", "upi vpa", "ach account",
                "account sort code", "savings account", "checking account", "money market account", "wire instructions", "wire details",
                "wiring instructions", "bank balance", "cheque number", "cheque no",
            ]),
        .payment(
            "bank code", .low, modified: .low, regulations: [.gdpr],
            phrases: [
                "bic", "bic code", "bic swift", "creditor agent", "debtor agent", "beneficiary bank", "recipient bank", "payee bank",
                "intermediary bank", "correspondent bank", "creditor agent bic", "bank identification", "bank location id", "ispb",
                "bank ispb", "bank address code", "fi code", "nsc code", "swift", "swift code", "swift bic", "swift number", "bank code",
                "bank identifier",
                "bank identifier code", "bank identification code", "bank number", "bank id", "bank name", "bsb", "bsb number", "bsb code",
                "ifsc", "ifsc code", "bankleitzahl", "blz", "bank branch", "bank branch code", "branch sort code", "branch code",
                "transit number", "institution number", "clearing number", "clearing code", "bank clearing code", "code banque",
                "codigo banco", "codigo do banco", "banco codigo", "agencia bancaria", "numero agencia", "bank key", "banknaam",
                "nombre banco", "nome banco", "nom banque", "code guichet", "cab abi", "branch number", "compe code", "apca number",
                "ncc code", "bank swift code", "swift address",
                "micr code", "bank branch name",
            ]),
        .payment(
            "routing number", .low, modified: .low, regulations: [.gdpr],
            phrases: [
                "routing number", "sort code", "aba number", "aba routing", "routing transit number", "bank routing", "routing no",
                "aba routing number", "ach routing", "wire routing", "ach wire routing", "routing code", "bank routing code",
                "bank routing number", "ach routing number", "wire routing number", "aba code", "sortcode",
            ]),
        .payment(
            "payment mandate", .low, standsAlone: true, regulations: [.gdpr],
            phrases: [
                "mandate reference", "mandate id", "mandate identifier", "mandate identification", "mandate number",
                "direct debit mandate id", "sepa mandate", "direct debit mandate", "sepa mandate id",
                "creditor identifier", "mandatsreferenz", "reference mandat",
            ]),
        .harmless([
            "ledger account number", "gl account number", "service account number", "virtual iban prefix", "is swift", "openstack swift",
            "blood bank name", "question bank id", "item bank id", "test bank id", "food bank name", "power bank id", "memory bank number",
            "bank holiday name", "lot account number", "cloud account number", "aws account number", "merchant account number",
            "partie branch code", "git branch code", "store branch code", "swift version", "sample bank name",
        ]),
    ]
}
