/// Data about health. Sources: GDPR Art. 4(15) and 9(1); HIPAA, 45 CFR 160.103 (health information) and identifiers (H) medical record
/// numbers, (I) health plan beneficiary numbers, 45 CFR 164.514(b)(2)(i).
///
/// The health of a service (`healthStatus`) and of a disk (`diagnostics`) is someone else's business.
extension SensitiveTerm {
    static let healthData: [SensitiveTerm] = [
        .health(
            "diagnosis", .medium,
            phrases: [
                "diagnosis", "medical diagnosis", "diagnose", "diagnostico", "diagnosi", "diagnosis code", "diagnosis codes", "icd9",
                "icd10", "icd code", "icd10 code", "icd9 code", "primary diagnosis",
            ]),
        .health(
            "medical condition",
            phrases: [
                "medical condition", "health condition", "preexisting condition", "pre existing condition", "medical history",
                "health history", "medical record", "health record", "patient record", "medical note", "clinical note",
                "medical information", "medical info", "health information", "medical data", "health data", "krankengeschichte", "illness",
                "chronic disease", "comorbidity", "mental health", "mental health status", "patient health status", "hiv status",
                "vaccination status", "immunization status", "covid status", "disability", "disability status", "disabilities", "handicap",
                "behinderung", "pregnancy", "pregnancy status", "pregnant", "medical report", "health report patient",
            ]),
        .health(
            "medication", .medium,
            phrases: ["medication", "medications", "prescription", "prescribed drug", "medicine taken", "drug allergy", "medicament"]),
        .health("allergies", .medium, phrases: ["allergy", "food allergy", "allergien", "alergias"]),
        .health("symptoms", .medium, modified: .low, phrases: ["symptom"]),
        .health(
            "illness or treatment", .low, standsAlone: true,
            phrases: [
                "disease", "disorder", "medical treatment", "treatment description", "treatment plan", "treatment history", "surgery",
                "surgical history", "procedure history", "medical procedure", "hospitalization", "family history medical", "krankheit",
                "maladie", "enfermedad", "doenca", "malattia", "ziekte", "therapy", "dosage", "immunization record", "vaccination record",
                "health issue", "injury note", "injury notes", "allergen", "medical need", "dietary restrictions", "smoking status",
                "tobacco use", "alcohol use", "sleep data",
                "menstrual cycle", "sick leave", "sickness", "injury description", "patient condition", "clinical data",
                "clinical findings",
                "medical notes", "genome", "genotype", "phenotype", "lab results", "test result medical", "pathology", "prognosis",
            ]),
        .health(
            "patient", .low, standsAlone: true,
            phrases: ["patient", "patient id", "patient identifier", "subject of care", "paciente", "patiente"]),
        .health(
            "blood type",
            phrases: ["blood type", "blood group", "blutgruppe", "groupe sanguin", "grupo sanguineo", "tipo sanguineo", "gruppo sanguigno"]),
        .health(
            "vital signs", .medium,
            phrases: [
                "heart rate", "blood pressure", "blood glucose", "glucose level", "blood sugar", "bmi", "body mass index", "body weight",
                "oxygen saturation", "body temperature", "vital signs",
            ]),
        .health(
            "laboratory result", .medium,
            phrases: ["lab result", "laboratory result", "blood test", "blood test result", "lab test result"]),
        .health("vaccination", .medium, phrases: ["vaccination", "immunization", "vaccine", "immunisation", "impfung"]),
        .health("medical record number", phrases: ["medical record number", "mrn", "patient number", "krankenakte number", "nhs number"]),
        .health(
            "health insurance number",
            phrases: [
                "health insurance number", "health insurance id", "health plan number", "health plan beneficiary number", "medicare number",
                "medicaid number", "medicaid id", "medicare id", "krankenversicherungsnummer", "insurance member number",
                "numero assurance maladie", "health card number", "insurance card number", "health insurance card number",
                "medical insurance number", "member id insurance", "health insurance policy number", "carte vitale",
            ]),
        .harmless(["system diagnosis", "network diagnosis", "error diagnosis", "service diagnosis", "monitor diagnosis"]),
    ]
}
