/// What employers and schools know about a person. Sources: GDPR Art. 4(1) and 88; CCPA §1798.140(v)(1)(I), (J) (employment and education
/// information).
extension SensitiveTerm {
    static let employmentData: [SensitiveTerm] = [
        .personal(
            "employment record", .low,
            phrases: [
                "hire date", "hiring date", "date of hire", "date hired", "joining date", "date of joining", "resignation date",
                "employment start", "employment start date", "employment end", "employment end date", "employment date",
                "employment termination date", "date of employment", "last working day", "eintrittsdatum", "date embauche",
                "fecha de ingreso", "data admissao", "disciplinary action", "disciplinary record", "employment contract",
                "employment record", "employment details", "employment info",
            ]),
        .thin("employment record", phrases: ["employment type", "employment basis", "employment", "job function", "job level"]),
        .personal(
            "employee number", .low,
            phrases: [
                "employee number", "employee no", "employee code", "employee id number", "staff number", "staff no", "personnel number",
                "personnel no", "payroll number", "payroll id", "personalnummer", "matricule", "numero de empleado", "numero empleado",
                "personeelsnummer",
            ]),
        .personal(
            "income", .medium,
            phrases: [
                "gross pay", "net pay", "take home pay", "base pay", "hourly wage", "payslip", "pay slip", "paystub", "pay stub",
                "pay grade", "salary grade", "salary band", "annual compensation", "employee compensation", "source of income",
                "income source", "source of wealth", "annual earnings", "disposable income",
            ]),
        .thin("credit rating", phrases: ["credit rating", "credit history"]),
        .personal("credit report", .low, standsAlone: true, phrases: ["credit report"]),
        .personal(
            "education", .low,
            phrases: [
                "highest degree", "degree earned", "gpa", "grade point average", "student number", "student id number",
                "matriculation number", "matrikelnummer", "academic record", "academic transcript", "graduation year", "graduation date",
                "highest education", "education history", "educational background", "education qualification",
            ]),
        .personal("curriculum vitae", .low, phrases: ["curriculum vitae", "resume file", "resume text", "cover letter", "lebenslauf"]),
        .harmless([
            "car hire date", "vehicle hire date", "equipment hire date", "bond credit rating", "issuer credit rating",
            "company credit rating", "is employment contract",
        ]),
    ]
}
