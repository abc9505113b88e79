import Testing

@testable import Words

/// Families of names of money, rights, records, addresses, and files: what belongs to them, and what only looks like it.
@Suite struct ThingFamilyTests {
    private func classes(_ name: String, _ type: String? = nil) -> Set<FieldClass> {
        Set(FieldReading.readings(of: Name(name), .init(type: type)).map(\.fieldClass))
    }

    @Test(arguments: [
        "base_fee_monthly", "price_yearly", "net_contributions_period", "loan_repayments_received_ytd", "monthlyPremiumStorageCost",
        "storage_price_in_cents", "valueInUsd", "total_cents", "btc_price_satoshi", "HourlyRate", "nightly_rate", "outstandingPrincipal",
        "loan_principal", "basketValue", "net_worth", "marketCap", "TotalSpent", "MortgageArrears", "jackpot", "stake", "remainingSeats",
        "seats_available", "tickets_sold", "stock_level", "number_of_travellers",
    ])
    func amounts(_ name: String) {
        #expect(PropertyName.amount(Name(name)) != nil, "\(name)")
        #expect(classes(name).contains(.amount), "\(name)")
    }

    @Test(arguments: [
        "contribution_period", "servicePrincipal", "grantee_principal", "energy_amount", "total_volume_amt", "penalties_conceded", "daily",
        "account_usd", "supported_eur", "quote_usd", "is_usd", "interest_rate", "hourly_rate_limit", "hours_spent", "stakeholder",
        "child_count", "seat_map", "stock",
    ])
    func `no amounts`(_ name: String) {
        #expect(PropertyName.amount(Name(name)) == nil, "\(name)")
    }

    /// Below zero or a bound, so that no rule asks for a minimum.
    @Test(arguments: ["ledger_balance", "yearProfit", "capitalGain", "maxPrice", "average_cost", "creditLimit", "overdraft_limit"])
    func money(_ name: String) {
        #expect(PropertyName.amount(Name(name)) == nil, "\(name)")
        #expect(classes(name, "number").contains(.amount), "\(name)")
    }

    @Test(arguments: ["use_account_balance", "nonprofit", "showPrice", "max_connections", "balanced", "balanceType", "minimumAge"])
    func `no money`(_ name: String) {
        #expect(!classes(name, "number").contains(.amount), "\(name)")
    }

    @Test func `objects are no amounts`() {
        for name in ["card_payments", "automatic_tax"] { #expect(!classes(name, "object").contains(.amount), "\(name)") }
    }

    @Test(arguments: [
        "isOrgAdmin", "is_co_owner", "isChannelModerator", "user_is_admin", "current_user_is_owner", "phone_number_verified",
        "identity_verified", "x-amz-grant-read", "x-amz-grant-full-control", "run_as_user", "impersonateUser", "allowPrivilegeEscalation",
        "privileged", "membershipTier", "withdrawal_limit",
    ])
    func rights(_ name: String) {
        #expect(PropertyName.isPrivilege(Name(name)) != nil, "\(name)")
    }

    @Test(arguments: [
        "isHomeOwner", "is_not_admin", "is_code_owner", "certificate.isVerified", "domain_verified", "totpVerified", "mention_roles",
        "disableWriteAccess", "lock_permissions", "runAsNonRoot", "ImpersonationLevel", "GeographicRole", "grant_date", "rate_limit",
        "transaction_limit", "privileged_session_max_age",
    ])
    func `no rights`(_ name: String) {
        let term = PropertyName.isPrivilege(Name(name))?.term
        #expect(term == nil, "\(name): \(term ?? "")")
    }

    @Test(arguments: [
        "date_update", "uploadTime", "mutateTime", "previousStateTransitionTime", "last_status_change", "bypassed_by", "claimedByUserId",
        "totalFraudScore", "concurrencyStamp", "lockoutEnd", "accessFailedCount", "is_frozen", "isExported", "processing_date",
        "avg_rating", "ratingCount", "likes_count", "number_of_reviews",
    ])
    func records(_ name: String) {
        #expect(PropertyName.isServerOwned(Name(name)) != nil, "\(name)")
    }

    @Test(arguments: [
        "runTime", "processing_time_ms", "read_time", "deleteOn", "alt_state", "election_state", "owned_date", "use_account_balance",
        "AllowNegativeBalance", "minimum_operating_balance", "risk_score_threshold", "maximumRiskScore", "date_start", "replaced_by",
        "status_transition", "price_tag", "states", "ETag", "begin_created_at", "lastExpectedDate", "autoDeleteTime",
        "rating", "review", "min_rating_count", "item_count",
    ])
    func `no records`(_ name: String) {
        let term = PropertyName.isServerOwned(Name(name))?.term
        #expect(term == nil, "\(name): \(term ?? "")")
    }

    @Test(arguments: [
        "developerMessage", "innerErrors", "jsonnet_stderr", "podIPs", "node_ip", "kubeletVersion", "processing_host",
        "db_hostname", "enable_debug_logging",
    ])
    func inside(_ name: String) {
        #expect(classes(name).contains(.internalDiagnostic), "\(name)")
    }

    @Test(arguments: [
        "bootDiagnostics", "lab_diagnostics", "debugOptions", "debug_settings", "calendarException", "proxy.exceptions", "price_exceptions",
        "api_version", "redisVersion", "nodeVersion", "stdout", "shipping_host",
    ])
    func outside(_ name: String) {
        #expect(!classes(name).contains(.internalDiagnostic), "\(name)")
    }

    @Test(arguments: ["success_url", "checkout_cancel_url", "continueUri", "returnUrl", "redirect_to", "logout_url"])
    func `where a browser goes on`(_ name: String) {
        #expect(classes(name).contains(.redirectTarget), "\(name)")
    }

    @Test(arguments: ["callback_url", "failureCallbackUrl", "sourceUrl", "feedback_url", "smsFallbackUrl"])
    func `where a server goes`(_ name: String) {
        #expect(classes(name).contains(.fetchedAddress), "\(name)")
        #expect(!classes(name).contains(.redirectTarget), "\(name)")
    }

    @Test(arguments: [
        "s3_bucket", "destinationBucket", "outputDirectories", "backup_folder", "pid_file", "certFile", "dockerfile", "cwd", "scriptPath",
    ])
    func files(_ name: String) {
        #expect(classes(name, "string").contains(.file), "\(name)")
    }

    @Test(arguments: [
        "sort_dir", "hierarchyPath", "propertyPath", "itemsPath", "performanceBucket", "activeDirectories", "virtualDirectories",
        "training_file", "folders", "X-RateLimit-Bucket",
    ])
    func `no files`(_ name: String) {
        #expect(!classes(name, "string").contains(.file), "\(name)")
    }

    @Test(arguments: ["commandLineArgs", "query_dsl", "sparql", "inline_code", "payloadTemplate", "where_filter"])
    func interpreted(_ name: String) {
        #expect(classes(name, "string").contains(.interpretedText), "\(name)")
    }

    @Test(arguments: ["chemical_formula", "infantFormula", "titleTemplate", "code", "unique_args", "license_template"])
    func `not interpreted`(_ name: String) {
        #expect(!classes(name, "string").contains(.interpretedText), "\(name)")
    }
}
