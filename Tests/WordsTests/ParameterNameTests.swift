import Testing

@testable import Words

@Suite struct ParameterNameTests {
    private func expect(_ test: (Name, Vocabularies) -> Bool, _ yes: [String], not no: [String]) {
        expect({ test($0, .standard) }, yes, not: no)
    }

    private func expect(_ test: (Name) -> Bool, _ yes: [String], not no: [String]) {
        for name in yes { #expect(test(Name(name)), "\(name)") }
        for name in no { #expect(!test(Name(name)), "\(name)") }
    }

    @Test func paging() {
        expect(
            ParameterName.isPageSize,
            [
                "limit", "size", "per_page", "pageSize", "count", "$top", "first", "max_results", "maxItems", "rows", "take", "page[size]",
                "pagesize", "page[limit]",
            ],
            not: ["rateLimit", "creditLimit", "imageSize", "maxHeight", "country", "page", "shoe_size", "accounts", "topic", "discount"])
        expect(
            ParameterName.isPaging,
            ["page", "offset", "cursor", "after", "starting_after", "pageToken", "limit", "page[number]", "next_cursor", "skip"],
            not: ["package", "homepage", "filter", "createdAfter", "pageTitle", "startDate", "accessToken"])
    }

    @Test func identifiers() {
        expect(
            ParameterName.isObjectId, ["id", "userId", "user_ID", "orderUuid", "invoiceNumber", "guid", "order_no", "ids"],
            not: ["paid", "idea", "pageNumber", "valid", "video", "hidden", "number", "line_number", "grid"])
        expect(
            ParameterName.isNonIdentifier,
            ["page", "limit", "year", "version", "status", "statusCode", "start_date", "country_code", "lang", "page_number"],
            not: ["id", "userId", "order_id", "username", "slug", "orderNumber"])
        expect(
            ParameterName.isOwnerId,
            [
                "userId", "owner_id", "accountId", "tenantId", "customer_uuid", "sourceAccountId", "currentUserId",
                "rider_id", "id_usuario", "idCliente", "paciente_id", "id_konsumen", "publisherId",
            ],
            not: [
                "recipientUserId", "toAccountId", "clientId", "orderId", "user", "taxesAccountId", "created_by_user_id", "userIds",
                "serviceAccountId", "id_type", "id_number", "id_token",
            ])
        #expect(ParameterName.personalObject(Name("orderId")) == "order" && ParameterName.personalObject(Name("message_id")) == "message")
        #expect(ParameterName.personalObject(Name("productId")) == nil && ParameterName.personalObject(Name("order")) == nil)
    }

    @Test func addresses() {
        expect(
            { ParameterName.takesURL($0) },
            [
                "fileurl", "imgurl", "photourl", "feedurl",
                "url", "callbackUrl", "webhook", "redirect_uri", "imageUrl", "target", "rss_feed", "endpoint", "callback", "return_to",
                "host",
                "statusCallback",
            ],
            not: [
                "webhookId", "callbackCount", "hasUrl", "urlCount", "targets", "webhooks", "curl", "targetUser", "endpointId", "feedId",
                "ghost",
            ])
        #expect(!ParameterName.takesURL(Name("webhook_endpoint"), inPath: true))
        #expect(ParameterName.takesURL(Name("redirect"), inPath: true))
        expect(
            ParameterName.isRedirectURI, ["redirect_uri", "redirectUris", "post_logout_redirect_uri"], not: ["redirect", "callbackUrl"])
        expect(
            ParameterName.isProfileLink, ["avatarUrl", "homepage", "logo_url", "privacyPolicyUrl"],
            not: ["callbackUrl", "url", "avatar_id"])
        expect(
            ParameterName.isHost, ["host", "ip", "hostname", "domain", "port", "targetHost"],
            not: ["hosts_count", "hostId", "report", "airport", "tip"])
    }

    @Test(arguments: [
        ("q", "search"), ("query", "query"), ("filter", "filter"), ("where", "query"), ("sort", "sort"), ("orderBy", "sort"),
        ("expression", "expression"),
        ("template", "template"), ("xpath", "XPath"), ("sql", "SQL"), ("command", "command"), ("path", "path"), ("filename", "path"),
        ("dir", "path"),
        ("include", "path"), ("lang_file", "locale"), ("file_path", "path"), ("ldapFilter", "LDAP filter"),
    ])
    func `injection prone`(_ name: String, _ term: String) {
        #expect(ParameterName.isInjectionProne(Name(name))?.term == term)
    }

    @Test(arguments: [
        "filterId", "templateId", "queryCount", "sortable", "pathology", "fileId", "files", "templates", "isFile", "commandId", "border",
        "include_deleted",
    ])
    func `not interpreted`(_ name: String) {
        #expect(ParameterName.isInjectionProne(Name(name)) == nil)
    }

    @Test func others() {
        expect(
            ParameterName.isFieldSelection, ["fields", "select", "include", "expand", "$filter", "where", "orderBy", "fields[users]"],
            not: ["include_deleted", "selected", "fieldId", "filterId"])
        expect(
            ParameterName.isIdempotencyKey,
            ["Idempotency-Key", "X-Idempotency-Key", "idempotencyKey", "X-Request-ID", "clientToken", "client_request_id"],
            not: ["pull_request_id", "id", "key", "orderId"])
        expect(
            ParameterName.isAntiAutomation, ["captcha", "g-recaptcha-response", "X-Firebase-AppCheck", "device_token", "turnstileToken"],
            not: ["capture", "token"])
        expect(
            ParameterName.isSignatureHeader,
            ["X-Hub-Signature-256", "Stripe-Signature", "x-jws-signature", "X-Shopify-Hmac-SHA256", "Signature", "X-Gitlab-Token"],
            not: ["Authorization", "X-Signature-Version", "Content-Type", "assignment"])
    }
}
