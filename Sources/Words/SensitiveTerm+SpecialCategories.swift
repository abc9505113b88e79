/// Special categories of personal data. Sources: GDPR Art. 9(1) (origin, opinions, belief, union membership, genetic and biometric data,
/// sex life) and Art. 10 (convictions); HIPAA identifier (P) biometric identifiers, 45 CFR 164.514(b)(2)(i).
extension SensitiveTerm {
    static let specialCategories: [SensitiveTerm] = [
        .special(
            "religion",
            phrases: [
                "religion", "religious belief", "religious affiliation", "religious denomination", "konfession", "religionszugehorigkeit",
                "religione", "religiao", "belief system", "church membership", "faith", "religious preference", "religious view",
                "godsdienst",
                "religious group", "religious status",
            ]),
        .special(
            "ethnic origin",
            phrases: [
                "ethnicity", "ethnic origin", "ethnic group", "racial origin", "ethnie", "etnia", "race ethnicity", "racial identity",
                "caste", "origine ethnique", "patient race", "race code", "ethnic background", "ethnic category", "ethnic code",
                "ethnicity code", "race description", "racial group", "etnicidad", "etniciteit", "ethnische herkunft", "hispanic origin",
                "hispanic or latino", "tribal affiliation", "indigenous status", "skin color", "skin colour", "origen etnico", "raza",
            ]),
        .special("ethnic origin", .low, standsAlone: true, phrases: ["race"]),
        .harmless(["races"]),
        .special(
            "sexual orientation",
            phrases: [
                "sexual orientation", "sexuality", "sexual preference", "sex life", "sexuelle orientierung", "orientation sexuelle",
                "orientacion sexual", "orientacao sexual", "orientamento sessuale", "seksuele geaardheid", "sexual identity",
                "sexual history", "sexual activity",
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
                "party affiliation", "political belief", "political orientation", "political exposure", "politically exposed",
                "politically exposed person", "pep status", "political leaning", "registered party", "voter party", "political preference",
                "opinion politique", "orientamento politico", "politieke voorkeur",
            ]),
        .special(
            "biometric data", hipaa: true,
            phrases: [
                "biometric", "biometrics", "biometric data", "biometric template", "biometric hash", "fingerprint template",
                "fingerprint image", "fingerprint data", "fingerprint scan", "face template", "face encoding", "face embedding",
                "facial recognition", "facial recognition data", "facial features", "face print", "faceprint", "iris scan", "iris template",
                "iris code", "retina scan", "voiceprint", "palm print", "palm vein", "face descriptor", "face vector", "face feature",
                "voice biometric", "voice signature", "biometric table", "facial data", "facial biometric", "face signature",
                "gait pattern",
                "biometric identifier", "biometric key", "biometric token", "biometric sample", "biometric image",
            ]),
        .special(
            "biometric data", .low, hipaa: true,
            phrases: [
                "face id", "persisted face id", "facial id", "fingerprint id", "voice id", "face token", "face landmark", "face hash",
                "face attribute", "face detail", "face match",
            ]),
        .special(
            "genetic data", .medium, hipaa: true,
            phrases: [
                "dna", "dna sequence", "genetic data", "genetic test", "genetic marker", "genome sequence", "genetic information",
                "genetic variant", "genetic profile", "dna profile", "dna sample", "haplogroup",
            ]),
        .special(
            "criminal record",
            phrases: [
                "criminal record", "criminal history", "criminal conviction", "conviction", "criminal offence", "criminal offense",
                "arrest record", "arrest", "arrest history", "criminal indicator", "civil criminal indicator", "criminal status",
                "criminal background", "background check result", "criminal charge", "felony", "prior convictions", "incarceration",
                "sex offender", "strafregister", "antecedentes criminais", "precedenti penali", "strafblad", "casier judiciaire",
                "vorstrafen", "antecedentes penales",
            ]),
    ]
}
