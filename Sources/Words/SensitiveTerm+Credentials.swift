/// Passwords, PINs, codes and the answers that stand in for them. Sources: OWASP API2:2023; NIST SP 800-63B §5.1; PCI DSS v4.0 §3.3.1.3
/// (PIN) and §8.3; RFC 6238 (TOTP).
extension SensitiveTerm {
    static let credentials: [SensitiveTerm] = [
        .credential(
            "password", isGuessable: true,
            phrases: [
                "password", "passwd", "pwd", "passphrase", "passcode", "pass wd", "pass wrd", "passwort", "kennwort", "mot de passe", "mdp",
                "contrasena", "contrasenya", "senha", "palavra passe", "wachtwoord", "losenord", "salasana", "haslo", "parola d ordine",
                "parola chiave", "clave de acceso", "clave acceso", "parole", "smtp pass", "db pass", "database pass", "user pass",
                "ftp pass", "mail pass", "email pass", "admin pass", "root pass", "login pass", "proxy pass", "ldap pass", "auth pass",
                "bind pass", "new pass", "old pass", "current pass", "confirm pass", "wifi psk", "pre shared key", "preshared key",
            ]),
        .credential("password", .medium, standsAlone: true, isGuessable: true, phrases: ["pass", "psk"]),
        .credential("password salt", .medium, phrases: ["password salt", "salt password", "pass salt", "hash salt", "pwd salt"]),
        .credential("credentials", .low, standsAlone: true, isPluralToo: true, phrases: ["credentials", "user credentials"]),
        .credential("PIN", .medium, modified: .low, isGuessable: true, phrases: ["pin"]),
        .credential(
            "PIN", isGuessable: true,
            phrases: [
                "card pin", "user pin", "account pin", "transaction pin", "security pin", "atm pin", "new pin", "old pin", "current pin",
                "login pin", "access pin", "personal identification number", "pin block", "encrypted pin", "customer pin", "wallet pin",
                "sim pin", "puk", "mpin", "m pin", "upi pin",
            ]),
        .credential("PIN", .low, isGuessable: true, phrases: ["pin code", "pin number"]),
        .credential(
            "one-time code",
            phrases: [
                "otp", "totp", "one time password", "one time passcode", "one time code", "onetime password", "otp code", "totp code",
                "mfa code", "2fa code", "two factor code", "sms code", "login code", "authenticator code", "otp token", "mfa token",
                "2fa token", "email code", "otp password", "two factor token", "tan",
            ]),
        .credential(
            "one-time code", .medium, phrases: ["verification code", "confirmation token", "magic code"]),
        // Banks give a code of that name to every payment that they allow.
        .credential("one-time code", .low, phrases: ["auth code", "authorization code"]),
        .credential(
            "recovery code", isPluralToo: true,
            phrases: ["recovery code", "backup code", "scratch code", "recovery key", "recovery phrase", "seed phrase", "backup key"]),
        .credential("wallet seed", .medium, modified: .low, phrases: ["mnemonic", "mnemonic phrase", "seed words", "wallet seed"]),
        .credential(
            "security answer", isGuessable: true,
            phrases: ["security answer", "secret answer", "security question answer", "challenge answer", "recovery answer"]),
        .harmless([
            "boarding pass", "test pass", "season pass", "ski pass", "event pass", "day pass", "travel pass", "bus pass", "pass pass",
            "wallet pass", "map pin", "gpio pin", "drop pin", "pickup pin code", "postal pin code", "area pin code", "address pin code",
            "billing pin code", "shipping pin code", "one time passwords", "suntan", "error code", "country code", "confirmation code",
            "booking confirmation code", "first pass", "second pass", "single pass", "multi pass", "render pass",
        ]),
    ]
}
