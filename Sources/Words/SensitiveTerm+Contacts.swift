/// How people are named, called, and located, by the words of forms, telephony, and logs. Sources: GDPR Art. 4(1) and recital 30; HIPAA
/// identifiers (A) names, (B) geographic subdivisions, (D) telephone numbers, (O) IP addresses, 45 CFR 164.514(b)(2)(i).
extension SensitiveTerm {
    /// People whose name stays one whatever precedes it; `owner`, `driver`, and `user` are also for things and programs.
    private static let unmistakable = [
        "patient", "employee", "customer", "passenger", "traveler", "traveller", "caller", "callee", "renter", "student", "guest", "donor",
        "applicant", "buyer", "shopper", "attendee", "borrower", "insured", "policyholder", "cardholder", "spouse", "physician", "doctor",
        "nurse", "teacher", "payee", "payer", "debtor", "claimant", "visitor", "shareholder", "beneficiary", "employe", "mieter",
        "versicherter", "titulaire", "paciente", "paziente",
    ]

    static let contactData: [SensitiveTerm] = [
        .personal("person's name", .low, modified: .low, hipaa: true, phrases: unmistakable.map { "\($0) name" }),
        .personal(
            "person's name", .low, hipaa: true,
            phrases: [
                "name given", "name family", "last name first", "first and last name", "fornamn", "efternamn", "fornavn", "efternavn",
                "etternavn", "etunimi", "sukunimi", "imie", "nazwisko", "jmeno", "prijmeni", "soyad", "soyadi", "vezeteknev", "keresztnev",
            ]),
        .personal("person's name", .low, standsAlone: true, hipaa: true, phrases: ["f name", "l name"]),
        .thin("person's name", modified: true, phrases: ["username", "screen name", "nick name"]),
        .thin(
            "form of address",
            phrases: ["contact", "customer", "person", "passenger", "applicant", "patient", "guest", "member", "employee", "courtesy"].map {
                "\($0) title"
            }),
        .thin("financial distress", phrases: ["bankruptcy", "bankruptcy details", "county court judgement", "ccj", "credit freeze"]),
        .thin(
            "person",
            phrases: [
                "caller", "callee", "requester", "requestor", "invitee", "payer", "payee", "remitter", "remittee", "assignee",
                "signer", "signatory", "approver", "attendee", "inviter", "tagger", "commenter", "point of contact", "emergency contacts",
                "on call user", "contact user", "assigned user", "blocked user", "banned user", "mentioned user", "reply user",
                "source user", "target user", "logged user", "upn", "admin contact", "administrative contact", "tech contact",
                "technical contact", "registrant contact", "billing contact", "primary contact", "secondary contact", "sam account name",
                "customer contact", "delivery contact", "buyer contact", "seller contact", "shipping contact", "authorized contact",
                "authorised contact",
                "samaccountname",
            ]),
        .personal(
            .item(.phoneNumber), .low, standsAlone: true, hipaa: true,
            phrases: [
                "to number", "from number", "forward number", "forwarding number", "forward to number", "transfer number", "dial number",
                "dialing number", "callback number", "call back number", "direct dial", "direct dial number", "direct number", "ddi",
                "ddi number", "extension number", "international number", "national format number", "international format number",
                "caller id number", "caller id", "caller line id", "calling line id", "text number", "contact no", "alternate number",
                "alternative number", "cell no", "whatsapp no",
                "outgoing number", "incoming number", "outbound number", "sms to number", "answering number", "ring number",
                "nomor telepon", "telefonszam", "numer telefonu", "telefonni cislo", "puhelinnumero", "puhelin", "mobilnr", "telefonnr",
                "tlf", "tlf nr", "cep telefonu", "so dien thoai",
            ]),
        .personal(
            "IP address", .low, hipaa: true,
            phrases: [
                "actor ip address", "requester ip", "requestor ip", "requester ip address", "session ip", "session ip address",
                "originating ip", "originating ip address", "sender ip", "registration ip address", "signup ip address",
                "voter ip", "player ip", "attacker ip", "clicker ip", "guest ip", "customer ipv4", "client ipv4", "client ipv6",
                "user ipv4", "user ipv6", "remote ipv4", "remote ip address", "last seen ip", "last known ip", "author ip", "creator ip",
            ]),
        .thin("IP address", phrases: ["source ip", "source ip address", "src ip", "origin ip", "origin ip address", "query ip"]),
        .harmless([
            "bot username", "system username", "service username", "proxy username", "smtp username", "db username", "database username",
            "registry username", "repository username", "bucket location name", "test caller", "convert to number", "parse to number",
            "cast to number", "page from number", "line from number", "system caller", "workspace location", "project location",
            "recovery location",
        ]),
    ]

    static let residenceData: [SensitiveTerm] = [
        .thin(
            "place of residence",
            phrases: [
                "province code", "province name", "locality name", "suburb name", "district name", "village name", "municipality name",
                "prefecture", "prefecture or district", "state name", "county name", "county code",
                "country name", "location name", "location description", "place name", "home region", "home country", "home town name",
            ]),
        .thin(
            "location", modified: true,
            phrases: [
                "geographic location", "geographical location", "physical location", "precise location", "city state", "city and state",
                "city state zip", "city state province", "exact location",
                "approximate location", "actor location", "end user location", "shopper location", "caller coordinates",
                "horizontal accuracy", "location accuracy", "gps accuracy", "geocode", "geo coords", "gps lat", "gps lon", "gps lng",
            ]),
    ]
}
