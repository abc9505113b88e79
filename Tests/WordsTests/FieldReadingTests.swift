import Testing

@testable import Words

@Suite struct FieldReadingTests {
    @Test(arguments: [
        ("card_number", FieldClass.paymentCard, SensitiveData.Confidence.high), ("amount", .amount, .medium),
        ("isAdmin", .privilege, .high),
        ("roleSid", .privilege, .low), ("content_created_at", .serverOwned, .medium), ("debug_data", .internalDiagnostic, .medium),
        ("callbackUrl", .fetchedAddress, .medium), ("mechanic_api", .fetchedAddress, .medium), ("return_url", .redirectTarget, .medium),
        ("certificate_path", .file, .low), ("startup_script", .interpretedText, .low), ("billing_zip", .location, .low),
    ])
    func surest(_ name: String, _ fieldClass: FieldClass, _ confidence: SensitiveData.Confidence) throws {
        let reading = try #require(FieldReading.readings(of: Name(name)).first, "\(name)")
        #expect(reading.fieldClass == fieldClass, "\(name)")
        #expect(reading.confidence == confidence, "\(name)")
        #expect(!reading.evidence.isEmpty)
    }

    @Test(arguments: ["quarxel", "title", "color", "html_url", "href", "pull_request_url", "hooks_url"])
    func none(_ name: String) {
        #expect(FieldReading.readings(of: Name(name)).isEmpty, "\(name)")
    }

    @Test func `the type decides`() {
        #expect(FieldReading.readings(of: Name("email"), .init(type: "boolean")).isEmpty)
        #expect(FieldReading.readings(of: Name("filter"), .init(type: "object")).isEmpty)
        #expect(FieldReading.readings(of: Name("quarxel"), .init(format: "password")).first?.fieldClass == .credential)
    }

    @Test(arguments: [
        (["expiry", "holder"], FieldClass.paymentCard), (["cvv"], .paymentCard), (["bankName"], .bankAccount),
        (["issuingCountry", "expiryDate"], .governmentID),
    ])
    func `siblings decide`(_ siblings: [String], _ fieldClass: FieldClass) {
        let shape = FieldReading.Shape(siblings: siblings.map { Name($0) })
        #expect(FieldReading.readings(of: Name("number"), shape).first?.fieldClass == fieldClass)
        #expect(FieldReading.readings(of: Name("color"), shape).isEmpty)
    }

    @Test func `a bare number stays one`() {
        #expect(FieldReading.readings(of: Name("number"), .init(siblings: [Name("title"), Name("expires_at")])).isEmpty)
    }

    @Test(arguments: [
        ("last4", "part of a card number"), ("ssn_last_four", "part of a social security number"),
        ("masked_iban", "part of a bank account number"),
    ])
    func parts(_ name: String, _ part: String) {
        #expect(SensitiveData.partOf(Name(name))?.rawValue == part)
    }

    @Test(arguments: ["last_name", "last_login", "first_6_months", "lastMonth", "masked", "sample"])
    func `no parts`(_ name: String) {
        #expect(SensitiveData.partOf(Name(name)) == nil, "\(name)")
    }
}
