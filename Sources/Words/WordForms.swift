/// Spellings that mean the same words, brought to one form before anything is looked up.
enum WordForms {
    /// Words that own their digits.
    static let wordsWithDigits: Set<String> = [
        "md4", "md5", "sha1", "sha2", "sha3", "sha224", "sha256", "sha384", "sha512", "oauth1", "oauth2", "ipv4", "ipv6", "base32",
        "base58", "base64", "b64", "utf8", "utf16", "s3", "ec2", "x509", "pkcs8", "pkcs12", "p12", "rs256", "hs256", "es256", "argon2",
        "pbkdf2", "2fa", "mfa2", "3ds", "k8", "k8s", "i18", "i18n", "l10", "l10n", "b2", "b2b", "b2c", "h2", "h264", "h265", "mp3", "mp4",
        "http2", "icd9", "icd10", "e164", "u2", "u2f", "fido2", "saml2", "iso8601", "rfc3339", "crc32", "r2", "web3", "gpt4", "d3", "w9",
        "w2", "1099", "p2", "p2p", "a2", "a2a", "o2", "track1", "track2",
    ]

    /// Words often torn apart: first, second, joined.
    static let torn: [String: [String: String]] = [
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

    /// Words often run together.
    static let runTogether: [String: [String]] = Dictionary(
        spellings.split(separator: "\n").map { line in
            let parts = line.split(separator: " ").map(String.init)
            return (parts.joined(), parts)
        },
        uniquingKeysWith: { first, _ in first }
    )

    private static let spellings = """
        access token
        access tokens
        access key
        access code
        account id
        account no
        account number
        account balance
        account type
        api key
        api keys
        api token
        api docs
        api version
        app id
        app key
        app secret
        app token
        auth code
        auth key
        auth token
        auto complete
        bank account
        bearer token
        birth date
        blood type
        callback url
        card no
        card number
        cc number
        cell phone
        change password
        client id
        client secret
        client token
        confirm password
        consumer key
        consumer secret
        connection string
        create account
        create at
        create db
        create time
        create user
        created at
        created by
        created date
        creation date
        credit card
        csrf token
        customer id
        date of birth
        db name
        db pass
        db password
        db user
        delete all
        device id
        device token
        driver license
        drivers license
        email address
        email id
        employee id
        encryption key
        error code
        error message
        expires at
        expires in
        expiry date
        family name
        file path
        first name
        forgot password
        full name
        get token
        given name
        group id
        health check
        heap dump
        home address
        host id
        id token
        instance id
        ip addr
        ip address
        is active
        is admin
        is deleted
        is staff
        is super user
        is verified
        item id
        jwt token
        key id
        last login
        last name
        license plate
        mac address
        marital status
        max items
        max keys
        max results
        maiden name
        member id
        middle name
        mobile number
        mobile phone
        new password
        next page
        next token
        old password
        order by
        order id
        otp code
        owner id
        page limit
        page no
        page num
        page number
        page size
        page token
        parent id
        partner id
        password hash
        password reset
        payment id
        per page
        person id
        phone no
        phone num
        phone number
        php info
        pin code
        post id
        postal code
        private key
        product id
        profile id
        project id
        public key
        redirect uri
        redirect url
        refresh token
        request id
        reset password
        reset token
        return url
        role id
        routing number
        search term
        secret key
        security code
        security token
        server name
        session id
        session key
        session token
        signing key
        signing secret
        social security number
        sort by
        sort order
        source ip
        ssh key
        stack trace
        start index
        start time
        street address
        swagger ui
        tax id
        tenant id
        thread dump
        token type
        transaction id
        two factor
        two fa
        update at
        update time
        updated at
        updated by
        user email
        user id
        user ids
        user pass
        user password
        user type
        verify email
        verify token
        verify otp
        send otp
        reset pass
        webhook url
        zip code
        """
}
