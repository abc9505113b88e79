import Testing

@testable import Words

/// Families of names: what belongs to a class, and what only looks like it.
@Suite struct FamilyTests {
    private func classes(_ name: String) -> Set<FieldClass> { Set(FieldReading.readings(of: Name(name)).map(\.fieldClass)) }

    @Test(arguments: [
        ("issuer_bin", FieldClass.paymentCard), ("buyer_credit_card_prefix", .paymentCard), ("cvvResult", .paymentCard),
        ("cvc_result_raw", .paymentCard), ("avsResponse", .paymentCard), ("dynamic_last4", .paymentCard), ("LastCardDigits", .paymentCard),
        ("cardsOnFile", .paymentCard), ("expiry_mm", .paymentCard), ("auth_cvv2_result", .paymentCard),
        ("accountNumberFourDigits", .bankAccount), ("ssn_last_4", .governmentID), ("bankAccountUUID", .bankAccount),
        ("cvd_number", .paymentCard),
        ("donationAccount", .bankAccount), ("creditorAgent", .bankAccount), ("bank_statement", .bankAccount), ("ach_routing", .bankAccount),
        ("mandateIdentification", .bankAccount), ("ispb", .bankAccount), ("id_card", .governmentID), ("licenseeNumber", .governmentID),
        ("vehicleRegistration", .governmentID), ("uniqueTaxReference", .governmentID), ("DestinationNumber", .personal),
        ("recipientEmailList", .personal), ("clientPw", .credential), ("blob_sas_key", .credential), ("bingKey", .credential),
        ("injury_notes", .specialCategory), ("faceLandmarks", .specialCategory), ("allergen", .specialCategory),
        ("street_address_2", .location),
        ("phoneNumberE164", .personal), ("givenNameLatin", .personal), ("keyStorePass", .credential), ("coordinates", .location),
        ("customerAddresses", .location),
    ])
    func sensitive(_ name: String, _ fieldClass: FieldClass) {
        #expect(classes(name).contains(fieldClass), "\(name)")
    }

    @Test(arguments: [
        "storage_bin", "recycleBin", "bin", "cardResult", "result_code", "phone_last4", "last_four_weeks", "card_file", "statementId",
        "account_type", "creditorCount", "agent", "idea", "vehicle_type", "order_number", "power_pw", "races", "face", "serial_last4",
        "registration", "prefix", "saved_search", "list", "destination", "mountain_pass", "marketplaceId", "businessLineId",
    ])
    func `not sensitive`(_ name: String) {
        let found = classes(name).intersection([
            .paymentCard, .bankAccount, .governmentID, .personal, .credential, .oneTimeCode, .specialCategory,
        ])
        #expect(found.isEmpty, "\(name): \(found)")
    }

    /// Areas and machines that something is for.
    @Test(arguments: ["locations", "countryCodes", "includedPostcodes", "regions", "device_ids", "ip_addresses"])
    func `nobody's own`(_ name: String) {
        #expect(classes(name).intersection([.location, .personal]).isEmpty, "\(name)")
    }

    @Test(arguments: [
        "queryPlan", "execution_plan", "ReplicationInstancePrivateIpAddress", "serverOSVersion", "exceptionDescription", "traceOutput",
        "cc_debug_response_body", "internal_score", "internalError", "server_local_path", "crashLog",
    ])
    func inside(_ name: String) {
        #expect(PropertyName.isInternalMetadata(Name(name)) != nil, "\(name)")
    }

    @Test(arguments: [
        "internalTrafficPolicy", "internal_tmp_mem_storage_engine", "internal_link", "destinationVirtualMachineName", "debugRuleStatuses",
        "debug_level", "stack", "stacks", "traces", "exceptions", "model_grader_server_error_details", "subscription_plan", "plan",
        "meal_plan", "public_ip", "planName", "logLevel",
    ])
    func outside(_ name: String) {
        let term = PropertyName.isInternalMetadata(Name(name))?.term
        #expect(term == nil, "\(name): \(term ?? "")")
    }

    @Test(arguments: [
        "assignableScopes", "authorized_scopes", "permissionsAdded", "accessRightDefinitions", "current_user_role_id", "roleMappings",
        "X-Role", "oauth2_scopes", "lambdaRole", "executionRoleName", "primaryOwner", "account_type", "access_level_id",
    ])
    func rights(_ name: String) {
        #expect(PropertyName.isPrivilege(Name(name)) != nil, "\(name)")
    }

    @Test(arguments: [
        "WebACLName", "ip_access_control_lists", "fileSystemAccessMode", "firewall_permissions", "mostDisruptiveAllowedAction", "node_role",
        "party_role", "server_role", "telescope", "limitsByRole", "message_role", "CertificateAuthorities", "roleArn",
        "useServiceLinkedRole", "NoNewPrivileges", "use_primary_account_balance", "shared_link_permission_options", "accountTypes",
        "X-User-Access-Key", "authority", "sharedAccessPolicyName",
    ])
    func `no rights`(_ name: String) {
        let term = PropertyName.isPrivilege(Name(name))?.term
        #expect(term == nil, "\(name): \(term ?? "")")
    }

    @Test(arguments: [
        "amount_returned", "amount_in_usd", "qty_ordered", "gift_cards_amount_used", "vat_total", "tax_withheld", "total_vat_inclusive",
        "wire_return_fee", "closed_cash_money", "contribution_amount_12m", "points_redeemed", "Betrag-Netto", "total_sales", "order_sum",
        "number_of_guests", "quantity_on_order", "loan_repayments", "other_contributions", "payroll_deduction", "total_disbursements",
    ])
    func amounts(_ name: String) {
        #expect(PropertyName.amount(Name(name)) != nil, "\(name)")
    }

    @Test(arguments: [
        "amount_type", "amountRange", "qty_unit", "space_amount", "amount_of_ram", "price_changed", "fee_included", "cost_updated",
        "amount_limit", "total_users", "total_count", "money_manager", "balance_after_mutation",
    ])
    func `no amounts`(_ name: String) {
        #expect(PropertyName.amount(Name(name)) == nil, "\(name)")
    }

    @Test func `fees as text`() {
        #expect(PropertyName.isAmountAsText(Name("wire_return_fee"), .fee))
        #expect(PropertyName.isAmountAsText(Name("amount"), .money))
        #expect(PropertyName.isAmountAsText(Name("income_tax_withheld"), .fee))
        #expect(!PropertyName.isAmountAsText(Name("group_prices"), .money))
        for name in ["fee", "default_payment", "refund", "credit"] { #expect(!PropertyName.isAmountAsText(Name(name), .fee), "\(name)") }
    }

    @Test(arguments: [
        "date_received", "timeAdded", "finished", "last_consumption_timestamp", "next_dnd_start_ts", "balance_after_mutation",
        "lastStatusUpdateTime", "createdByObjectId", "shipment_state", "modifiedTimestampMillis", "PasswordLastUsed", "memberSince",
        "lastSuccessfulAssociationExecutionDate", "approvedByUserProfileIds", "InvitedBy", "submitTime", "isReconciled", "deliveredOn",
    ])
    func records(_ name: String) {
        #expect(PropertyName.isServerOwned(Name(name)) != nil, "\(name)")
    }

    @Test(arguments: [
        "owner_state", "p_state", "committee_state", "createdByMyApp", "viewedByMe", "last_business_date", "date_of_arrival", "date_format",
        "card_expiry_date", "latest_card_expiry_date", "date_founded", "collected_at", "elapsed_time", "fromClosedDate", "effective_at",
        "approximateCreationTime", "lastHealthCheckTimestamp", "lastLocationTime", "evaluatedBy", "managedByTenantId", "superseded_by",
        "Mnth35Status", "controller0State", "available_since", "change_status", "ship_state", "marketStatus", "api_status",
    ])
    func `no records`(_ name: String) {
        let term = PropertyName.isServerOwned(Name(name))?.term
        #expect(term == nil, "\(name): \(term ?? "")")
    }

    @Test(arguments: [
        "callback_url", "sourceUrl", "article_url", "storageUrl", "import_uri", "smsFallbackUrl", "proxy_acs_url",
        "after_totp_default_browser_return_url", "rss_feed", "mechanic_api",
    ])
    func fetched(_ name: String) {
        #expect(ParameterName.takesURL(Name(name)), "\(name)")
    }

    @Test(arguments: [
        "icon_url", "track_href", "typeUrl", "magnetUri", "donateUrl", "totp_url", "ampUrl", "html_tracking_url", "cpeUri", "resource_url",
        "logUrl", "environment_url", "copyrightUrl", "feed", "Templates API",
    ])
    func shown(_ name: String) {
        #expect(!ParameterName.takesURL(Name(name)), "\(name)")
    }

    @Test(arguments: ["host", "domain", "target_ip"])
    func hosts(_ name: String) {
        #expect(ParameterName.isHost(Name(name)), "\(name)")
    }

    @Test(arguments: ["ips", "ports", "DomainNames", "hosts"])
    func `lists of hosts`(_ name: String) {
        #expect(!ParameterName.isHost(Name(name)), "\(name)")
    }

    @Test(arguments: [
        ("model.groupBy", Interpreter.sort), ("validationRegexPattern", .pattern), ("json_filter", .filter), ("blobPathPrefix", .path),
        ("TranscriptFileUri", .path), ("search", .search),
    ])
    func interpreted(_ name: String, _ interpreter: Interpreter) {
        #expect(ParameterName.isInjectionProne(Name(name)) == interpreter, "\(name)")
    }

    @Test(arguments: ["keyword", "keywords", "term", "locale", "UriPath", "parentResourcePath", "omit_script", "model", "query_id"])
    func `not interpreted`(_ name: String) {
        #expect(ParameterName.isInjectionProne(Name(name)) == nil, "\(name)")
    }

    /// What rules know is marked as such, not only named.
    @Test func `items are marked`() {
        for item in SensitiveItem.allCases {
            let data = SensitiveData.classify(Name(item.rawValue))
            #expect(data?.item == item, "\(item.rawValue)")
        }
        #expect(SensitiveData.classify(Name("numero de tarjeta"))?.item == .cardNumber)
        #expect(SensitiveData.classify(Name("password_hash"))?.item == nil)
    }
}
