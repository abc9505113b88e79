import Testing

@testable import Words

@Suite struct NameTests {
    @Test(arguments: [
        ("HTTPServer", ["http", "server"]), ("userID", ["user", "id"]), ("userIDs", ["user", "ids"]), ("user_id", ["user", "id"]),
        ("OAuth2Token", ["oauth2", "token"]), ("oAuthToken", ["oauth", "token"]), ("IPv4Address", ["ipv4", "address"]),
        ("md5Hash", ["md5", "hash"]), ("sha256", ["sha256"]), ("sha_256", ["sha", "256"]), ("page[size]", ["page", "size"]),
        ("$top", ["top"]),
        ("X-Hub-Signature-256", ["x", "hub", "signature", "256"]), ("e-mail", ["email"]), ("eMail", ["email"]), ("passWord", ["password"]),
        ("driver's-license", ["drivers", "license"]), ("last4", ["last", "4"]), ("tokenV2", ["token", "v2"]), ("URLs", ["urls"]),
        ("apikey", ["api", "key"]), ("userid", ["user", "id"]), ("birthdate", ["birth", "date"]), ("log_in", ["login"]), ("", []),
        ("--__", []),
        ("users.admin.setInactive", ["users", "admin", "set", "inactive"]), ("a:b/c@d e", ["a", "b", "c", "d", "e"]), ("paid", ["paid"]),
        ("2faCode", ["2fa", "code"]), ("X", ["x"]), ("iOSVersion", ["i", "os", "version"]), ("日本語", ["日本語"]), ("IDs", ["ids"]),
    ])
    func words(_ name: String, _ words: [String]) {
        #expect(Name(name).words == words)
    }

    @Test(arguments: [
        ("contraseña", "contrasena"), ("Straße", "strasse"), ("fødselsnummer", "fodselsnummer"), ("numéroTéléphone", "numero_telephone"),
        ("cafe\u{301}", "cafe"), ("ŁÓDŹ", "lodz"), ("Ærø", "aero"), ("user’sName", "users_name"), ("a×b", "a b"), ("ğüş", "gus"),
    ])
    func `folds marks`(_ marked: String, _ plain: String) {
        #expect(Name(marked) == Name(plain))
    }

    @Test(arguments: [
        ("password_hash", "hash"), ("secretPath", "path"), ("pageToken", "token"), ("tokens_for_user", "token"),
        ("timeoutInSeconds", "timeout"),
        ("createdAt", "created"), ("password2", "password"), ("tokenV2", "token"), ("userIds", "id"), ("addresses", "address"),
        ("results_per_page", "result"), ("size_kb", "size"), ("dateOfBirth", "date"), ("status", "status"), ("12", "12"),
        ("currencies", "currency"),
    ])
    func head(_ name: String, _ head: String) {
        #expect(Name(name).head == head)
    }

    @Test func `empty name has no head`() {
        #expect(Name("").head == nil)
        #expect(Name("_").headIndex == nil)
    }

    @Test func `limits hold`() {
        let long = Name(String(repeating: "a", count: 10_000))
        #expect(long.words.count == 1)
        #expect(long.words.allSatisfy { $0.utf8.count <= 64 })
        #expect(Name(String(repeating: "ab_", count: 1_000)).words.count == 16)
        #expect(Name(String(repeating: "aB", count: 4_000)).words.count == 16)
        #expect(Name(String(repeating: "é", count: 4_000)).words.allSatisfy { $0.utf8.count <= 64 })
    }

    @Test func `malformed bytes separate`() {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x28, 0x63, 0xE2, 0x82]
        let words = bytes.withUnsafeBufferPointer { Name($0).words }
        #expect(words == ["a", "b", "c"])
        #expect([UInt8]().withUnsafeBufferPointer { Name($0).words } == [])
    }

    @Test func `every folded letter is ASCII`() {
        for value in UInt32(0xC0)..<0x180 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isLetter = value != 0xD7 && value != 0xF7
            let words = Name(String(Character(scalar))).words
            #expect(words.isEmpty != isLetter)
            #expect(words.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }, "\(scalar)")
        }
    }

    @Test(arguments: [
        ("users", "user"), ("addresses", "address"), ("policies", "policy"), ("boxes", "box"), ("statuses", "status"), ("people", "person"),
        ("caches", "cache"), ("diagnoses", "diagnosis"), ("keys", "key"), ("images", "image"), ("agendamentos", "agendamento"),
        ("empleados", "empleado"), ("servicios", "servicio"),
    ])
    func singular(_ plural: String, _ singular: String) {
        #expect(Name.singular(of: plural) == singular)
    }

    @Test(arguments: [
        "address", "status", "access", "analysis", "bus", "id", "is", "sms", "dns", "iris", "pass", "user", "chaos", "macos", "centos",
    ])
    func `not plural`(_ word: String) {
        #expect(Name.singular(of: word) == nil)
    }
}
