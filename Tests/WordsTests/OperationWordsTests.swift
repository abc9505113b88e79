import Testing

@testable import Words

/// An operation by its method and path.
func operation(_ text: String, id: String? = nil, summary: String? = nil, tags: [String] = []) -> OperationWords {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    return OperationWords(method: parts.first ?? "", path: parts.last ?? "", operationId: id, summary: summary, tags: tags)
}

@Suite struct OperationWordsTests {
    @Test(arguments: [
        ("POST /sessions", Bootstrap.logIn), ("POST /auth/login", .logIn), ("POST /users/login", .logIn),
        ("POST /api/v1/auth/sign-in", .logIn),
        ("GET /self-service/login/flows", .logIn), ("POST /login", .logIn), ("GET /user/login", .logIn), ("POST /admin/login", .logIn),
        ("POST /oauth/token", .token), ("POST /oauth2/v2.0/token", .token), ("POST /{tenant}/oauth2/v2.0/token", .token),
        ("POST /tokens", .token),
        ("POST /realms/{realm}/protocol/openid-connect/token", .token), ("POST /auth/token/refresh", .refresh),
        ("POST /refresh-token", .refresh),
        ("POST /auth/refresh", .refresh), ("POST /register", .signUp), ("POST /auth/signup", .signUp), ("POST /users/register", .signUp),
        ("POST /forgot-password", .passwordReset), ("POST /auth/password/reset", .passwordReset), ("POST /auth/reset", .passwordReset),
        ("POST /users/password/forgot", .passwordReset), ("POST /resetpw", .passwordReset),
        ("POST /reset-password/{token}", .passwordReset), ("POST /verify-email", .verification),
        ("GET /verify-email/{token}", .verification),
        ("POST /accounts/validate-reset-token", .verification), ("GET /oauth/{provider}/start", .oauthCallback),
        ("POST /cadastro", .signUp), ("POST /auth/recuperar-senha", .passwordReset),
        ("POST /auth/otp/verify", .verification), ("POST /send-otp", .verification), ("POST /account/verifyPin", .verification),
        ("GET /oauth/callback", .oauthCallback),
        ("GET /auth/google/callback", .oauthCallback), ("GET /oauth2/authorize", .oauthCallback), ("POST /saml/acs", .oauthCallback),
        ("POST /webhooks/stripe", .webhookReceiver), ("POST /webhook", .webhookReceiver), ("POST /stripe/webhook", .webhookReceiver),
        ("GET /health", .health), ("GET /healthz", .health), ("GET /api/v1/health", .health), ("GET /ready", .health),
        ("GET /livez", .health),
        ("GET /bank/webhooks/health", .health), ("GET /bank/system-health", .health),
        ("GET /ping", .health), ("GET /status", .health), ("GET /actuator/health", .health), ("POST /login/oauth/access_token", .token),
        ("POST /v1/accounts:signInWithPassword", .logIn),
        ("POST /v1/accounts:signUp", .signUp), ("GET /auth/login/google", .oauthCallback), ("GET /sso/saml/login", .oauthCallback),
        ("POST /accounts/activate", .verification), ("POST /signup/confirm", .verification), ("POST /payments/callback", .webhookReceiver),
        ("POST /hooks/incoming", .webhookReceiver), ("GET /version", .version),
        ("GET /api/version", .version), ("GET /.well-known/openid-configuration", .wellKnown), ("GET /.well-known/jwks.json", .jwks),
        ("GET /oauth/jwks", .jwks), ("GET /openapi.json", .apiDescription), ("GET /v3/api-docs", .apiDescription),
        ("GET /swagger.json", .apiDescription), ("POST /api/auth/google", .logIn), ("POST /persona/register", .signUp),
        ("POST /auth/anonymous", .logIn),
        ("POST /api/token/verify/", .token), ("POST /token/blacklist", .token), ("GET /health/db", .health),
        ("POST /auth/password-reset-otp/confirm/", .passwordReset), ("POST /reset_password_by_email", .passwordReset),
    ])
    func bootstrap(_ text: String, _ kind: Bootstrap) {
        #expect(operation(text).bootstrap == kind)
    }

    @Test(arguments: [
        "POST /coupons/validate-discount-code", "GET /games/{id}/start", "GET /registros/{id}",
        "POST /users", "GET /sessions/{id}", "DELETE /tokens/{id}", "GET /tokens", "POST /users/{id}/tokens", "POST /auth/logout",
        "POST /logout", "GET /users/{id}/logins", "GET /login-history", "GET /login/attempts", "POST /devices/register",
        "POST /cash-register", "POST /webhooks", "GET /webhooks/{id}", "DELETE /sessions", "GET /devices/{id}/health",
        "GET /api/me/daily/health", "GET /farm/animals/health",
        "GET /orders/{id}/status", "GET /market/status", "POST /documents/{id}/verify", "POST /users/{id}/reset-password",
        "GET /versions/{id}", "GET /apps/{id}/versions", "POST /change-password", "POST /repos/{o}/runners/registration-token",
        "POST /admin/tokens", "GET /pages/health-insurance", "POST /events/{id}/registrations", "GET /live-streams", "PATCH /auth/login",
        "GET /tokens/{id}", "POST /projects/{id}/access_tokens", "GET /health-records", "POST /payment/refresh", "POST /cache/refresh",
        "GET /keys", "POST /orders", "GET /callbacks/{id}", "POST /password-policies", "POST /email/send",
        "POST /subscriptions/{id}/activate", "POST /products/activate", "POST /checkout/sessions", "POST /video-sessions",
        "POST /auth/api-keys", "POST /courses/{id}/enroll", "GET /session", "POST /employees/register-attendance", "GET /authors",
        "POST /authorizations", "POST /documents/verify", "POST /attivita/register", "POST /settings/google", "GET /patients/health/db",
    ])
    func `not bootstrap`(_ text: String) {
        let found = operation(text).bootstrap
        #expect(found == nil, "\(text): \(String(describing: found))")
    }

    @Test func `words beside the path tell`() {
        #expect(operation("POST /users", id: "registerUser").bootstrap == .signUp)
        #expect(operation("POST /users", summary: "Sign up").bootstrap == .signUp)
        #expect(operation("POST /users", summary: "Register a new user").bootstrap == .signUp)
        #expect(operation("POST /users", summary: "Create a user").bootstrap == nil)
        #expect(operation("POST /domains", summary: "Register a domain").bootstrap == nil)
        #expect(operation("POST /attivita/register", summary: "Create an account attività").bootstrap == .signUp)
        #expect(operation("POST /attivita/register", summary: "Create an activity").bootstrap == nil)
        #expect(operation("POST /domains", summary: "Authenticate a domain").bootstrap == nil)
        #expect(operation("POST /access", id: "loginUser").bootstrap == .logIn)
        #expect(operation("POST /tokens", summary: "Create a payment token").bootstrap == nil)
        #expect(operation("POST /hooks/{id}", id: "updateWebhook").bootstrap == nil)
        #expect(operation("POST /webhook", id: "createWebhook").bootstrap == nil)
    }

    @Test func `kinds of bootstrap`() {
        #expect(Bootstrap.allCases.filter(\.takesCredential) == [.logIn, .token, .refresh, .signUp, .passwordReset, .verification])
        #expect(Bootstrap.allCases.filter(\.isMetadata) == [.health, .version, .wellKnown, .jwks, .apiDescription])
    }

    @Test(arguments: [
        "GET /admin/users", "GET /api/v1/admin/users", "POST /backoffice/orders", "GET /internal/metrics-feed", "GET /_internal/x",
        "GET /admins", "GET /management/users", "GET /staff/users", "DELETE /superuser/sessions", "GET /admin-api/users",
        "PUT /users/{id}/site_admin", "GET /users/v1/admin",
    ])
    func administrative(_ text: String) {
        #expect(operation(text).isAdministrative)
    }

    @Test(arguments: [
        "GET /administrative-areas", "GET /fleet-management/vehicles", "GET /administrativeDistricts", "GET /staff", "GET /management",
        "GET /internal-medicine/doctors", "GET /repos/{id}/protection/enforce_admins", "GET /assets/management-fees", "GET /internals",
        "GET /users", "GET /international/orders", "GET /badminton", "GET /drug-administrations", "GET /staff/{id}", "GET /manager/{id}",
        "GET /rooms/{id}/admins", "GET /operator/{id}", "GET /staff/search",
    ])
    func `not administrative`(_ text: String) {
        #expect(!operation(text).isAdministrative)
    }

    @Test(arguments: [
        ("POST /users/{id}/ban", "ban"), ("PUT /users/{id}/role", "role"), ("PUT /users/{id}/update-role", "role"),
        ("PUT /users/update_role", "role"), ("POST /customers/{id}/makeAdmin", "admin"),
        ("POST /user/{id}/grant-permissions", "permissions"), ("PUT /team/{memberId}/role", "role"),
    ])
    func `rights of others`(_ text: String, _ word: String) {
        #expect(operation(text).administrativeWord == word)
    }

    @Test(arguments: [
        "GET /users/{id}/role", "PUT /user/role", "PUT /users/role", "POST /documents/{id}/permissions", "PUT /users/{id}/set-avatar",
        "PUT /users/{id}/role-play", "POST /orders/{id}/suspend", "PUT /films/{actorId}/role",
    ])
    func `no rights of others`(_ text: String) {
        #expect(!operation(text).isAdministrative)
    }

    @Test func `administration by tag or id`() {
        #expect(operation("GET /users", tags: ["Admin"]).administrativeWord == "admin")
        #expect(operation("GET /users", tags: ["User administration"]).isAdministrative)
        #expect(operation("GET /users", id: "adminListUsers").isAdministrative)
        #expect(operation("GET /users", id: "enterprise-admin/list-users").isAdministrative)
        #expect(!operation("POST /users/{id}/badge", id: "setUserAsAdmin").isAdministrative)
        #expect(!operation("GET /areas", tags: ["Administrative areas"]).isAdministrative)
        #expect(!operation("GET /fleet", tags: ["Fleet management"]).isAdministrative)
    }

    @Test(arguments: [
        ("GET /debug", "debug"), ("GET /users/v1/_debug", "debug"), ("GET /actuator/heapdump", "actuator"), ("GET /metrics", "metrics"),
        ("GET /phpinfo.php", "phpinfo.php"), ("GET /swagger-ui.html", "swagger-ui.html"), ("GET /graphiql", "graphiql"),
        ("GET /test", "test"),
        ("GET /h2-console", "h2-console"), ("GET /debug/pprof", "debug"), ("GET /api/trace", "trace"),
        ("GET /sysinfo/{command}", "sysinfo"),
    ])
    func debug(_ text: String, _ term: String) {
        #expect(operation(text).isDebug == term)
    }

    @Test(arguments: [
        "GET /health", "GET /actuator/health", "GET /version", "GET /repos/{id}/metrics", "GET /metrics/meetings", "POST /hooks/{id}/test",
        "GET /tests", "GET /test-results", "GET /traces/{id}", "GET /consoles", "GET /game-consoles", "GET /environments",
        "GET /orders/{id}/trace", "GET /latest", "GET /trace/{id}", "GET /v1/traces", "GET /developers",
    ])
    func `not debug`(_ text: String) {
        let found = operation(text).isDebug
        #expect(found == nil, "\(text): \(found ?? "")")
    }

    @Test(arguments: [
        ("POST /auth/login", "login"), ("POST /register", "sign-up"), ("POST /forgot-password", "password reset"),
        ("POST /cart/checkout", "checkout"),
        ("POST /payments", "payment"), ("POST /orders/{id}/pay", "payment"), ("POST /transfers", "transfer"),
        ("POST /accounts/{id}/withdraw", "withdrawal"),
        ("POST /orders/{id}/apply-coupon", "coupon"), ("POST /polls/{id}/vote", "vote"), ("POST /invitations", "invitation"),
        ("POST /bookings", "booking"),
        ("POST /appointments/{id}/book", "booking"), ("GET /coupons/{coupon_code}", "coupon code"), ("POST /gift-cards", "gift card"),
    ])
    func `sensitive flow`(_ text: String, _ flow: String) {
        #expect(operation(text).sensitiveFlow == flow)
    }

    @Test(arguments: [
        "GET /payments", "POST /books", "POST /repos/{owner}/{repo}/transfer", "DELETE /bookings/{id}", "GET /coupons/{id}",
        "POST /admin/coupons", "POST /articles", "POST /players", "GET /votes", "POST /payment-methods", "POST /paypal-settings",
        "PUT /invoices/{id}",
    ])
    func `no flow`(_ text: String) {
        #expect(operation(text).sensitiveFlow == nil)
    }

    @Test func unrepeatable() {
        #expect(operation("POST /payments").movesMoneyOrStock == "payment")
        #expect(operation("POST /orders").movesMoneyOrStock == "order")
        #expect(operation("POST /accounts/{id}/transfers").movesMoneyOrStock == "transfer")
        #expect(operation("POST /orders/search").movesMoneyOrStock == nil)
        #expect(operation("POST /previews/orders").movesMoneyOrStock == nil)
        #expect(operation("PUT /orders/{id}").movesMoneyOrStock == nil)
        #expect(operation("POST /books").movesMoneyOrStock == nil)
    }

    @Test(arguments: [
        ("POST /sms", "SMS"), ("POST /notifications/send-email", "email"), ("POST /invoices/{id}/email", "email"),
        ("POST /chat/completions", "AI generation"),
        ("POST /images/generations", "AI generation"), ("POST /videos/{id}/transcode", "transcoding"),
        ("POST /templates/{id}/render", "rendering"),
        ("POST /calls/start", "phone call"), ("GET /orders/export", "export"), ("POST /exports", "export"),
        ("POST /otp/send", "one-time code"),
        ("POST /reports/generate", "report"),
    ])
    func costly(_ text: String, _ term: String) {
        #expect(operation(text).costly == term)
    }

    @Test func `models are asked`() {
        #expect(operation("POST /v1/chat", summary: "Multi-turn chat").costly == "AI generation")
        #expect(operation("POST /v1/ask", tags: ["LLM"]).costly == "AI generation")
        #expect(operation("POST /v1/code", summary: "Security code generation").costly == "AI generation")
        #expect(operation("POST /chats", summary: "Open a chat with a customer").costly == nil)
        #expect(operation("POST /codes", summary: "Generation of codes").costly == nil)
        #expect(operation("GET /v1/chat", summary: "Multi-turn chat").costly == nil)
    }

    @Test(arguments: [
        "POST /user/emails", "GET /reports/{id}", "POST /validations/email", "GET /exports", "GET /sms/{id}", "POST /comments",
        "DELETE /exports/{id}",
    ])
    func cheap(_ text: String) {
        #expect(operation(text).costly == nil)
    }

    @Test(arguments: [
        ("GET /users/{id}/delete", "delete"), ("GET /picture/delete/{id}", "delete"), ("GET /createdb", "create"),
        ("GET /plans/activate", "activate"),
        ("GET /auth.revoke", "revoke"), ("GET /delete-user", "delete"), ("GET /requests/{id}/approve", "approve"),
        ("GET /orders/{id}/cancel", "cancel"), ("GET /orders/cancel/{id}", "cancel"),
        ("GET /cart/clear", "clear"), ("GET /orders/{id}:cancel", "cancel"),
        ("GET /app/reconnect", "reconnect"), ("GET /cache/flush", "flush"), ("GET /users/{id}/unfollow", "unfollow"),
    ])
    func `changes state`(_ text: String, _ verb: String) {
        #expect(operation(text).changesState == verb)
    }

    @Test(arguments: [
        "GET /updates", "GET /deleted-items", "GET /created-after/{date}", "GET /create-options", "GET /issue/createmeta", "GET /orders",
        "POST /users/{id}/delete", "GET /updates/{id}", "GET /addresses", "GET /pulls/{id}/merge", "GET /logout",
        "GET /verify-email/{token}", "GET /removed", "GET /disabled-users", "GET /update-history", "GET /resets", "GET /approvals",
        "GET /add-ons", "GET /settings", "GET /creators/{id}", "GET /software/update", "GET /publish/channels", "GET /assignments",
        "GET /grants", "GET /archive", "GET /sync/status", "GET /start-times", "GET /marks", "GET /followers", "GET /locks",
    ])
    func `changes nothing`(_ text: String) {
        let found = operation(text).changesState
        #expect(found == nil, "\(text): \(found ?? "")")
    }

    @Test(arguments: [
        ("GET /orders/{id}/status-legacy", nil, nil), ("GET /legacy/orders", nil, nil), ("GET /lookup", "legacyLookup", nil),
        ("GET /lookup", nil, "Legacy partner lookup"), ("GET /teams", nil, "All the teams (deprecated)"), ("GET /a", "getAllLegacy", nil),
    ])
    func `calls itself old`(_ text: String, _ id: String?, _ summary: String?) {
        #expect(operation(text, id: id, summary: summary).legacyWord != nil)
    }

    @Test(arguments: [
        ("GET /legacy-systems", nil, nil), ("GET /models/deprecated", nil, "List deprecated models"), ("GET /orders", "listOrders", nil),
        ("POST /models/{id}/state", "deprecatedModelCreate", "Mark a model as deprecated"), ("GET /legacy", nil, "Find all deprecated"),
    ])
    func `is not old`(_ text: String, _ id: String?, _ summary: String?) {
        let found = operation(text, id: id, summary: summary).legacyWord
        #expect(found == nil, "\(text): \(found ?? "")")
    }

    @Test func `rights given by GET change something`() {
        #expect(operation("GET /users/{id}/makeAdmin").changesState == "make")
        #expect(operation("GET /cars/make-models").changesState == nil)
    }

    @Test func `coupons tried by GET`() {
        #expect(operation("GET /coupon/check").sensitiveFlow == "coupon code")
        #expect(operation("GET /vouchers/topup").sensitiveFlow == "coupon code")
        #expect(operation("GET /coupons").sensitiveFlow == nil)
        #expect(operation("GET /stock/check").sensitiveFlow == nil)
    }

    @Test func `tools on the network`() {
        #expect(operation("POST /network/ping").runsNetworkTool)
        #expect(operation("GET /tools/nslookup").runsNetworkTool)
        #expect(!operation("GET /shipping").runsNetworkTool)
    }

    @Test func `interpreters stand before their text`() {
        #expect(operation("GET /users/ldap-search").interpreter(of: "user") == "LDAP")
        #expect(operation("GET /sql/{table}").interpreter(of: "table") == "SQL")
        #expect(operation("GET /apps/{name}/exec").interpreter(of: "name") == nil)
        #expect(operation("GET /products/search").interpreter(of: "name") == "a search")
        #expect(operation("GET /products/search").interpreter(of: "color") == nil)
    }

    @Test func `verbs beside the path`() {
        #expect(operation("GET /users/{id}", id: "deleteUser").changesState == "delete")
        #expect(operation("GET /users/{id}", summary: "Deletes a user").changesState == "delete")
        #expect(operation("GET /users/{id}", id: "getUser", summary: "Delete a user").changesState == nil)
        #expect(operation("GET /users/{id}", summary: "Update history of a user").changesState == nil)
        #expect(operation("GET /users/{id}", id: "updatesList").changesState == nil)
    }

    @Test func `exports and searches`() {
        #expect(operation("GET /users/export").isBulkExport)
        #expect(operation("GET /users", id: "exportUsers").isBulkExport)
        #expect(!operation("GET /files/{id}/download").isBulkExport)
        #expect(operation("GET /users/search").isSearch)
        #expect(operation("POST /users/_search").isSearch)
        #expect(operation("GET /pets/findByTags").isSearch)
        #expect(!operation("GET /pets/{id}", id: "findPetById").isSearch)
        #expect(!operation("GET /research").isSearch)
    }
}
