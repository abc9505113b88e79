/// Numbers and documents by which a state knows a person. Sources: GDPR Art. 87; HIPAA identifiers (G) social security numbers, (K)
/// certificate and license numbers, (L) vehicle identifiers and plates, 45 CFR 164.514(b)(2)(i); the national registers named beside them.
extension SensitiveTerm {
    /// When a document ends, where it is from, and pictures of it: `passport_expiry`, `id_card_front`.
    static let identityDocuments: [SensitiveTerm] = [
        .personal(
            "identity document", .low, hipaa: true,
            phrases: [
                "passport", "driver license", "drivers license", "driving license", "driving licence", "id card", "identity card",
                "identity document", "national id", "residence permit", "residence card", "work permit", "id document",
            ].flatMap { document in
                [
                    "expiry", "expiry date", "expiration", "expiration date", "issue date", "issuing country", "issuing authority",
                    "scan", "image", "photo", "copy", "front", "back", "front image", "back image", "file",
                ].map { "\(document) \($0)" }
            }),
        .personal(
            "identity document", .low, standsAlone: true, hipaa: true,
            phrases: [
                "residence permit", "work permit", "residence card", "voter card", "military id", "document front", "document back",
                "document front image", "document back image", "vehicle plate", "car plate",
            ]),
        .personal(.item(.taxNumber), .low, phrases: ["taxvat", "vat registration"]),
    ]

    static let identityNumbers: [SensitiveTerm] = [
        .personal(
            .item(.socialSecurityNumber), hipaa: true, isGuessable: true,
            phrases: [
                "ssn", "social security number", "social security", "us ssn", "ssn full", "social security no", "itin", "ssn9",
                "social insurance number", "sozialversicherungsnummer", "ahv nummer", "ahv number", "numero de securite sociale",
                "numero securite sociale", "securite sociale number", "numero seguridad social", "numero de seguridad social",
                "national insurance number", "nino", "sin number", "socsec", "ni number", "ni no", "ssn or ein", "ssn ein", "ssn itin",
                "ssn or itin", "ssn tin", "social number", "soc sec number", "numero securite sociale assure",
                "svnr", "ahvn13", "nuss", "numero seguro social", "social security id", "insz",
            ]),
        .personal(
            .item(.nationalIdentityNumber), hipaa: true, isGuessable: true,
            phrases: [
                "national id", "national id number", "national identity number", "national identification number", "nationalid",
                "identity card number", "identity number", "identity document number", "personal id number", "personal identity number",
                "personal identification code", "citizen id", "citizen number", "government id", "government id number", "id card number",
                "national number", "person number", "resident number", "resident registration number", "identification number person",
                "cpf", "cpf number", "numero cpf", "cpf cnpj", "nif", "nie", "dni", "dni nie", "curp", "cedula", "rut", "cuil", "aadhaar",
                "aadhar", "aadhaar number", "aadhar number", "adhar", "adhaar", "adhar number", "adhaar number", "no ktp", "nomor ktp",
                "ktp number", "pesel", "bsn", "burgerservicenummer", "personnummer", "cpr number",
                "cpr nummer", "fodselsnummer", "henkilotunnus", "hetu",
                "codice fiscale", "fiscal code", "steuer id", "steueridentifikationsnummer",
                "steuer idnr", "steuernummer", "personalausweisnummer", "ausweisnummer", "numero insee", "insee number person",
                "numero fiscal personal", "numero identificacion personal", "documento identidad", "documento de identidad", "hkid", "nric",
                "nric number", "fin number", "isikukood", "rodne cislo", "egn", "oib", "jmbg", "cnp", "emirates id", "civil id",
                "id document number", "identity card", "identity card no", "national identifier", "national id card",
                "national registration number",
                "national registry number", "personal number national", "a nummer", "anummer", "alien registration number", "alien number",
                "voter id",
                "voter id number", "voter registration number", "residence permit number", "residency permit number",
                "residence card number", "work permit number",
                "government issued id", "government issued id number", "numero identidad", "numero de identidad",
                "numero de identificacion", "numero documento", "numero do documento", "numero documento identidad", "documento numero",
                "numero carta identita", "carta identita", "carte nationale identite", "numero carte identite", "identiteitskaart",
                "rijksregisternummer", "personal identification number national", "identity id number", "birth certificate number",
                "naturalization number", "military id number", "nin number", "bvn", "ktp number", "nik number", "mykad", "ic number",
                "pan card number", "green card number", "social insurance no", "government document number", "residence number",
                "immigration number", "refugee number", "asylum number", "birth registration number", "death certificate number",
                "marriage certificate number", "family register number", "household register number", "afm", "tckn", "egnl", "rg number",
                "tribal id",
            ]),
        .personal(
            "identity number", .low, standsAlone: true, hipaa: true,
            phrases: [
                "id card", "id number", "identification number", "document number", "identity document", "identification document", "id no",
                "identity documents", "id document", "government document", "identity verification document",
                "document id number", "identification id", "identification code", "legal id", "legal identifier", "kyc document",
                "kyc document id", "identity document id",
                "ausweis", "personalausweis", "piece identite", "documento identita", "id document image", "id front", "id back",
            ]),
        .personal(
            .item(.taxNumber), .medium, isGuessable: true,
            phrases: [
                "tax id", "tax identification number", "tax number", "tax payer id", "taxpayer id", "taxpayer identification number", "tin",
                "taxpayer number", "taxpayer identifier", "tax identifier", "tax id number", "tax identification",
                "tax identification code",
                "tax file number", "tfn", "tax reference number", "unique taxpayer reference", "utr", "steuer id nummer",
                "numero fiscal", "numero identification fiscale", "numero identificacion fiscal", "identificacion fiscal", "partita iva",
                "numero de contribuinte", "contribuinte", "btw nummer", "fiscaal nummer", "fiscal number", "fiscal id",
                "foreign tax id", "unique tax reference", "partnership unique tax reference", "individual tax id",
                "tax registration number",
            ]),
        .personal(
            .item(.passportNumber), hipaa: true,
            phrases: [
                "passport", "passport number", "passport no", "passport id", "paspoortnummer", "numero passaporte",
                "numero do passaporte", "numero passaporto", "numero di passaporto", "passaporte", "pasaporte", "visa number",
                "travel document number", "reisepassnummer", "numero de passeport", "numero pasaporte", "numero de pasaporte",
                "passeport",
            ]),
        .personal(
            .item(.driversLicenseNumber), hipaa: true,
            phrases: [
                "driver license", "drivers license", "driver license number", "drivers license number", "driving license",
                "driving licence", "driving licence number", "driving license number", "drivers licence", "drivers licence number",
                "driver licence", "driver licence number", "fuhrerscheinnummer", "permis de conduire", "dl number", "carnet de conducir",
                "licencia de conducir", "license number driver", "drivers license no", "driver license no", "rijbewijsnummer",
                "numero patente", "numero de licencia conducir", "carteira de motorista", "cnh",
            ]),
        .personal(
            "number plate", .medium, hipaa: true,
            phrases: [
                "license plate", "license plate number", "vehicle registration", "vehicle license number", "car registration",
                "vehicle registration mark", "vrm", "licence plate", "licence plate number", "number plate", "plate number",
                "registration plate", "vehicle registration number", "kennzeichen", "matricula", "plaque immatriculation",
            ]),
        .personal("vehicle identification number", .low, hipaa: true, phrases: ["vin", "vehicle identification number"]),
        // A company's, and of a trader on his own as well his.
        .personal(
            "registration number of a business", .low, modified: .low,
            phrases: [
                "vat number", "vat id", "vat identification number", "vat no", "vat registration number", "vatin", "ein", "fein",
                "ein number",
                "employer identification number", "employer id number", "employer id", "federal tax id", "cnpj", "cnpj number", "cnpj cpf",
                "cpf or cnpj", "abn", "acn", "abn number", "siret", "siren", "siret number", "siren number", "gstin", "gst number",
                "gst no", "company tax id", "business tax id", "company tax number", "organization tax id", "organization tax id number",
                "customer tax id number", "company registration number", "company registration no", "company number", "business number",
                "business registration number", "registration number company", "handelsregisternummer", "ust id", "ust idnr",
                "umsatzsteuer id", "umsatzsteuernummer", "kvk nummer", "kvk number", "numero tva", "tva number", "tax id data",
                "duns number", "crn number", "uen", "krs number", "regon", "nip", "rfc number", "cuit", "employer state id number",
                "taxpayer registration number", "chamber of commerce number", "coc number", "trade register number",
                "trade registry number", "commercial register number", "commercial registry number", "companies house number",
                "legal registration number", "business registry number", "incorporation number", "company reg no", "company reg number",
                "business reg number", "legal entity number", "entity registration number", "organisation number", "organization number",
                "charity number", "charity registration number", "org number", "trade license number", "tax deduction account number",
            ]),
        .personal("registration number", .low, standsAlone: true, phrases: ["registration number", "registration no"]),
        .personal(
            "license number", .low, standsAlone: true,
            phrases: [
                "license number", "licence number", "medical license number", "professional license number", "npi", "npi number",
                "dea number", "nursing license number", "pilot license number", "state license number", "practitioner license number",
                "national provider identifier", "licensee number", "license record", "certificate number person", "license no",
                "bar number", "crd number", "finra number", "nmls id", "nmls number", "medical council number", "gmc number",
            ]),
        .harmless([
            "product passport", "digital product passport", "identity document type", "software license number", "tax id type",
            "network passport", "order document number", "invoice document number", "referenced document number",
        ]),
    ]
}
