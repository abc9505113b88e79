/// Measurements of the body, and what doctors write down. Sources: GDPR Art. 4(15) and 9(1); HIPAA, 45 CFR 160.103 (health information).
///
/// Single words that food, sports, or machines share with medicine (`pulse`, `glucose`, `weight`, `dose`) are left out.
extension SensitiveTerm {
    static let careData: [SensitiveTerm] = [
        .health(
            "vital signs", .medium,
            phrases: [
                "systolic", "diastolic", "systolic pressure", "diastolic pressure", "systolic bp", "diastolic bp", "bp systolic",
                "bp diastolic", "blood pressure systolic", "blood pressure diastolic", "spo2", "sp o2", "o2 saturation", "blood oxygen",
                "oxygen saturation level", "respiratory rate", "respiration rate", "breathing rate", "pulse rate", "heart rate variability",
                "hba1c", "cholesterol level", "ldl cholesterol", "hdl cholesterol", "triglycerides", "insulin level",
                "insulin dose", "body fat", "body fat percentage", "muscle mass", "vo2 max", "vo2max", "waist circumference", "ecg", "ekg",
                "electrocardiogram", "blood alcohol", "blood alcohol level", "heartrate", "heart beat rate",
            ]),
        .health(
            "pregnancy", .medium,
            phrases: [
                "gestational age", "apgar score", "birth weight", "last menstrual period", "menstruation", "menstrual phase",
                "pregnancy due date", "pregnancy week", "ovulation", "ovulation date", "fertility status", "contraception", "gravidity",
            ]),
        .health(
            "illness or treatment", .medium,
            phrases: [
                "snomed code", "snomed ct code", "loinc code", "cpt code", "hcpcs code", "diagnosis related group",
                "chief complaint", "presenting complaint", "clinical history", "clinical impression", "clinical summary", "clinical status",
                "nursing notes", "nurse notes", "doctor notes", "doctors notes", "physician notes", "therapy notes", "psychotherapy notes",
                "care notes", "discharge summary", "discharge diagnosis", "admitting diagnosis", "cause of death", "cancer type",
                "cancer stage", "tumor stage", "tumor grade", "tumour stage", "hiv result", "hiv test result", "covid result",
                "covid test result", "covid19 status", "pcr test result", "viral load", "cd4 count", "depression score", "anxiety score",
                "phq9 score", "gad7 score", "phq9", "gad7", "mental illness", "psychiatric history", "treatment notes", "autopsy",
                "karyotype",
            ]),
        .health(
            "illness or treatment", .low, standsAlone: true,
            phrases: [
                "prescription number", "prescription date", "rx number", "prescriber", "vaccination date", "immunization date",
                "vaccine name", "vaccine lot number", "care plan", "injury status", "injury type", "injury detail", "injury severity",
                "injury body part", "injury date", "smoker", "smoker status", "smoking habits", "alcohol consumption", "alcohol intake",
                "substance use", "substance abuse", "drug use", "drug abuse", "addiction", "disability type",
                "disability code", "special needs", "dietary requirement", "medical certificate", "medical exam", "medical clearance",
                "sick note", "sick day", "sick pay", "organ donor", "advance directive", "sleep stages", "sleep score",
                "calories burned", "accessibility needs", "health plan", "health plan name", "health number",
            ]),
        .health(
            "health insurance number",
            phrases: [
                "healthcare number", "health care number", "abha number", "medicare beneficiary identifier",
                "health insurance member id", "health plan id", "health insurance policy", "krankenkassennummer", "health card no",
            ]),
        .special("gender identity", phrases: ["transgender", "transgender status", "gender reassignment"]),
        .special("trade-union membership", .medium, phrases: ["union dues", "trade union name", "labor union name", "trade union code"]),
        .special(
            "criminal record", .medium,
            phrases: [
                "conviction date", "arrest date", "arrest charge", "parole status",
                "inmate number", "inmate id", "prisoner number", "criminal case number", "criminal background check",
            ]),
        .special(
            "criminal record", .low, standsAlone: true,
            phrases: ["background check", "background check status", "offense description", "offence description"]),
        .special("biometric data", .medium, hipaa: true, phrases: ["biometric id", "palmprint", "hand geometry", "facial geometry"]),
    ]
}
