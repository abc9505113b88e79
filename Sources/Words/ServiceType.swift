/// The kind of third-party service that a host or a name refers to.
package enum ServiceType: String, Sendable, Hashable, CaseIterable {
    case storage, payments, ai, messaging, identity

    /// From the registered domain: `api.stripe.com`, `bucket.s3.eu-west-1.amazonaws.com`.
    package init?(host: String) {
        let labels = host.lowercased().prefix { $0 != ":" }.split(separator: ".")
        for count in [2, 3] where labels.count >= count {
            guard let found = Self.domains[labels.suffix(count).joined(separator: ".")] else { continue }
            self = found
            return
        }
        guard labels.suffix(2).joined(separator: ".") == "amazonaws.com",
            let found = labels.compactMap({ Self.amazon[String($0.prefix { $0 != "-" })] }).first
        else { return nil }
        self = found
    }

    /// From the word for a vendor or trade in a tag, title, or operationId: `Stripe payments`, `s3Upload`, `sendSms`.
    package init?(name: Name) {
        guard let found = name.words.lazy.compactMap({ Self.words[Name.singular(of: $0) ?? $0] }).first else { return nil }
        self = found
    }

    private static let amazon: [String: ServiceType] = [
        "s3": .storage, "glacier": .storage, "sns": .messaging, "sqs": .messaging, "email": .messaging, "cognito": .identity,
        "sts": .identity,
        "iam": .identity, "bedrock": .ai, "rekognition": .ai, "sagemaker": .ai, "polly": .ai, "transcribe": .ai, "textract": .ai,
    ]

    private static let domains: [String: ServiceType] = [
        "core.windows.net": .storage, "storage.googleapis.com": .storage, "digitaloceanspaces.com": .storage,
        "r2.cloudflarestorage.com": .storage,
        "backblazeb2.com": .storage, "wasabisys.com": .storage, "dropboxapi.com": .storage, "box.com": .storage, "cloudinary.com": .storage,
        "cloudflarestorage.com": .storage,
        "stripe.com": .payments, "paypal.com": .payments, "adyen.com": .payments, "braintreegateway.com": .payments,
        "squareup.com": .payments,
        "mollie.com": .payments, "klarna.com": .payments, "razorpay.com": .payments, "checkout.com": .payments, "plaid.com": .payments,
        "gocardless.com": .payments, "worldpay.com": .payments, "authorize.net": .payments, "wise.com": .payments,
        "coinbase.com": .payments,
        "openai.com": .ai, "anthropic.com": .ai, "cohere.ai": .ai, "cohere.com": .ai, "mistral.ai": .ai, "huggingface.co": .ai,
        "replicate.com": .ai,
        "generativelanguage.googleapis.com": .ai, "aiplatform.googleapis.com": .ai, "openai.azure.com": .ai, "stability.ai": .ai,
        "elevenlabs.io": .ai,
        "deepl.com": .ai, "groq.com": .ai, "perplexity.ai": .ai, "assemblyai.com": .ai, "deepgram.com": .ai,
        "twilio.com": .messaging, "sendgrid.com": .messaging, "mailgun.net": .messaging, "mailchimp.com": .messaging,
        "postmarkapp.com": .messaging,
        "slack.com": .messaging, "vonage.com": .messaging, "nexmo.com": .messaging, "messagebird.com": .messaging,
        "telegram.org": .messaging,
        "sinch.com": .messaging, "plivo.com": .messaging, "onesignal.com": .messaging, "fcm.googleapis.com": .messaging,
        "resend.com": .messaging,
        "brevo.com": .messaging, "mailjet.com": .messaging, "discord.com": .messaging, "pusher.com": .messaging,
        "auth0.com": .identity, "okta.com": .identity, "oktapreview.com": .identity, "login.microsoftonline.com": .identity,
        "onelogin.com": .identity,
        "accounts.google.com": .identity, "pingidentity.com": .identity, "b2clogin.com": .identity, "clerk.dev": .identity,
        "stytch.com": .identity,
        "duosecurity.com": .identity, "descope.com": .identity, "workos.com": .identity, "fusionauth.io": .identity,
        "appleid.apple.com": .identity,
        "identitytoolkit.googleapis.com": .identity, "securetoken.googleapis.com": .identity, "clerk.com": .identity,
    ]

    private static let words: [String: ServiceType] = [
        "s3": .storage, "bucket": .storage, "blob": .storage, "minio": .storage, "dropbox": .storage, "storage": .storage,
        "cloudinary": .storage,
        "stripe": .payments, "paypal": .payments, "adyen": .payments, "braintree": .payments, "klarna": .payments, "razorpay": .payments,
        "payment": .payments, "checkout": .payments, "mollie": .payments, "payout": .payments, "sepa": .payments, "plaid": .payments,
        "openai": .ai, "anthropic": .ai, "llm": .ai, "gpt": .ai, "embedding": .ai, "completion": .ai, "inference": .ai, "ai": .ai,
        "bedrock": .ai,
        "ollama": .ai, "mistral": .ai, "gemini": .ai, "claude": .ai,
        "sms": .messaging, "twilio": .messaging, "sendgrid": .messaging, "mailgun": .messaging, "whatsapp": .messaging, "fcm": .messaging,
        "mailchimp": .messaging, "slack": .messaging, "telegram": .messaging, "mms": .messaging,
        "oauth": .identity, "oauth2": .identity, "oidc": .identity, "saml": .identity, "keycloak": .identity, "okta": .identity,
        "auth0": .identity,
        "cognito": .identity, "login": .identity, "sso": .identity, "idp": .identity,
    ]
}
