import Testing

@testable import Words

/// Words of values: roles and states that a client may name.
struct ValueWordsTests {
    @Test(arguments: [
        ("admin", true), ("ROLE_ADMIN", true), ("superUser", true), ("moderator", true), ("buyer", false), ("student", false),
    ])
    func `roles that watch over others`(_ text: String, _ expected: Bool) {
        #expect(Privilege.isPrivileged(role: Name(text)) == expected)
    }

    @Test(arguments: [
        ("PAID", true), ("payment_completed", true), ("approved", true), ("pending", false), ("unpaid", false), ("open", false),
    ])
    func `states in which a matter is decided`(_ text: String, _ expected: Bool) {
        #expect(Record.isSettled(state: Name(text)) == expected)
    }

    @Test(arguments: [
        ("template_path", true), ("backupPath", true), ("recipients_path", true), ("path", false), ("career_path", false),
        ("basePath", false),
    ])
    func `paths of files`(_ text: String, _ expected: Bool) {
        #expect(ParameterName.namesFilePath(Name(text)) == expected)
    }
}
