import Testing

@testable import Words

/// Families of names that were found on APIs nobody had read before, and names that only look like them.
@Suite struct UnseenNameTests {
    private func classes(_ name: String, _ type: String? = nil) -> Set<FieldClass> {
        Set(FieldReading.readings(of: Name(name), .init(type: type)).map(\.fieldClass))
    }

    @Test(arguments: [
        ("toNumber", FieldClass.personal), ("forwarding_number", .personal), ("directDialNumber", .personal), ("ddi_numbers", .personal),
        ("extension_number", .personal), ("internationalNumber", .personal), ("reportedCallerName", .personal),
        ("airline.passenger_name", .personal), ("guestFName", .personal), ("efternamn", .personal), ("nazwisko", .personal),
        ("onCallUser", .personal), ("requester", .personal), ("payee", .personal), ("technical_contact", .personal), ("upn", .personal),
        ("assigned_user_name", .personal), ("actorIpAddress", .personal), ("originating_ip", .personal), ("sourceIp", .personal),
        ("contactTitle", .personal), ("callerId", .personal), ("dates_of_birth", .personal), ("point_of_contact", .personal),
        ("bankruptcy", .personal), ("buyerContact", .personal), ("crdNumber", .governmentID), ("dda_number", .bankAccount),
        ("branchNumber", .bankAccount), ("cardSeqNumb", .paymentCard), ("chainOfCustodySasKey", .credential),
        ("locality_name", .location), ("combinedCityStateProvince", .location), ("stateName", .location),
        ("location_description", .location), ("ship_state", .location), ("billCountry", .location),
        ("donor_county", .location), ("payee_state", .location), ("merchantStreet", .location), ("committee_street_1", .location),
        ("registrationNumber", .governmentID), ("niNumber", .governmentID), ("chamber_of_commerce_number", .governmentID),
        ("organizationNumber", .governmentID), ("external_account", .bankAccount), ("virtualAccount", .bankAccount),
        ("sepa_debit_mandate", .bankAccount), ("savingAccount", .bankAccount), ("blikCode", .oneTimeCode), ("signupCode", .oneTimeCode),
        ("inviteAcceptCode", .oneTimeCode), ("prediction-key", .credential), ("merchantKey", .credential), ("secondaryKey", .credential),
        ("keytab", .credential), ("authorizationData", .credential), ("passwords", .credential), ("api_tokens", .credential),
        ("sse_customer_key", .credential), ("rescueKey", .credential), ("sentry_dsn", .credential), ("masterCode", .oneTimeCode),
        ("gate_code", .oneTimeCode), ("lockboxCode", .oneTimeCode),
    ])
    func sensitive(_ name: String, _ fieldClass: FieldClass) {
        #expect(classes(name).contains(fieldClass), "\(name)")
    }

    @Test(arguments: [
        "convert_to_number", "page_number", "bot_username", "numberOfArchivedPasswords", "complexPasswords", "account_sid", "user_state",
        "account_state", "tax_country", "data_region", "output_zip", "zip_file", "wall", "insurance_claim_code", "primaryKey", "userKey",
        "launch_state", "raw_key", "customerWorkspaceLocation", "type_of_contact", "unsubscribed_users", "client_certificate",
        "signing_algorithm", "registration",
    ])
    func `not sensitive`(_ name: String) {
        let found = classes(name).intersection([
            .paymentCard, .bankAccount, .governmentID, .credential, .oneTimeCode, .specialCategory, .location,
        ])
        #expect(found.isEmpty, "\(name): \(found)")
    }

    @Test(arguments: ["balance_value", "salary_max", "fee_minimum", "minimumLoanAmount", "list_price_value"])
    func money(_ name: String) {
        #expect(classes(name, "number").contains(.amount), "\(name)")
    }

    @Test func `money as an object`() {
        for name in ["installmentAmount", "transactionUnitPrice"] { #expect(classes(name, "object").contains(.amount), "\(name)") }
        for name in ["refund", "payment"] { #expect(!classes(name, "object").contains(.amount), "\(name)") }
    }

    @Test(arguments: [
        "lastModifyingUser", "creatorId", "publishTime", "ingestion_time", "finish_date", "complete_ts", "reversalDate", "statusMessage",
        "status_details", "last_error_message", "decision_outcome", "verificationResult", "createdByIamUser", "voided", "status_comments",
        "StatusInformation",
    ])
    func records(_ name: String) {
        #expect(PropertyName.isServerOwned(Name(name)) != nil, "\(name)")
    }

    @Test(arguments: ["closing_time", "error_message", "notifyCreator", "search_result", "issue_date", "backup_time", "fulfilled"])
    func `no records`(_ name: String) {
        let term = PropertyName.isServerOwned(Name(name))?.term
        #expect(term == nil, "\(name): \(term ?? "")")
    }

    @Test(arguments: ["OrgAdmin", "can_access", "canLogin", "editor_access", "RootAccess", "monthlyQuota", "delegated_administrators"])
    func rights(_ name: String) {
        #expect(PropertyName.isPrivilege(Name(name)) != nil, "\(name)")
    }

    @Test(arguments: ["log_output", "detailedErrorMessage", "rawErrorMessage", "console_output", "bmcIpAddress"])
    func inside(_ name: String) {
        #expect(classes(name).contains(.internalDiagnostic), "\(name)")
    }

    @Test(arguments: ["applicationLogs", "call_logs", "output", "public_ip_address", "error_detail"])
    func outside(_ name: String) {
        #expect(!classes(name).contains(.internalDiagnostic), "\(name)")
    }

    @Test(arguments: ["deploy_hook", "tokenHook", "forward_endpoint", "smtp_host", "destinationServer", "broker_host", "delivery_endpoint"])
    func `where a server goes`(_ name: String) {
        #expect(classes(name).contains(.fetchedAddress), "\(name)")
    }

    @Test(arguments: ["hook", "game_server", "debug_hook", "token_endpoint", "virtual_host"])
    func `no address`(_ name: String) {
        #expect(!classes(name).contains(.fetchedAddress), "\(name)")
    }

    @Test(arguments: [
        ("manifestFile", FieldClass.file), ("s3_prefix", .file), ("store_root", .file), ("zone_file", .file),
        ("keyFilter", .interpretedText), ("tag_filter", .interpretedText), ("layout_update_xml", .interpretedText),
        ("breakpointCondition", .interpretedText), ("sms_template", .interpretedText), ("entrypoint", .interpretedText),
    ])
    func interpreted(_ name: String, _ fieldClass: FieldClass) {
        #expect(classes(name, "string").contains(fieldClass), "\(name)")
    }

    @Test(arguments: ["profanity_filter", "dimensionFilters", "ipFilter", "template_id", "payment_condition", "is_xml"])
    func `not interpreted`(_ name: String) {
        #expect(classes(name, "string").intersection([.file, .interpretedText]).isEmpty, "\(name)")
    }
}
