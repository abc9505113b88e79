import Testing

@testable import Words

/// Families of names for what APIs know about people, and names that only look like them.
@Suite struct PeopleFamilyTests {
    private func classes(_ name: String) -> Set<FieldClass> { Set(FieldReading.readings(of: Name(name)).map(\.fieldClass)) }

    @Test(arguments: [
        "hireDate", "date_of_hire", "dateOfJoining", "employment_start_date", "employeeNumber", "payroll_number", "payslip", "gross_pay",
        "net_pay", "pay_grade", "sourceOfIncome", "highest_degree", "gpa", "student_number", "managerName", "supervisor_name",
        "date_of_death", "deathDate", "cityOfBirth", "town_of_birth", "province_of_birth", "birthTime", "wedding_date",
        "number_of_dependents", "mothers_name", "next_of_kin_name", "emergency_contact_relationship", "relationship_to_patient",
        "second_name", "honorific_prefix", "orcid", "phone_home", "phoneWork", "phone_ext", "contactCell", "eye_color", "mother_tongue",
        "taxResidency", "insurance_policy_number", "responder_name", "contributorName", "userPrincipalName", "attending_physician",
    ])
    func personal(_ name: String) {
        #expect(classes(name).contains(.personal), "\(name)")
    }

    @Test(arguments: [
        "systolic", "diastolic", "bloodPressureSystolic", "spo2", "respiratory_rate", "hba1c", "gestational_age", "chief_complaint",
        "nurseNotes", "discharge_summary", "cause_of_death", "cancerType", "vaccinationDate", "rx_number", "smoker", "alcohol_consumption",
        "organ_donor", "sickDays", "dietary_requirements", "disabilityType", "transgender", "union_dues", "conviction_date",
        "parole_status",
        "inmateNumber", "background_check", "biometricId", "injury_status",
    ])
    func special(_ name: String) {
        #expect(classes(name).contains(.specialCategory), "\(name)")
    }

    @Test(arguments: [
        ("passport_expiry", FieldClass.governmentID), ("passportExpirationDate", .governmentID), ("drivers_license_expiry", .governmentID),
        ("id_card_front", .governmentID), ("documentBack", .governmentID), ("work_permit", .governmentID), ("vehicle_plate", .governmentID),
        ("ssn_full", .governmentID), ("customer_taxvat", .governmentID), ("voterRegistrationNumber", .governmentID),
        ("x_tran_key", .credential), ("wskey", .credential), ("X-Mashape-Key", .credential), ("htpasswd", .credential),
        ("second_factor_code", .oneTimeCode), ("verifyCode", .oneTimeCode), ("totp_token", .oneTimeCode), ("dpan", .paymentCard),
        ("savings_account", .bankAccount), ("checkingAccount", .bankAccount), ("chequeNo", .bankAccount),
        ("wire_instructions", .bankAccount),
        ("country_of_residence", .location), ("contributor_zip", .location), ("ownerStreet", .location), ("civicNumber", .location),
        ("po_box", .location), ("last_seen_location", .location),
    ])
    func identified(_ name: String, _ fieldClass: FieldClass) {
        #expect(classes(name).contains(fieldClass), "\(name)")
    }

    @Test(arguments: [
        "car_hire_date", "start_date", "traffic_manager_name", "instanceGroupManagerName", "domain_name_suffix", "type_of_tax_id",
        "pulse", "glucose", "dose", "weight", "height", "stress_level", "fingerprint", "health_id", "relationship_status",
        "policy_number", "license_expiry", "member_number", "number_of_replicas", "proof_of_delivery", "union_name",
        "department", "designation", "phone_type", "health_status", "denomination", "data_residency", "account_manager_id",
        "second", "offense", "drivers_license_state", "passport_class", "visa_type", "resume", "admission_date", "hasDependents",
        "isSmoker", "maxHeartRate", "death_count",
        "deaths", "alias", "parent_name", "mname", "retirement_date", "check_number", "monitor_brightness",
    ])
    func `nobody's`(_ name: String) {
        let found = classes(name).intersection([
            .paymentCard, .bankAccount, .governmentID, .personal, .credential, .oneTimeCode, .specialCategory,
        ])
        #expect(found.isEmpty, "\(name): \(found)")
    }
}
