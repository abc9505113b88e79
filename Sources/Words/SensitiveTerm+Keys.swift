/// Keys and secrets of systems. Sources: OWASP API2:2023 and API8:2023; RFC 6749 §2.3.1 (client secret); RFC 7517 §4 (private key members);
/// OWASP Secrets Management Cheat Sheet.
extension SensitiveTerm {
    static let keys: [SensitiveTerm] = [
        .credential(
            .item(.apiKey),
            phrases: [
                "api key", "x api key", "api access key", "apikey", "app key", "api secret", "api secret key", "developer key",
                "subscription key", "publishing key", "tran key", "wskey", "rapidapi key", "mashape key", "stripe key",
                "model provider api key", "service key", "auth key", "authentication key", "authorization key", "rest key",
                "integration key", "function key", "admin key", "merchant secret key", "write key", "ingest key", "ingestion key",
                "agent key",
                "license api key", "web api key", "server key", "master api key", "secure key", "transaction key",
                "ocp apim subscription key", "api credential", "cle api", "bing key", "openai key", "anthropic key", "sendgrid key",
                "mailgun key",
                "twilio key", "google maps key", "google api key", "cred string", "prediction key", "training key", "authoring key",
                "endpoint key", "runtime key", "merchant key", "service principal key", "maps key",
            ]),
        .credential(
            .item(.accessKey),
            phrases: [
                "secret access key", "access key secret", "access secret", "storage account key", "storage key", "sas key", "account sas",
                "container sas", "blob sas", "service sas", "access sas", "storage sas",
            ]),
        .credential(.item(.accessKey), .medium, phrases: ["access key", "account key", "primary access key", "secondary access key"]),
        .secret(
            .item(.clientSecret),
            phrases: [
                "client secret", "consumer secret", "app secret", "application secret", "oauth secret", "oauth client secret",
                "integration secret", "client assertion",
            ]),
        .secret(.item(.secret), .medium, modified: .medium, phrases: ["secret"]),
        .secret(.item(.secretKey), .low, phrases: ["secondary key", "primary shared key", "secondary shared key"]),
        .credential(
            .item(.credentials), .low, standsAlone: true, isPluralToo: true,
            phrases: [
                "passwords", "api keys", "access keys", "api tokens", "access tokens", "auth tokens", "join tokens", "access codes",
                "private keys", "refresh tokens", "bearer tokens", "secret keys", "signing keys", "encryption keys",
            ]),
        .secret(.item(.secrets), .low, standsAlone: true, isPluralToo: true, phrases: ["secrets"]),
        .secret(
            .item(.secretKey),
            phrases: [
                "secret key", "shared secret", "webhook secret", "signing secret", "signature secret", "hmac secret", "hmac key",
                "shared key", "jwt secret", "cookie secret", "shared secret key", "signature key", "totp secret", "otp secret",
                "mfa secret", "2fa secret", "two factor secret", "totp seed", "otp seed", "authenticator secret", "verification secret",
                "deployment secret", "bot secret", "secret value", "secret data", "secret string", "secret text", "secret payload",
                "hook secret", "token secret", "user secret", "secret word", "secret code", "secret phrase",
            ]),
        .secret(
            .item(.privateKey),
            phrases: [
                "private key", "priv key", "privkey", "rsa private key", "ssh private key", "tls private key", "ssl private key",
                "key pair private", "private pem", "private key pem", "certificate key", "certificate private key", "ssl key", "tls key",
                "client private key", "secret pem", "private key material", "private key container", "private key data",
                "private key content", "private key contents", "private key bytes", "private key file content", "private jwk",
                "key material", "wallet private key", "keystore", "pfx", "pkcs12", "service account json",
                "service account key", "p12", "p12 file", "p12 certificate", "pfx file", "pfx certificate", "jks", "keystore file",
                "keystore data", "keytab", "client key pem", "client key data", "service account credentials json",
            ]),
        .secret(
            .item(.encryptionKey),
            phrases: [
                "encryption key", "decryption key", "master key", "signing key", "cipher key", "aes key", "data encryption key",
                "customer encryption key", "symmetric key", "unseal key", "seal key", "root key", "session encryption key", "kek",
                "wep key", "wpa key", "wireless key", "unlock key", "wifi key", "network security key", "key encryption key",
                "hmac sha key",
                "transport encryption key", "disk encryption key", "encryption passphrase", "psk key", "ca key", "signing ca key",
                "rescue key", "kdc db key", "client tls key", "sse customer key", "encryption customer key",
                "customer supplied encryption key", "raw encryption key", "wrapping key",
            ]),
        .secret(
            .item(.connectionString), .medium,
            phrases: [
                "connection string", "database connection string", "connection uri with password", "mongo uri", "redis url", "amqp url",
                "storage connection string", "primary connection string", "secondary connection string", "sas url", "sas uri",
                "signed connection string", "jdbc connection string", "kubeconfig", "kube config", "database dsn",
                "db dsn", "sentry dsn", "mongodb uri", "mongodb url", "postgres url", "postgresql url", "mysql url",
                "database uri with password", "broker url with password", "presigned post fields",
            ]),
        .secret(
            .item(.licenseKey), .low, modified: .low,
            phrases: ["license key", "licence key", "product key", "activation key", "serial key"]),
        .harmless([
            "public key", "public signing key", "public encryption key", "kms key", "kms encryption key", "object key", "primary key",
            "partition key", "sort key", "host key", "translation key", "idempotency key", "access key count", "no secret", "trade secret",
            "ssh key", "ssh public key", "gpg key", "pgp key", "deploy key", "consumer key", "publishable key", "site key", "issue key",
            "kms master key", "default kms master key", "top secret", "image pull secret", "pull secret", "tls secret", "kubernetes secret",
            "k8s secret", "existing secret", "secret secret", "public api key", "public app key", "public access key", "action secret",
            "dependabot secret", "codespace secret", "environment secret", "organization secret", "org secret", "repo secret",
            "repository secret", "actions secret", "codespaces secret", "key vault secret",
        ]),
    ]
}
