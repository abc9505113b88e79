/// Passwords and the answers that stand in for them. Sources: OWASP API2:2023; NIST SP 800-63B §5.1; PCI DSS v4.0 §3.3.1.3
/// (PIN) and §8.3; RFC 6238 (TOTP).
extension SensitiveTerm {
    static let credentials: [SensitiveTerm] = [
        .credential(
            .item(.password), isGuessable: true,
            phrases: [
                "password", "passwd", "pwd", "passphrase", "passcode", "pass wd", "pass wrd", "passwort", "kennwort", "mot de passe", "mdp",
                "contrasena", "contrasenya", "contrasenia", "senha", "palavra passe", "wachtwoord", "losenord", "salasana", "haslo",
                "parola d ordine",
                "parola chiave", "clave de acceso", "clave acceso", "parole", "smtp pass", "db pass", "database pass", "user pass",
                "ftp pass", "mail pass", "email pass", "admin pass", "root pass", "login pass", "proxy pass", "ldap pass", "auth pass",
                "bind pass", "store pass", "keystore pass", "truststore pass", "sudo pass", "su pass", "merchant pass", "api pass",
                "new pass", "old pass", "current pass", "confirm pass",
                "wifi psk", "htpasswd", "dockerconfigjson", "pre shared key", "preshared key", "user pw", "admin pw", "login pw",
                "client pw", "new pw", "old pw",
                "authenticate pw",
                "db pw", "smtp pw", "confirm pw", "root pw", "account pw",
            ]),
        .credential(.item(.password), .medium, standsAlone: true, isGuessable: true, phrases: ["pass", "psk"]),
        .credential(.item(.passwordSalt), .medium, phrases: ["password salt", "salt password", "pass salt", "hash salt", "pwd salt"]),
        .credential(
            .item(.credentials), .low, isPluralToo: true,
            phrases: [
                "credentials", "user credentials", "credential", "basic auth", "basic authentication", "auth cookie value",
                "account credentials", "login credentials", "zugangsdaten", "identifiants connexion", "credenziali", "credenciales",
            ]),
        .credential(
            .item(.credentials), .low, standsAlone: true,
            phrases: ["authorization data", "auth data", "login data", "logon data", "login details", "logon details"]),
        .credential(.item(.cookie), .low, standsAlone: true, phrases: ["cookie"]),
        .credential(
            .item(.communityString), .medium,
            phrases: ["community string", "snmp community", "radius shared key", "auth string", "auth phrase"]),
        .credential(
            .item(.recoveryCode), isPluralToo: true,
            phrases: ["recovery code", "backup code", "scratch code", "recovery key", "recovery phrase", "seed phrase", "backup key"]),
        .credential(.item(.walletSeed), .medium, modified: .low, phrases: ["mnemonic", "mnemonic phrase", "seed words", "wallet seed"]),
        .credential(
            .item(.securityAnswer), isGuessable: true,
            phrases: ["security answer", "secret answer", "security question answer", "challenge answer", "recovery answer"]),
        .harmless([
            "boarding pass", "test pass", "season pass", "ski pass", "event pass", "day pass", "travel pass", "bus pass", "pass pass",
            "wallet pass", "one time passwords", "suntan", "verifiable credential", "allow credentials",
            "support credentials", "with credentials", "support credential", "learning credential", "first pass", "second pass",
            "single pass", "multi pass", "render pass",
        ]),
    ]
}
