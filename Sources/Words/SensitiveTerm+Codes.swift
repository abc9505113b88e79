/// PINs and codes that someone types once. Sources: NIST SP 800-63B §5.1 (out-of-band and one-time secrets); PCI DSS v4.0 §3.3.1.3 (PIN);
/// RFC 6238 (TOTP), RFC 8628 (device codes).
extension SensitiveTerm {
    static let codes: [SensitiveTerm] = [
        .credential(.item(.pin), .medium, modified: .low, isGuessable: true, phrases: ["pin"]),
        .credential(
            .item(.pin), isGuessable: true,
            phrases: [
                "card pin", "user pin", "account pin", "transaction pin", "security pin", "atm pin", "new pin", "old pin", "current pin",
                "login pin", "access pin", "personal identification number", "pin block", "encrypted pin", "customer pin", "wallet pin",
                "sim pin", "puk", "mpin", "m pin", "upi pin",
            ]),
        .credential(.item(.pin), .low, isGuessable: true, phrases: ["pin code", "pin number"]),
        .credential(
            .item(.oneTimeCode),
            phrases: [
                "otp", "totp", "one time password", "one time passcode", "one time code", "onetime password", "otp code", "totp code",
                "mfa code", "2fa code", "two factor code", "sms code", "login code", "authenticator code", "otp token", "mfa token",
                "2fa token", "email code", "otp password", "two factor token", "tan",
                "passkey code", "one time pin", "otc", "email otp", "sms otp", "otp value", "mfa otp", "email verification code",
                "phone verification code", "sms verification code", "email confirmation code", "phone confirmation code",
                "account confirmation code", "signup confirmation code", "sign up confirmation code", "email validation code",
                "phone validation code", "second factor code", "2fa pin", "mfa pin", "second factor token", "totp token", "auth pin",
                "step up code",
                "identity verification code", "login verification code", "two step code", "2sv code",
                "login pin", "transaction authentication number", "otp pin", "einmalcode", "code otp", "codigo de verificacion",
                "codigo verificacion", "codigo de verificacao", "code de verification", "codice di verifica", "verificatiecode",
            ]),
        .credential(
            .item(.oneTimeCode), .medium,
            phrases: [
                "verification code", "verify code", "verification pin", "email pin", "confirmation token", "magic code", "access code",
                "device code",
                "authentication code", "validation code", "unlock code", "activation pin", "sms pin", "mfa response",
            ]),
        .credential(
            .item(.oneTimeCode), .low,
            phrases: [
                "confirmation code", "user code", "pairing code", "join code", "invite code", "invitation code", "enrollment code",
                "enrolment code", "registration code", "linking code", "login challenge code", "token code", "secure code", "door code",
                "entry code", "meeting passcode", "grant code", "oauth code", "exchange code", "challenge response", "invite accept code",
                "signup code", "sign up code", "claim code", "blik code", "blik", "magic link code", "alarm code", "arming code",
                "disarm code", "master code", "gate code", "keypad code", "lock code", "safe code", "garage code",
                "locker code", "lockbox code", "entrance code",
            ]),
        .secret(
            .item(.oneTimeCodeSecret), .medium,
            phrases: [
                "one time code secret", "totp url", "totp uri", "otp auth url", "otpauth url", "otpauth uri", "otp auth uri",
                "otp auth qr code url", "otp uri",
                "otp url", "otp qr code", "totp qr code", "mfa qr code", "totp qr", "2fa qr code",
            ]),
        // Banks give a code of that name to every payment that they allow.
        .credential(.item(.oneTimeCode), .low, phrases: ["auth code", "authorization code"]),
        .harmless([
            "auth challenge response", "map pin", "gpio pin", "drop pin", "pickup pin code", "postal pin code", "area pin code",
            "address pin code",
            "billing pin code", "shipping pin code", "location pin code", "delivery pin code", "booking confirmation code",
            "order confirmation code", "reservation confirmation code",
            "appointment confirmation code", "delivery confirmation code", "hotel confirmation code", "payment confirmation code",
            "transaction confirmation code", "cancellation confirmation code", "airline confirmation code", "course enrollment code",
            "class enrollment code", "sim registration code", "vehicle registration code", "business registration code",
            "result validation code", "error validation code", "response validation code", "gift claim code", "insurance claim code",
            "promo claim code",
        ]),
    ]
}
