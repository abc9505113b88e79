/// Special categories of personal data. Sources: GDPR Art. 9(1) (origin, opinions, belief, union membership, genetic and biometric data,
/// sex life) and Art. 10 (convictions); HIPAA identifier (P) biometric identifiers, 45 CFR 164.514(b)(2)(i).
extension SensitiveTerm {
    static let specialCategories: [SensitiveTerm] = [
        .special(
            "religion",
            phrases: [
                "religion", "religious belief", "religious affiliation", "religious denomination", "konfession", "religionszugehorigkeit",
                "religione", "religiao", "belief system", "church membership",
            ]),
        .special(
            "ethnic origin",
            phrases: [
                "ethnicity", "ethnic origin", "ethnic group", "racial origin", "ethnie", "etnia", "race ethnicity", "racial identity",
                "caste", "origine ethnique", "patient race", "race code",
            ]),
        .special("ethnic origin", .low, standsAlone: true, phrases: ["race"]),
        .special(
            "sexual orientation",
            phrases: [
                "sexual orientation", "sexuality", "sexual preference", "sex life", "sexuelle orientierung", "orientation sexuelle",
                "orientacion sexual",
            ]),
        .special(
            "trade-union membership",
            phrases: [
                "union membership", "trade union membership", "trade union", "labor union", "labour union", "union member", "gewerkschaft",
                "syndicat",
            ]),
        .special(
            "political opinion",
            phrases: [
                "political opinion", "political affiliation", "political party", "political view", "political views", "party membership",
                "party affiliation", "political belief", "political orientation",
            ]),
        .special(
            "biometric data", hipaa: true,
            phrases: [
                "biometric", "biometrics", "biometric data", "biometric template", "biometric hash", "fingerprint template",
                "fingerprint image", "fingerprint data", "fingerprint scan", "face template", "face encoding", "face embedding",
                "facial recognition", "facial recognition data", "facial features", "face print", "faceprint", "iris scan", "iris template",
                "iris code", "retina scan", "voiceprint", "palm print", "palm vein",
            ]),
        .special(
            "genetic data", .medium, hipaa: true,
            phrases: ["dna", "dna sequence", "genetic data", "genetic test", "genetic marker", "genome sequence"]),
        .special(
            "criminal record",
            phrases: [
                "criminal record", "criminal history", "criminal conviction", "conviction", "criminal offence", "criminal offense",
                "arrest record", "casier judiciaire", "vorstrafen", "antecedentes penales",
            ]),
    ]
}
