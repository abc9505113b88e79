/// Numbers and documents by which a state knows a person. Sources: GDPR Art. 87; HIPAA identifiers (G) social security numbers, (K)
/// certificate and licence numbers, (L) vehicle identifiers and plates, 45 CFR 164.514(b)(2)(i); the national registers named beside them.
extension SensitiveTerm {
    static let identityNumbers: [SensitiveTerm] = [
        .personal(
            "social security number", hipaa: true, isGuessable: true,
            phrases: [
                "ssn", "social security number", "social security", "us ssn", "social security no", "itin", "ssn9",
                "social insurance number", "sozialversicherungsnummer", "ahv nummer", "ahv number", "numero de securite sociale",
                "numero securite sociale", "securite sociale number", "numero seguridad social", "numero de seguridad social",
                "national insurance number", "nino",
            ]),
        .personal(
            "national identity number", hipaa: true, isGuessable: true,
            phrases: [
                "national id", "national id number", "national identity number", "national identification number", "nationalid",
                "identity card number", "identity number", "identity document number", "personal id number", "personal identity number",
                "personal identification code", "citizen id", "citizen number", "government id", "government id number", "id card number",
                "national number", "person number", "resident number", "resident registration number", "identification number person",
                "cpf", "cpf number", "numero cpf", "cpf cnpj", "nif", "nie", "dni", "dni nie", "curp", "cedula", "rut", "cuil", "aadhaar",
                "aadhar", "aadhaar number", "aadhar number", "pesel", "bsn", "burgerservicenummer", "personnummer", "cpr number",
                "cpr nummer", "fodselsnummer", "henkilotunnus", "hetu", "codice fiscale", "steuer id", "steueridentifikationsnummer",
                "steuer idnr", "steuernummer", "personalausweisnummer", "ausweisnummer", "numero insee", "insee number person",
                "numero fiscal personal", "numero identificacion personal", "documento identidad", "documento de identidad", "hkid", "nric",
                "nric number", "fin number", "isikukood", "rodne cislo", "egn", "oib", "jmbg", "cnp", "emirates id", "civil id",
                "id document number",
            ]),
        .personal(
            "identity number", .low, standsAlone: true, hipaa: true, phrases: ["id number", "identification number", "document number"]),
        .personal(
            "tax number", .medium, isGuessable: true,
            phrases: [
                "tax id", "tax identification number", "tax number", "tax payer id", "taxpayer id", "taxpayer identification number", "tin",
            ]),
        .personal(
            "passport number", hipaa: true,
            phrases: [
                "passport", "passport number", "reisepassnummer", "numero de passeport", "numero pasaporte", "numero de pasaporte",
                "passeport",
            ]),
        .personal(
            "driving licence number", hipaa: true,
            phrases: [
                "driver license", "drivers license", "driver license number", "drivers license number", "driving license",
                "driving licence", "driving licence number", "driving license number", "drivers licence", "drivers licence number",
                "driver licence", "driver licence number", "fuhrerscheinnummer", "permis de conduire", "dl number", "carnet de conducir",
                "licencia de conducir",
            ]),
        .personal(
            "number plate", .medium, hipaa: true,
            phrases: [
                "license plate", "license plate number", "licence plate", "licence plate number", "number plate", "plate number",
                "registration plate", "vehicle registration number", "kennzeichen", "matricula", "plaque immatriculation",
            ]),
        .personal("vehicle identification number", .low, hipaa: true, phrases: ["vin", "vehicle identification number"]),
        .harmless([
            "company tax id", "business tax id", "company tax number", "employer identification number", "vat number", "vat id",
            "product passport", "digital product passport", "organization tax id",
        ]),
    ]
}
