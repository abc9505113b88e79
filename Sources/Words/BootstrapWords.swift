/// The words that identify bootstrap operations.
extension OperationWords {
    static func isOAuth(_ name: Name) -> Bool { name.words.contains { oauthWords.contains($0) } }
    static func isAuthentication(_ name: Name) -> Bool { name.words.contains { authenticationWords.contains($0) } }

    static let oauthWords: WordSet = [
        "oauth", "oauth1", "oauth2", "oidc", "openid", "connect", "sso", "saml", "saml2", "openidconnect", "idp",
    ]

    static let authenticationWords: WordSet = oauthWords.union([
        "auth", "authn", "authentication", "authenticate", "login", "signin", "identity", "session", "sessions", "self", "iam", "security",
        "logon", "passport", "jwt", "social",
    ])

    /// Every phrase below contains one of these words.
    static let triggers: WordSet = authenticationWords.union(logInWords).union(registerWords).union([
        "token", "tokens", "password", "passwords", "passwd", "pwd", "forgot", "forget", "forgotten", "recover", "recovery", "lost",
        "restore", "reset",
        "verify", "verification", "validate", "confirm", "confirmation", "activate", "activation", "otp", "mfa", "2fa", "totp", "magic",
        "code",
        "resend", "passwordless", "callback", "callbacks", "redirect", "acs", "assertion", "authorize", "authorise", "authorization",
        "webhook",
        "webhooks", "hook", "hooks", "ipn", "refresh", "renew", "exchange", "signup", "health", "healthz", "healthcheck", "livez", "readyz",
        "liveness",
        "readiness", "ping", "pong", "heartbeat", "alive", "startup", "startupz", "check", "status", "ready", "live", "up", "hello",
        "running",
        "version", "build", "info", "openapi", "openapi3", "swagger", "docs", "spec", "api", "schema", "jwks", "jwk", "keys", "certs",
        "known", "actuator",
        "asyncapi", "challenge", "consent", "verifyemail", "sessions", "authenticator",
        "authorized", "authorised", "nonce", "root", "welcome", "index", "home", "regist",
        "senha", "contrasena", "olvide", "esqueci",
    ])

    static let tenantWords: WordSet = [
        "realm", "tenant", "environment", "organization", "org", "namespace", "pool", "site", "app", "api",
    ]

    static let logInWords: WordSet = [
        "login", "signin", "logon", "authenticate", "signon", "logins", "anmelden", "connexion", "loguear", "autenticar",
    ]

    static let logInNouns: WordSet = [
        "history", "attempts", "attempt", "url", "urls", "config", "configuration", "provider", "providers", "method", "methods", "log",
        "logs", "event", "events", "setting", "settings", "link", "links", "activity", "activities", "page", "id", "ids", "status", "info",
        "audit", "count", "stats", "statistics", "policy", "policies", "options", "banner", "customization", "banners", "screen", "name",
        "record", "records", "report", "session", "ip", "device", "devices", "alert", "alerts", "logins", "keys", "key",
    ]

    static let logInContinuations: WordSet = [
        "flow", "flows", "browser", "api", "email", "password", "phone", "otp", "sso", "oauth", "oauth2", "verify", "mfa", "2fa", "init",
        "start", "begin", "complete", "finish", "confirm", "challenge", "google", "facebook", "apple", "github", "microsoft", "twitter",
        "linkedin", "saml", "oidc", "social", "ldap", "magic", "passkey", "webauthn", "token", "options", "user", "users", "mobile", "web",
        "code", "factor", "sms", "guest", "anonymous", "customer", "account", "submit", "methods", "step2",
    ]

    /// Whether the word names who logs in, or how: "Authenticate a user", but not "Authenticate a domain".
    static func isCaller(_ word: String) -> Bool {
        personWords.contains(word) || logInContinuations.contains(word) || connectives.contains(word)
    }

    private static let connectives: WordSet = [
        "a", "an", "the", "with", "by", "using", "via", "and", "to", "into", "in", "for", "as", "or", "existing", "api", "controller",
        "post", "get", "username", "credentials", "new", "successfully", "v1", "v2", "auth",
    ]

    static let personWords: WordSet = [
        "user", "users", "account", "accounts", "customer", "customers", "member", "members", "guest", "merchant", "patient", "person",
        "subscriber", "student", "client", "seller", "vendor", "driver", "author", "farmer", "myself", "profile", "employee", "teacher",
        "admin", "player", "partner",
    ]

    static let registerWords: WordSet = [
        "register", "registration", "enroll", "signup", "registrations", "enrol", "regist", "cadastro", "cadastrar", "registro",
        "registrar", "registrarse", "registrieren", "inscription",
    ]

    static let accountWords: WordSet = [
        "user", "users", "account", "accounts", "customer", "customers", "member", "members", "auth", "authentication", "identity",
        "identities", "profile", "me", "guest", "merchant", "merchants", "patient", "patients", "client", "clients", "self", "service",
        "new", "a", "an", "email", "the", "register", "registration", "flow", "flows", "person", "subscriber", "api", "public", "student",
        "students", "admin", "seller", "vendor", "partner", "driver", "drivers", "author", "farmer", "usuario", "usuarios", "cliente",
        "clientes", "conta", "cuenta", "persona", "utente", "utenti", "paciente", "pacientes", "alumno", "aluno", "rider",
    ]

    static let resetPhrases = Vocabulary<Bool>([
        "forgot password", "forgotten password", "forget password", "password forgot", "password forgotten", "password forget",
        "reset pw", "forgot pw",
        "password reset", "reset password", "password recovery", "recover password", "lost password", "password lost", "restore password",
        "request password reset", "password reset request", "reset password request", "request reset password", "send password reset",
        "send password reset email", "password recover", "forgot", "recovery", "forgot username", "recover account", "account recovery",
        "initiate password reset", "confirm password reset", "confirm forgot password", "reset password confirm", "password reset confirm",
        "recuperar senha", "esqueci senha", "esqueci minha senha", "redefinir senha", "recuperar contrasena", "olvide contrasena",
        "restablecer contrasena", "mot de passe oublie", "passwort vergessen",
        "reset forgotten password", "reset my password", "reset password with token", "verify password reset", "create password reset",
    ])

    /// A phrase, or one with how it is done in it: `password-reset-otp`, `reset_password_by_email`.
    static func isPasswordReset(_ name: Name) -> Bool {
        if resetPhrases.contains(name) { return true }
        let rest = name.words.filter { !resetMeans.contains($0) }
        return rest.count > 1 && rest.count < name.words.count && resetPhrases.contains(Name(words: rest))
    }

    private static let resetMeans: WordSet = [
        "otp", "code", "link", "email", "sms", "phone", "by", "with", "via", "using", "verify", "send", "resend", "validate", "check",
    ]

    static let resetWords: WordSet = ["reset", "recover", "forgot", "forget", "recovery", "lost", "restore", "forgotten"]
    static let resetContexts = Vocabulary<Bool>([
        "password", "passwords", "auth password", "user password", "self service", "pwd", "passwd", "auth", "authn", "authentication",
        "login", "signin",
    ])

    static let tokenPhrases = Vocabulary<Bool>([
        "token", "access token", "get token", "generate token", "issue token", "create token", "obtain token", "request token", "jwt",
        "token auth", "api token auth", "exchange token", "token exchange", "auth token", "authorization token", "get access token",
        "generate access token", "oauth token", "oauth access", "jwt token", "token endpoint", "id token", "bearer token",
    ])

    static let refreshPhrases = Vocabulary<Bool>([
        "refresh token", "token refresh", "renew token", "refresh access token", "refresh session", "session refresh", "refresh jwt",
        "api token refresh", "tokens refresh", "refresh auth token", "renew access token", "refresh auth",
    ])

    static let authorizePhrases = Vocabulary<Bool>([
        "authorize", "authorise", "authorization", "consent", "device verify", "oauth authorize", "auth", "bc authorize",
        "device authorization", "device code",
    ])

    static let verificationPhrases = Vocabulary<Bool>([
        "verify email", "email verify", "verify email address", "email verification", "confirm email", "email confirm",
        "email confirmation", "verify phone", "phone verify", "phone verification", "verify phone number", "verify otp", "otp verify",
        "send otp", "otp send", "otp", "request otp", "generate otp", "resend otp", "validate otp", "verify code", "verification code",
        "send verification code", "send verification", "resend verification", "resend verification email", "send verification email",
        "activate account", "account activation", "verify account", "account verification", "confirm account", "confirm registration",
        "verify registration", "email confirmation resend", "resend confirmation", "resend confirmation email", "2fa verify", "verify 2fa",
        "verify mfa", "mfa verify", "check otp", "confirm otp", "magic link", "send code", "confirm signup", "resend code", "verify user",
        "user activation", "email otp", "sms otp", "verify sms", "send sms code", "totp verify", "verify totp",
        "verify pin", "pin verify", "validate pin", "check pin", "confirm pin", "verify passcode", "validate passcode", "check passcode",
        "generate challenge", "request challenge", "get challenge", "create challenge", "auth challenge", "login challenge",
        "wallet challenge", "verify challenge", "challenge verify", "nonce", "auth nonce", "login nonce", "generate nonce", "request nonce",
        "get nonce", "create nonce", "verify signature", "confirm passcode", "validate totp", "validate mfa", "validate 2fa", "check totp",
        "submit otp", "otp validate",
    ])

    static let verificationVerbs: WordSet = [
        "verify", "confirm", "activate", "resend", "validate", "verification", "confirmation", "activation", "send", "request", "check",
        "challenge", "generate",
    ]
    static let verificationContexts = Vocabulary<Bool>([
        "otp", "mfa", "2fa", "totp", "email verification", "verification", "phone verification", "registration", "register", "signup",
        "account activation", "magic link", "passwordless", "self service", "email confirmation", "two factor", "confirmation code",
    ])

    /// `validate-reset-token`, `check-recovery-code`: what was sent is shown, before or instead of a log-in.
    static func verifiesWhatWasSent(_ words: [String]) -> Bool {
        guard words.count > 2, words.count < 6, let first = words.first, let last = words.last else { return false }
        return ["verify", "validate", "check", "confirm"].contains(first) && ["token", "code", "otp", "pin", "link"].contains(last)
            && words.dropFirst().dropLast().allSatisfy(sentFor.contains)
    }

    private static let sentFor: WordSet = [
        "reset", "password", "recovery", "forgot", "verification", "confirmation", "activation", "email", "phone", "sms", "login", "signup",
        "registration", "mobile", "one", "time", "2fa", "mfa", "security", "auth",
    ]

    /// Things to verify. "Send" and "check" mean something else with them.
    static let verifiedThings = Vocabulary<Bool>([
        "email", "account", "user", "phone", "phone number", "email address", "member", "customer",
    ])
    static let confirmingVerbs: WordSet = ["verify", "confirm", "activate", "confirmation", "activation", "verification"]

    /// Where a browser is sent to an identity provider: `/oauth/{provider}/start`.
    static let oauthStarts: WordSet = ["start", "begin", "initiate", "init", "redirect", "url"]

    static func isProvider(_ name: Name) -> Bool { name.words.contains { providers.contains($0) } }

    /// `POST /auth/anonymous`
    static func isWithoutPassword(_ name: Name) -> Bool { ["anonymous", "guest", "wallet", "passkey"].contains(name.words.last) }

    private static let providers: WordSet = [
        "kakao", "naver", "wechat", "telegram", "firebase", "twitch", "yandex", "cognito",
        "google", "facebook", "apple", "github", "microsoft", "twitter", "linkedin", "saml", "saml2", "oidc", "sso", "social", "azure",
        "okta", "gitlab", "oauth", "oauth2", "openid", "discord", "keycloak", "auth0",
    ]

    static let managementVerbs: WordSet = [
        "create", "add", "register", "update", "delete", "remove", "list", "get", "set", "new", "subscribe", "test", "creates", "adds",
        "enable", "configure", "edit", "upsert", "modify", "install", "save", "insert", "define", "retry", "redeliver", "resend", "ping",
    ]

    static let webhookSenders: WordSet = [
        "stripe", "github", "gitlab", "paypal", "twilio", "shopify", "slack", "square", "adyen", "braintree", "mailgun", "sendgrid",
        "bitbucket", "telegram", "whatsapp", "facebook", "meta", "zoom", "clerk", "auth0", "intercom", "razorpay", "mollie", "klarna",
        "docusign", "plaid", "hubspot", "salesforce", "incoming", "receive", "inbound", "callback", "discord", "jira", "linear", "paddle",
        "lemonsqueezy",
    ]

    static let healthWords = Vocabulary<Bool>([
        "health", "healthz", "healthcheck", "health check", "health status", "livez", "readyz", "liveness", "readiness", "ping",
        "heartbeat", "live ness", "liveness probe", "readiness probe", "alive", "is alive", "startupz", "self check", "system health",
        "service health", "server health", "api health", "app health", "application health", "database health", "db health",
    ])

    /// Whether health may be that of a person or an animal: `/me/health`, `/pets/health`.
    static func hasHealth(_ name: Name) -> Bool {
        guard let head = name.head else { return false }
        return PathWords.owners.contains(head) || living.contains(head)
    }

    private static let living: WordSet = [
        "me", "my", "self", "mine", "personal", "pet", "animal", "dog", "cat", "horse", "cattle", "cow", "livestock", "plant", "crop",
        "baby",
        "child", "kid", "family", "elder", "resident", "people", "human", "body", "mental", "physical", "medical", "public", "daily",
        "data",
        "tracker", "wellness", "fitness", "insurance",
    ]
    /// What an operation at `/` is called that only shows that the service is there.
    static let rootWords: WordSet = [
        "root", "welcome", "index", "home", "hello", "health", "status", "ping", "greeting", "alive", "info", "landing",
    ]

    /// Where an identity provider sends the browser back: `/authorized/google`.
    static let callbackParents = Vocabulary<Bool>(["authorized", "authorised", "oauth callback", "callback"])

    static let shortHealthWords = Vocabulary<Bool>(["status", "ready", "live", "up", "pong", "hello", "alive", "running"])
    static let healthDetails = Vocabulary<Bool>([
        "live", "ready", "alive", "liveness", "readiness", "health", "status", "startup", "check", "ping", "started",
        "db", "database", "redis", "cache", "queue",
    ])
    static let versionWords = Vocabulary<Bool>(["version", "server version", "api version", "build info", "version info", "get version"])
    static let apiDescriptions = Vocabulary<Bool>([
        "openapi", "openapi json", "openapi yaml", "openapi yml", "swagger json", "swagger yaml", "swagger yml", "api docs", "swagger",
        "v2 api docs", "v3 api docs", "api spec", "openapi spec", "api json", "api yaml", "asyncapi json", "api docs json", "schema json",
        "openapi3 json",
    ])
}
