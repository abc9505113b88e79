/// Tokens and session identifiers, and the many tokens that are none. Sources: RFC 6749 §1.4–1.5, RFC 6750, RFC 7519, RFC 7523, RFC 9126,
/// OpenID Connect Core §2; OWASP API2:2023.
extension SensitiveTerm {
    static let tokens: [SensitiveTerm] = [
        .credential(
            .item(.accessToken),
            phrases: [
                "access token", "oauth token", "oauth2 token", "oauth access token", "bearer token", "user access token",
                "personal access token", "github pat", "gitlab pat", "access jwt", "user token access", "iam token", "delegation token",
                "impersonation token",
            ]),
        .credential(.item(.accessToken), .medium, standsAlone: true, phrases: ["bearer"]),
        .credential(.item(.refreshToken), phrases: ["refresh token", "offline token", "refresh jwt", "renewal token", "renew token"]),
        .credential(.item(.idToken), phrases: ["id token", "identity token", "openid token"]),
        .credential(
            .item(.authenticationToken),
            phrases: [
                "auth token", "authentication token", "authorization token", "login token", "user token", "jwt", "jwt token", "jwt access",
                "security token", "bot token", "private token", "admin token", "api token", "service token", "app token", "secret token",
                "magic token", "magic link token", "sso token", "saml token", "saml assertion", "assertion token", "remember token",
                "remember me token", "auth jwt", "signed jwt", "bearer jwt", "deploy token", "runner token", "registry token", "sas token",
                "shared access signature", "mac token", "auth cookie", "session cookie", "auth header", "auth ticket",
                "authorization header", "x auth token", "integration token", "root token", "github token", "gitlab token", "slack token",
                "kerberos ticket", "access grant token", "actor token", "subject token", "person token", "agent token", "master token",
                "merchant token", "webhook token", "management token", "bearer credential", "session auth", "jeton acces api",
                "token de acceso", "token de acesso", "zugriffstoken", "code verifier", "device secret", "registration access token",
                "initial access token", "jeton",
                "jeton acces",
            ]),
        .credential(
            .item(.sessionToken),
            phrases: [
                "session token", "session key", "session secret", "jsessionid", "j session id", "phpsessid", "session cookie", "sessid",
                "aspsessionid", "session jwt",
            ]),
        .credential(
            .item(.resetToken),
            phrases: [
                "reset token", "password reset token", "password token", "recovery token", "reset password token", "reset code",
                "password reset code", "reset key", "forgot password token", "password recovery token", "recovery flow token",
                "reset password code",
            ]),
        .credential(
            .item(.oneTimeToken), .medium,
            phrases: [
                "verification token", "verify token", "activation token", "activation code", "invitation token", "invite token",
                "registration token", "enrollment token", "enrolment token", "join token", "email token", "email verification token",
                "confirm token", "onboarding token", "signup token", "unlock token", "email confirmation token", "one time token",
                "pairing token", "claim token", "exchange token", "worker join token",
                "manager join token",
                "magic link", "login link", "one time link", "password reset link", "reset link", "activation link",
            ]),
        .credential(.item(.token), .medium, modified: .low, phrases: ["token"]),
        .harmless([
            "page token", "next token", "prev token", "previous token", "continuation token", "continue token", "sync token", "delta token",
            "cursor token", "pagination token", "skip token", "next page token", "csrf token", "xsrf token", "anti forgery token",
            "antiforgery token", "request verification token", "forgery token", "idempotency token", "client request token", "client token",
            "device token", "push token", "apns token", "fcm token", "notification token", "registration id token", "expo push token",
            "firebase token", "captcha token", "recaptcha token", "hcaptcha token", "turnstile token", "change token", "consistency token",
            "lock token", "lease token", "fencing token", "snapshot token", "state token", "resume token", "upload token", "marker token",
            "sort token", "search token", "concurrency token", "etag token", "version token", "task token", "eos token", "bos token",
            "stop token", "pad token", "unk token", "mask token", "special token", "max token", "prompt token", "completion token",
            "output token", "input token", "design token", "payment token", "payment method token", "card token", "bank account token",
            "network token", "source token", "billing token", "order token", "cart token", "tracking token", "erc20 token", "nft token",
            "asset token", "base token", "quote token", "native token", "reward token", "governance token", "fee token", "gas token",
            "collection token", "text token", "job token id", "watch token", "resource token", "status token", "cancel token",
            "cancellation token", "correlation token", "trace token", "request token", "display token", "per token", "token by token",
            "symbol token", "crypto token", "last token", "first token", "stream token", "room token", "event token", "next sync token",
            "scroll token", "integrity token", "attestation token", "app check token", "place token", "query token", "reply token",
            "transaction token", "read token", "processing token", "list token", "pages token", "poll token", "single token",
            "logout token", "cvc token", "billing agreement token", "link token", "revocation token", "context token", "feed token",
            "time token", "start token", "end token", "initial token", "nonce token",
        ]),
    ]
}
