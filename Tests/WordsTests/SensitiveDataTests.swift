import Testing

@testable import Words

@Suite struct SensitiveDataTests {
    @Test(arguments: [
        "password", "Password", "user_password", "newPassword", "password2", "passwordConfirmation", "pass", "passwd", "pwd", "dbPass",
        "passphrase", "contraseña", "senha", "mot_de_passe", "Kennwort", "password_hash", "hashedPassword", "encrypted_password",
        "pin_hash", "pin", "cardPin", "otp", "smsCode", "totp", "recoveryCodes", "securityAnswer", "accessToken", "access_token",
        "refreshToken", "id_token", "jwt", "token", "apiKey", "X-API-Key", "apikey", "secretAccessKey", "sessionToken", "resetToken",
        "passwordResetToken", "bearerToken", "passwordValue", "passwordForUser", "senhaAtual", "default_password", "PASSWORD",
        "userPassWord", "authToken", "api_key_value",
    ])
    func credentials(_ name: String) {
        #expect(SensitiveData.classify(Name(name))?.kind == .credential)
    }

    @Test(arguments: [
        "client_secret", "clientSecret", "privateKey", "private_key_pem", "signingKey", "webhookSecret", "jwtSecret", "connectionString",
        "encryption_key", "secret", "totpSecret", "sharedSecret", "consumerSecret",
    ])
    func secrets(_ name: String) {
        #expect(SensitiveData.classify(Name(name))?.kind == .secret)
    }

    @Test(arguments: [
        "hasPassword", "isEmailVerified", "emailVerified", "passwordRequired", "requirePassword", "passwordChanged", "tokenId", "secretId",
        "accessKeyId", "passwordResetUrl", "secretPath", "privateKeyPath", "tokenCount", "passwordUpdatedAt", "tokenExpiresAt",
        "password_expires_in", "passwordPolicy", "tokenType", "token_type", "passwordHint", "maskedCardNumber", "last4", "cardLast4",
        "ssn_last4", "last4Ssn", "emailTemplate", "secretName", "pageToken", "nextToken", "next_page_token", "continuationToken",
        "syncToken", "cursor", "csrfToken", "xsrf_token", "nonce", "idempotencyKey", "etag", "deviceToken", "pushToken", "fcmToken",
        "maxTokens", "max_tokens", "promptTokens", "total_tokens", "tokens", "publicKey", "sshKey", "primaryKey", "sortKey",
        "partitionKey", "compass", "bypass", "passenger", "password_min_length", "resetPassword", "changePassword", "forgot_password",
        "forcePasswordChange", "emailOptIn", "emailNotifications", "email_subject", "emailBody", "emailCount", "phoneVerified", "phoneType",
        "server_address", "walletAddress", "cardBrand", "card_type", "cardToken", "paymentMethodToken", "healthStatus",
        "health_check", "diagnostics", "fingerprint", "raceCondition", "racing", "sexy", "emailHash", "clientToken", "keyboard",
        "tokenizer", "secretary", "pinned", "pins", "author", "authority", "apiKeyId", "api_key_name", "user_has_strong_password",
        "ttl_access_token", "rotate_secret", "chargeBearer", "passwordless", "companyEmail", "support_email",
        "accessTokenUrl", "jwtIssuer", "authenticateWithPassword", "giftCardCode", "proofOfAddress", "driverLicenseState", "stateToken",
        "resumeToken", "designTokens", "stopToken", "imagePullSecrets", "keySize", "key", "code", "state", "expiryDate",
        "grammaticalGender", "pinCount", "tokenEndpoint", "authTokenTTL", "passwordAuthentication", "truncatedPan", "savePassword",
        "cardTokenId", "conditions", "treatment", "prescriptionRequired", "unionType", "isPregnant", "sessionCount", "loginAttempts",
        "dnsName", "hashed_token", "hashedApiKey", "spin", "opinion", "topping", "license",
    ])
    func harmless(_ name: String) {
        let data = SensitiveData.classify(Name(name))
        #expect(data == nil, "\(name) is not \(data?.term ?? "")")
    }

    @Test(arguments: [
        ("creditCard", true), ("cardNumber", true), ("cvv", true), ("ssn", true), ("email", false), ("dateOfBirth", false), ("iban", false),
    ])
    func `shown to their owner`(_ name: String, _ isConcern: Bool) {
        #expect(SensitiveData.classify(Name(name))?.concernsOwner == isConcern)
    }

    @Test(arguments: [
        ("vatNumber", FieldClass.governmentID, false), ("companyTaxId", FieldClass.governmentID, false),
        ("customer_tax_id_number", FieldClass.governmentID, false),
        ("taxpayerIdentifierValue", FieldClass.governmentID, false), ("bankAccountDetails", FieldClass.bankAccount, false),
        ("swift_code", FieldClass.bankAccount, false),
        ("cc_exp_year", FieldClass.paymentCard, false), ("holderName", FieldClass.paymentCard, false),
        ("secrets", FieldClass.credential, false),
        ("ethnicityAlt", FieldClass.specialCategory, false), ("persistedFaceId", FieldClass.specialCategory, false),
        ("billing_zip", FieldClass.location, false),
        ("ipAddress", FieldClass.personal, true), ("city", FieldClass.location, true), ("lat2", FieldClass.location, true),
        ("customerCity", FieldClass.location, false),
        ("donors.location", FieldClass.location, false), ("display_name", FieldClass.personal, true),
        ("reviewerName", FieldClass.personal, false),
        ("emailConfirmationCode", FieldClass.oneTimeCode, false), ("deviceCode", FieldClass.oneTimeCode, false),
        ("totp_url", FieldClass.oneTimeCode, false),
    ])
    func classes(_ name: String, _ fieldClass: FieldClass, _ needsPerson: Bool) throws {
        let data = try #require(SensitiveData.classify(Name(name)), "\(name)")
        #expect(data.fieldClass == fieldClass, "\(name)")
        #expect(data.needsPerson == needsPerson, "\(name)")
    }

    @Test(arguments: [
        "bookingConfirmationCode", "giftCardNumber", "sourceLocation", "dataRegion", "mergeable_state", "file_location", "redCards",
        "defaultBranchName", "routingKey", "product_passport", "fileName", "bankHolidayName", "allowCredentials", "issueKey",
    ])
    func `look alikes`(_ name: String) {
        #expect(SensitiveData.classify(Name(name)) == nil, "\(name)")
    }

    @Test(arguments: [
        ("email", "email address"), ("userEmail", "email address"), ("e-mail", "email address"), ("emailAddresses", "email address"),
        ("phoneNumber", "phone number"), ("mobile_no", "phone number"), ("telefono", "phone number"), ("dateOfBirth", "birth date"),
        ("dob", "birth date"), ("Geburtsdatum", "birth date"), ("fecha_nacimiento", "birth date"), ("data_de_nascimento", "birth date"),
        ("ssn", "social security number"), ("social_security_number", "social security number"), ("cpf", "national identity number"),
        ("codiceFiscale", "national identity number"), ("aadhaarNumber", "national identity number"), ("nif", "national identity number"),
        ("steuerId", "national identity number"), ("nino", "social security number"), ("dni", "national identity number"),
        ("passportNumber", "passport number"), ("passport_no", "passport number"), ("driversLicense", "driver's license number"),
        ("gender", "gender"), ("maritalStatus", "marital status"), ("homeAddress", "home address"), ("salary", "income"),
    ])
    func personal(_ name: String, _ term: String) {
        let data = SensitiveData.classify(Name(name))
        #expect(data?.kind == .personal)
        #expect(data?.term == term)
        #expect(data?.complianceTags.contains("GDPR") == true)
    }

    @Test(arguments: [
        ("cardNumber", SensitiveData.Kind.payment, "PCI DSS"), ("creditCardNumber", .payment, "PCI DSS"), ("card_no", .payment, "PCI DSS"),
        ("ccnum", .payment, "PCI DSS"), ("pan", .payment, "PCI DSS"), ("cvv", .payment, "PCI DSS"), ("CVV2", .payment, "PCI DSS"),
        ("cardCvc", .payment, "PCI DSS"), ("cvv_hash", .payment, "PCI DSS"), ("cardExpiry", .payment, "PCI DSS"),
        ("exp_month", .payment, "PCI DSS"),
        ("iban", .payment, "GDPR"), ("bankAccountNumber", .payment, "GDPR"), ("account_number", .payment, "GDPR"),
        ("diagnosis", .health, "HIPAA"), ("bloodType", .health, "HIPAA"), ("medications", .health, "HIPAA"),
        ("allergies", .health, "HIPAA"),
        ("medicalRecordNumber", .health, "HIPAA"), ("mrn", .health, "HIPAA"), ("hivStatus", .health, "HIPAA"),
        ("religion", .specialCategory, "GDPR"), ("ethnicity", .specialCategory, "GDPR"), ("sexualOrientation", .specialCategory, "GDPR"),
        ("tradeUnionMembership", .specialCategory, "GDPR"), ("politicalOpinion", .specialCategory, "GDPR"),
        ("biometricData", .specialCategory, "HIPAA"), ("criminalRecord", .specialCategory, "GDPR"), ("dna", .specialCategory, "GDPR"),
    ])
    func regulated(_ name: String, _ kind: SensitiveData.Kind, _ tag: String) {
        let data = SensitiveData.classify(Name(name))
        #expect(data?.kind == kind)
        #expect(data?.complianceTags.contains(tag) == true)
    }

    @Test func `confidence follows the evidence`() {
        #expect(SensitiveData.classify(Name("password"))?.confidence == .high)
        #expect(SensitiveData.classify(Name("pass"))?.confidence == .medium)
        #expect(SensitiveData.classify(Name("token"))?.confidence == .medium)
        #expect(SensitiveData.classify(Name("widget_token"))?.confidence == .low)
        #expect(SensitiveData.classify(Name("firstName"))?.confidence == .low)
        #expect(SensitiveData.classify(Name("address"))?.confidence == .low)
        #expect(SensitiveData.Confidence.low < .high)
    }

    @Test func `format decides where the name says nothing`() {
        #expect(SensitiveData.classify(Name("foo"), format: "password")?.kind == .credential)
        #expect(SensitiveData.classify(Name("foo"), format: "uuid") == nil)
        #expect(SensitiveData.classify(Name("contact"), format: "email")?.term == "email address")
        #expect(SensitiveData.classify(Name("supportEmail"), format: "email") == nil)
    }

    @Test func `tables can be extended`() {
        let own = Vocabularies([[VocabularyChange(.personal, added: ["loyaltyNumber"], removed: ["gender"])]])
        #expect(SensitiveData.classify(Name("loyalty_number"), by: own)?.term == "loyalty number")
        #expect(SensitiveData.classify(Name("loyaltyNumber")) == nil)
        #expect(SensitiveData.classify(Name("gender"), by: own) == nil)
    }
}
