/// Personal data. Sources: GDPR Art. 4(1) and recital 30; HIPAA identifiers (A)–(R), 45 CFR 164.514(b)(2)(i); OWASP API3:2023.
///
/// A person's plain name, town and postal code are low: they are personal data, and in half of all APIs they belong to a shop or a
/// repository.
extension SensitiveTerm {
    static let personalData: [SensitiveTerm] = [
        .personal(
            .item(.emailAddress), modified: .medium, hipaa: true,
            phrases: [
                "email", "email address", "mail address", "email addr", "courriel", "email addresse", "adresse email", "adresse mail",
                "adresse courriel",
                "correo", "correo electronico", "correo electrónico", "direccion email", "endereco email", "posta elettronica",
                "indirizzo email", "email adresse", "mailadresse", "e mail adresse", "emailid", "email id", "mail id",
            ]),
        .personal(
            .item(.phoneNumber), modified: .medium, hipaa: true,
            phrases: [
                "phone", "phone number", "telephone", "telephone number", "mobile number", "mobile phone", "cell phone", "cell number",
                "cellphone", "msisdn", "phone e164", "telefon", "telefonnummer", "handynummer", "mobilnummer", "telefono",
                "numero telefono", "numero de telefono", "telefone", "numero de telefone", "celular", "movil", "cellulare",
                "numero di telefono", "numero de telephone", "numero telephone", "portable number", "whatsapp number", "contact number",
                "sms number", "landline", "phone1", "tel number", "mobile no", "telefoon", "telefoonnummer", "mobiele nummer",
                "phone no", "tel no", "phone num", "phones", "work phone", "home phone", "mobile phone number", "celular number",
                "rufnummer",
                "numero cellulare", "recapito telefonico", "primary phone", "daytime phone", "evening phone", "sms phone",
            ]),
        .personal(.item(.emailAddress), .medium, standsAlone: true, hipaa: true, phrases: ["mail"]),
        .personal(.item(.phoneNumber), .medium, modified: .low, hipaa: true, phrases: ["tel", "mobile"]),
        .personal(
            .item(.phoneNumber), .low, hipaa: true,
            phrases: [
                "destination", "caller", "called", "calling", "dialed", "dialled", "originating", "origination", "msisdn", "subscriber",
            ]
            .flatMap { ["\($0) number", "\($0) phone"] } + ["cli number", "dialed digits", "dialed phone number"]),
        .personal("fax number", .low, hipaa: true, phrases: ["fax", "fax number", "telefax", "faxnummer"]),
        .personal(
            .item(.birthDate), hipaa: true,
            phrases: [
                "birth date", "date of birth", "dob", "birthday", "birth day", "birth year", "year of birth", "birth month", "born on",
                "day of birth", "month of birth", "date birth", "dates of birth", "geburtsdatum", "geburtstag", "date de naissance",
                "date naissance",
                "fecha de nacimiento", "fecha nacimiento", "data de nascimento", "data nascimento", "data di nascita", "data nascita",
                "geboortedatum",
            ]),
        .personal(
            "birthplace",
            phrases: ["birthplace", "place of birth", "birth place", "birth city", "geburtsort", "lieu de naissance", "luogo di nascita"]),
        .personal(
            "person's name", .low, hipaa: true,
            phrases: [
                "first name", "last name", "surname", "given name", "family name", "middle name", "vorname", "nachname", "prenom",
                "apellido", "apellidos", "sobrenome", "cognome", "nome completo", "nombre completo", "nom de famille", "patronymic",
                "birth name", "legal name", "patient name", "account holder name", "beneficiary name", "customer name", "employee name",
                "cardholder name", "person name", "forename", "achternaam", "voornaam", "first name kana", "last name kana",
                "first name kanji", "last name kanji", "name full", "name first", "name last", "name middle", "name on account",
                "primeiro nome", "primer nombre", "middle initial", "mother name", "father name", "spouse name", "nombre de pila",
            ]),
        .personal("person's name", .low, standsAlone: true, hipaa: true, phrases: SensitiveWords.persons.sorted().map { "\($0) name" }),
        .thin(
            "person's name",
            phrases: [
                "full name", "display name", "nickname", "username", "screen name", "preferred username", "preferred name", "real name",
                "login", "login name", "display login", "handle", "user handle", "naam", "benutzername", "nom utilisateur", "apelido",
                "nome utente", "gebruikersnaam", "formatted name", "name prefix title", "salutation", "name kana", "pen name", "initials",
                "known as", "soprannome", "spitzname", "contact person", "ansprechpartner",
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
            .item(.nationality), .medium,
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
                "wage", "pay rate employee", "remuneration", "gross salary", "net salary", "base salary", "loon", "retribuzione",
                "salary", "annual income", "monthly income", "household income", "gross income", "net income person", "yearly income",
                "gehalt", "salaire", "salario", "stipendio", "personal income", "credit score", "fico score", "net worth",
            ]),
        .personal(
            "IP address", .low, hipaa: true,
            phrases: [
                "client ip", "client ip address", "remote ip", "user ip", "user ip address", "login ip", "remote addr", "remote address",
                "visitor ip", "customer ip", "customer ip address", "last ip", "signup ip", "last login ip", "caller ip", "x forwarded for",
                "ip addr client", "shopper ip", "buyer ip", "purchaser ip", "browser ip", "actor ip", "device ip", "subscriber ip",
            ]),
        .thin("IP address", phrases: ["ip", "ip address", "ip addr", "ipv4", "ipv6", "ipv4 address", "ipv6 address"]),
        .personal(
            "device identifier", .low, hipaa: true,
            phrases: [
                "imei", "imsi", "iccid", "idfa", "advertising id", "mac address", "device serial", "idfv", "gaid", "aaid", "android id",
                "advertising identifier", "meid", "udid", "device fingerprint", "browser fingerprint", "device serial number",
                "hardware id", "device unique id",
            ]),
        .thin(
            "device identifier",
            phrases: ["device id", "device identifier", "user agent", "device uuid", "visitor id", "cookie id", "client user agent"]),
        .thin(
            "account on a social network",
            phrases: [
                "twitter", "facebook", "instagram", "linkedin", "skype", "whatsapp", "telegram", "tiktok", "snapchat", "wechat", "discord",
                "twitter username", "twitter handle", "facebook id", "linkedin url", "twitter id", "instagram handle", "skype id", "xing",
                "linkedin profile", "facebook profile", "slack id", "line id", "homepage", "personal website", "mastodon", "bluesky",
                "telegram id", "instagram username", "linkedin username", "facebook username", "social media", "github username",
            ]),
        .thin(
            "occupation",
            phrases: [
                "job title", "occupation", "profession", "employer", "employer name", "beruf", "profesion", "profissao", "professione",
                "beroep", "job position", "employment status", "employment history", "education", "education level", "company role",
                "metier", "workplace", "work history", "school name", "job role", "seniority",
            ]),
        .personal(
            "photograph", .low, standsAlone: true, hipaa: true,
            phrases: [
                "portrait", "selfie", "face photo", "id photo", "passport photo", "face image", "headshot", "selfie image", "mugshot",
                "profile photo", "profile picture", "profile image", "profile pic", "user photo", "photo of face", "passbild",
            ]),
        .thin(
            "photograph",
            phrases: ["photo", "avatar", "picture", "avatar image", "foto", "photo id", "avatar url", "photo url", "picture url"]),
        .personal(
            "signature image", .medium,
            phrases: ["signature image", "handwritten signature", "signature data url", "signature png", "customer signature"]),
        .personal(
            "family", .low, standsAlone: true,
            phrases: ["next of kin", "emergency contact", "number of children", "spouse", "children names", "dependents", "household size"]),
        .thin("age or stage of life", phrases: ["age range", "age group", "years old", "alter", "edad", "idade", "leeftijd", "eta"]),
        .harmless([
            "support email", "upload email", "integration email", "inbound email", "help email", "info email", "sales email",
            "no reply email", "noreply email", "service account email", "service email", "abuse email", "webmaster email",
            "technical email", "security email", "helpdesk email", "soa email", "store email", "shop email", "company email",
            "organization email", "feedback email", "from email", "reply to email", "transactional email", "marketing email",
            "welcome email", "test email", "commit email", "bot email", "system email", "notification email", "support phone",
            "store phone", "shop phone", "company phone", "support phone number", "toll free number",
            "machine name", "average age", "max age", "min age", "image age", "cache age", "message age", "pull request age",
            "multi sex", "same sex", "bridge mac address",
            "virtual mac address", "interface mac address", "grammatical gender", "product gender", "target gender", "voice gender",
            "virtual phone number", "brand family name", "font family name", "instance family name", "product family name",
            "parameter group family name", "engine family name", "inbound phone number", "twilio phone number", "language code",
        ]),
    ]
}
