/// Personal data. Sources: GDPR Art. 4(1) and recital 30; HIPAA identifiers (A)–(R), 45 CFR 164.514(b)(2)(i); OWASP API3:2023.
///
/// A person's plain name, town and postal code are low: they are personal data, and in half of all APIs they belong to a shop or a
/// repository.
extension SensitiveTerm {
    static let personalData: [SensitiveTerm] = [
        .personal(
            "e-mail address", modified: .medium, hipaa: true,
            phrases: [
                "email", "email address", "mail address", "email addr", "courriel", "adresse email", "adresse mail", "adresse courriel",
                "correo", "correo electronico", "correo electrónico", "direccion email", "endereco email", "posta elettronica",
                "indirizzo email", "email adresse", "mailadresse", "e mail adresse", "emailid", "email id", "mail id",
            ]),
        .personal(
            "phone number", modified: .medium, hipaa: true,
            phrases: [
                "phone", "phone number", "telephone", "telephone number", "mobile number", "mobile phone", "cell phone", "cell number",
                "cellphone", "msisdn", "phone e164", "telefon", "telefonnummer", "handynummer", "mobilnummer", "telefono",
                "numero telefono", "numero de telefono", "telefone", "numero de telefone", "celular", "movil", "cellulare",
                "numero di telefono", "numero de telephone", "numero telephone", "portable number", "whatsapp number", "contact number",
                "sms number", "landline", "phone1", "tel number", "mobile no", "telefoon",
            ]),
        .personal("e-mail address", .medium, standsAlone: true, hipaa: true, phrases: ["mail"]),
        .personal("phone number", .medium, modified: .low, hipaa: true, phrases: ["tel", "mobile"]),
        .personal("fax number", .low, hipaa: true, phrases: ["fax", "fax number", "telefax", "faxnummer"]),
        .personal(
            "birth date", hipaa: true,
            phrases: [
                "birth date", "date of birth", "dob", "birthday", "birth day", "birth year", "year of birth", "birth month", "born on",
                "day of birth", "month of birth", "date birth", "geburtsdatum", "geburtstag", "date de naissance", "date naissance",
                "fecha de nacimiento", "fecha nacimiento", "data de nascimento", "data nascimento", "data di nascita", "data nascita",
                "geboortedatum",
            ]),
        .personal(
            "birthplace",
            phrases: ["birthplace", "place of birth", "birth place", "birth city", "geburtsort", "lieu de naissance", "luogo di nascita"]),
        .personal(
            "home address", .high, hipaa: true,
            phrases: [
                "home address", "residential address", "residence address", "personal address", "permanent address", "domicile address",
                "patient address", "wohnadresse", "anschrift", "privatadresse", "adresse postale", "domicilio",
            ]),
        .personal(
            "postal address", .medium, hipaa: true,
            phrases: [
                "billing address", "shipping address", "delivery address", "street address", "mailing address", "postal address",
                "current address", "correspondence address", "customer address", "employee address", "address line", "address line 1",
                "address line 2", "street line", "street name", "lieferadresse", "rechnungsadresse", "adresse de livraison",
                "adresse de facturation", "direccion de envio", "endereco", "indirizzo", "hausnummer", "strasse",
            ]),
        .personal(
            "postal address", .low, standsAlone: true, hipaa: true, phrases: ["address", "street", "adresse", "direccion", "full address"]),
        .personal(
            "postal code", .low, modified: .low, hipaa: true,
            phrases: ["postal code", "zip code", "postcode", "postleitzahl", "code postal", "codigo postal", "zip postal code"]),
        .personal(
            "person's name", .low, hipaa: true,
            phrases: [
                "first name", "last name", "surname", "given name", "family name", "middle name", "vorname", "nachname", "prenom",
                "apellido", "apellidos", "sobrenome", "cognome", "nome completo", "nombre completo", "nom de famille", "patronymic",
                "birth name", "legal name", "patient name", "account holder name", "beneficiary name", "customer name", "employee name",
                "cardholder name", "person name",
            ]),
        .personal(
            "maiden name", .medium,
            phrases: ["maiden name", "mothers maiden name", "mother maiden name", "geburtsname", "nom de jeune fille"]),
        .personal(
            "gender", .medium,
            phrases: [
                "gender", "sex", "geschlecht", "genre personne", "sexe", "sexo", "genero", "sesso", "legal gender", "gender identity",
                "pronouns",
            ]),
        .personal(
            "nationality", .medium,
            phrases: [
                "nationality", "citizenship", "country of citizenship", "staatsangehorigkeit", "nationalite", "nacionalidad",
                "nacionalidade", "nazionalita", "immigration status", "visa status", "residency status", "country of birth",
                "birth country",
            ]),
        .personal(
            "marital status", .medium,
            phrases: ["marital status", "civil status", "familienstand", "estado civil", "stato civile", "etat civil"]),
        .personal("age", .low, standsAlone: true, phrases: ["age", "patient age", "customer age", "user age", "age years"]),
        .personal(
            "income", .medium,
            phrases: [
                "salary", "annual income", "monthly income", "household income", "gross income", "net income person", "yearly income",
                "gehalt", "salaire", "salario", "stipendio", "personal income", "credit score", "fico score", "net worth",
            ]),
        .personal(
            "IP address", .low, hipaa: true,
            phrases: ["client ip", "client ip address", "remote ip", "user ip", "user ip address", "login ip"]),
        .personal(
            "location", .medium,
            phrases: [
                "gps location", "current location", "user location", "device location", "home location", "gps coordinates",
                "last known location",
            ]),
        .personal(
            "device identifier", .low, hipaa: true,
            phrases: ["imei", "imsi", "iccid", "idfa", "advertising id", "mac address", "device serial"]),
        .personal(
            "photograph", .low, standsAlone: true, hipaa: true, phrases: ["portrait", "selfie", "face photo", "id photo", "passport photo"]),
        .personal("signature image", .medium, phrases: ["signature image", "handwritten signature"]),
        .harmless([
            "support email", "upload email", "integration email", "inbound email", "help email", "info email", "sales email",
            "no reply email", "noreply email", "service account email", "service email", "abuse email", "webmaster email",
            "technical email", "security email", "helpdesk email", "soa email", "store email", "shop email", "company email",
            "organization email", "feedback email", "from email", "reply to email", "transactional email", "marketing email",
            "welcome email", "test email", "commit email", "bot email", "system email", "notification email", "support phone",
            "store phone", "shop phone", "company phone", "support phone number", "toll free number", "ip address", "email ip address",
            "wallet address", "server address", "contract address", "memory address", "web address", "bind address", "listen address",
            "public address", "from address", "token address", "blockchain address", "base address", "crypto address", "deposit address",
            "host address", "url address", "network address", "broadcast address", "private address", "gateway address", "peer address",
            "machine name", "average age", "max age", "min age", "image age", "cache age", "message age", "pull request age",
            "company address", "store address", "location address", "branch address", "multi sex", "same sex", "bridge mac address",
            "virtual mac address", "interface mac address", "grammatical gender", "product gender", "target gender", "voice gender",
            "virtual phone number", "inbound phone number", "twilio phone number", "language code",
        ]),
    ]
}
