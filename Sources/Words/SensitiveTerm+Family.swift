/// Birth, death, relatives, and the people around a person. Sources: GDPR Art. 4(1); HIPAA identifiers (A) names and (C) dates, 45 CFR
/// 164.514(b)(2)(i).
extension SensitiveTerm {
    private static let around = [
        "dependent", "relative", "mother", "mothers", "father", "fathers", "husband", "wife", "next of kin", "nominee", "trustee",
        "supervisor", "manager", "line manager", "instructor", "tutor", "lawyer", "attorney", "landlord", "treasurer", "renter",
        "responder", "contributor", "committer", "inviter", "prescriber", "pharmacist", "therapist", "surgeon", "counselor", "caregiver",
        "carer", "gp", "dentist", "emergency contact", "interviewer", "recruiter", "commenter", "psychologist", "psychiatrist",
    ]

    static let familyData: [SensitiveTerm] = [
        .personal(
            "birthplace",
            phrases: ["city", "town", "state", "province", "county", "district", "municipality", "region", "village", "location"].map {
                "\($0) of birth"
            } + ["birth village"]),
        .personal(.item(.birthDate), hipaa: true, phrases: ["yob", "bday", "birth time", "time of birth", "birth datetime"]),
        .personal("birthplace", .medium, hipaa: true, phrases: ["birth certificate"]),
        .personal(
            "death", .low, hipaa: true,
            phrases: [
                "date of death", "death date", "deceased date", "date deceased", "year of death", "death year", "place of death",
                "death details", "age at death",
                "sterbedatum", "datum overlijden", "fecha de defuncion", "date de deces", "date deces", "data de obito", "data morte",
            ]),
        .personal(
            "family", .low,
            phrases: [
                "wedding date", "marriage date", "date of marriage", "divorce date", "marital status code", "marriage status",
                "number of dependents", "number of dependants", "children count", "emergency contact relationship",
                "relationship to patient",
                "relationship to insured", "relationship to employee", "relationship to applicant", "relationship to student",
                "relationship to subscriber", "relationship to policyholder", "parents names", "marriage certificate",
            ]),
        .personal(
            "family", .low, standsAlone: true,
            phrases: ["husband", "wife", "dependants", "household members", "family members", "legal guardian", "ehepartner"]),
        .personal("person's name", .low, standsAlone: true, hipaa: true, phrases: around.map { "\($0) name" }),
        .personal(
            "person's name", .low, hipaa: true,
            phrases: [
                "second name", "generational suffix", "honorific prefix", "honorific suffix", "primary care physician",
                "attending physician",
                "primary care provider", "family doctor", "treating physician", "referring physician", "user principal name", "orcid",
                "orcid id",
            ]),
        .personal("person's name", .low, standsAlone: true, hipaa: true, phrases: ["fname", "lname", "name suffix"]),
        .thin(
            "person's name", modified: true,
            phrases: ["civility", "honorific", "gamertag", "gamer tag"]),
        .thin("biography", phrases: ["bio", "biography", "about me"]),
        .personal(
            .item(.phoneNumber), modified: .medium, hipaa: true,
            phrases: ["phone", "telephone", "tel"].flatMap { phone in
                ["home", "work", "office", "cell", "mobile", "day", "daytime", "evening", "private", "personal"].map { "\(phone) \($0)" }
            } + ["home cell", "work cell", "contact cell", "personal cell", "customer cell", "employee cell", "patient cell"]),
        .personal(
            .item(.phoneNumber), .low, hipaa: true,
            phrases: ["phone ext", "phone extension", "telephone extension", "pager number", "work phone ext"]),
        .personal(
            .item(.emailAddress), modified: .medium, hipaa: true,
            phrases: ["email home", "email work", "email personal", "email private", "email office"]),
        .personal(
            "physical description", .low,
            phrases: ["eye color", "eye colour", "hair color", "hair colour", "distinguishing marks", "body measurements"]),
        .personal("gender", .medium, phrases: ["sex at birth", "birth sex", "sex assigned at birth", "gender assigned at birth"]),
        .personal("native language", .low, phrases: ["mother tongue", "muttersprache", "langue maternelle", "lengua materna"]),
        .thin("native language", phrases: ["native language", "languages spoken"]),
        .personal(
            .item(.nationality), .low,
            phrases: [
                "tax residency", "tax residence", "tax residence country", "tax residency country", "residence status", "resident status",
                "country of nationality",
                "second nationality", "dual nationality", "visa category", "work authorization status", "right to work",
            ]),
        .thin(
            "account on a social network", phrases: ["facebook url", "twitter url", "instagram url", "twitter profile", "youtube handle"]),
        .personal(
            "device identifier", .low, hipaa: true, phrases: ["bluetooth mac", "wifi mac", "device mac", "imei number", "imsi number"]),
        .personal(
            "insurance number", .low, hipaa: true,
            phrases: [
                "insurance policy number", "insurance number", "insurance member id", "insurance group number", "insurance id number",
                "insurance certificate number", "versicherungsnummer",
            ]),
        .harmless([
            "service manager name", "system manager name", "application manager name", "resource manager name", "file name suffix",
        ]),
    ]
}
