/// Recognizes descriptions that require an administrator in prose: "Administrators only", "You must have admin rights".
package enum AdministratorProse {
    /// Whether a sentence names administrators together with a requirement, and contains no negation, such as "no admin check is
    /// performed".
    package static func isDemanded(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard mayName(bytes) else { return false }
        return bytes.split { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";")].contains($0) }.contains { sentence in
            var (isNamed, isDemanded, isDenied) = (false, false, false)
            var previous = ""
            for part in sentence.split(whereSeparator: { !isLetter($0) }) where part.count <= 14 {
                let word = String(decoding: part, as: UTF8.self).lowercased()
                // The administrator's own tools are no demand: "enabled in the Admin Console".
                if administrators.contains(previous), !tools.contains(word) { isNamed = true }
                if demands.contains(word) { isDemanded = true }
                if denials.contains(word) { isDenied = true }
                previous = word
            }
            if administrators.contains(previous) { isNamed = true }
            return isNamed && isDemanded && !isDenied
        }
    }

    /// Whether the bytes contain `dmin` or `uper`, in either case: most descriptions do not, and need no closer look.
    static func mayName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 4 <= bytes.count {
            let last = bytes[index + 3] | 0x20
            if last == UInt8(ascii: "n"), bytes.holds("dmi", at: index) { return true }
            if last == UInt8(ascii: "r"), bytes.holds("upe", at: index) { return true }
            index += 1
        }
        return false
    }

    /// Underscores are part of a word: `is_admin` is a field.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: "_")
    }

    private static let administrators: Set<String> = [
        "admin", "admins", "administrator", "administrators", "administrative", "superuser", "superusers", "superadmin",
    ]

    private static let tools: Set<String> = [
        "console", "panel", "dashboard", "ui", "page", "pages", "portal", "center", "centre", "settings", "interface", "area", "app",
        "section", "site", "guide", "email", "url",
    ]

    private static let demands: Set<String> = [
        "must", "only", "require", "requires", "required", "need", "needs", "needed", "restricted", "limited", "reserved", "exclusively",
    ]

    private static let denials: Set<String> = ["no", "not", "without", "never", "any", "anyone", "bypass", "escalate", "escalation"]
}
