/// Recognizes descriptions that require an administrator in prose: "Administrators only", "You must have admin rights".
package enum AdministratorProse {
    /// Whether a sentence names administrators together with a requirement, and contains no negation, such as "no admin check is
    /// performed".
    package static func isDemanded(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.split { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";")].contains($0) }.contains { sentence in
            var (isNamed, isDemanded, isDenied) = (false, false, false)
            for part in sentence.split(whereSeparator: { !isLetter($0) }) where part.count <= 14 {
                let word = String(decoding: part, as: UTF8.self).lowercased()
                if administrators.contains(word) { isNamed = true }
                if demands.contains(word) { isDemanded = true }
                if denials.contains(word) { isDenied = true }
            }
            return isNamed && isDemanded && !isDenied
        }
    }

    /// Underscores are part of a word: `is_admin` is a field.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: "_")
    }

    private static let administrators: Set<String> = [
        "admin", "admins", "administrator", "administrators", "administrative", "superuser", "superusers", "superadmin",
    ]

    private static let demands: Set<String> = [
        "must", "only", "require", "requires", "required", "need", "needs", "needed", "restricted", "limited", "reserved", "exclusively",
    ]

    private static let denials: Set<String> = ["no", "not", "without", "never", "any", "anyone", "bypass", "escalate", "escalation"]
}
