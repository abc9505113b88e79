/// Spellings of the same words, which are normalized before a lookup.
enum WordForms {
    /// Words that include their digits.
    static let wordsWithDigits: Set<String> = [
        "md4", "md5", "sha1", "sha2", "sha3", "sha224", "sha256", "sha384", "sha512", "oauth1", "oauth2", "ipv4", "ipv6", "base32",
        "base58", "base64", "b64", "utf8", "utf16", "s3", "ec2", "x509", "pkcs8", "pkcs12", "p12", "rs256", "hs256", "es256", "argon2",
        "pbkdf2", "2fa", "mfa2", "3ds", "k8", "k8s", "i18", "i18n", "l10", "l10n", "b2", "b2b", "b2c", "h2", "h264", "h265", "mp3", "mp4",
        "http2", "icd9", "icd10", "e164", "u2", "u2f", "fido2", "saml2", "iso8601", "rfc3339", "crc32", "r2", "web3", "gpt4", "d3", "w9",
        "w2", "1099", "p2", "p2p", "a2", "a2a", "o2", "track1", "track2",
    ]

    /// Words that are often split: first part, second part, joined.
    static let torn: WordTable<[String: String]> = [
        "pass": ["word": "password", "words": "passwords", "code": "passcode", "phrase": "passphrase"],
        "e": ["mail": "email", "mails": "emails"],
        "user": ["name": "username", "names": "usernames"],
        "o": ["auth": "oauth"],
        "i": ["pv": "ipv"],
        "ip": ["v": "ipv"],
        "open": ["id": "openid", "api": "openapi"],
        "time": ["stamp": "timestamp", "stamps": "timestamps", "zone": "timezone", "zones": "timezones"],
        "web": ["hook": "webhook", "hooks": "webhooks", "site": "website", "authn": "webauthn"],
        "call": ["back": "callback", "backs": "callbacks"],
        "file": ["name": "filename", "names": "filenames"],
        "host": ["name": "hostname", "names": "hostnames"],
        "log": ["in": "login", "out": "logout", "on": "logon", "ins": "logins"],
        "logs": ["in": "login", "out": "logout"],
        "sign": ["up": "signup", "in": "signin", "out": "signout", "on": "signon", "ups": "signups"],
        "signs": ["up": "signup", "in": "signin", "out": "signout"],
        "check": ["out": "checkout"],
        "back": ["office": "backoffice"],
        "post": ["code": "postcode"],
        "birth": ["day": "birthday", "place": "birthplace"],
        "card": ["holder": "cardholder"],
        "pay": ["out": "payout", "outs": "payouts"],
        "super": ["user": "superuser", "admin": "superadmin"],
        "sys": ["admin": "sysadmin"],
        "two": ["fa": "2fa"],
        "pre": ["prod": "preprod", "production": "preprod"],
        "non": ["prod": "nonprod", "production": "nonprod"],
        "sur": ["name": "surname"],
        "nick": ["name": "nickname"],
        "home": ["page": "homepage"],
        "re": ["captcha": "recaptcha"],
        "h": ["captcha": "hcaptcha"],
        "white": ["list": "whitelist"],
        "black": ["list": "blacklist"],
        "finger": ["print": "fingerprint", "prints": "fingerprints"],
        "voice": ["print": "voiceprint"],
        "mother": ["s": "mothers"],
    ]
}
