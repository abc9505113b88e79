/// The words of a statement about a role, read from left to right.
struct RoleReading {
    /// Whether a role suffices, because it stands in brackets.
    let isLabel: Bool
    /// Whether a role before a colon suffices.
    let mayBeLabeled: Bool
    private var role: RoleProse?
    /// Whether a title that names the role says who may call: administrators, moderators, staff.
    private var isPrivileged = false
    private var isDemanded = false
    /// Ordinary callers were named: "users and admins only" demands nothing that users do not have.
    private var isOrdinary = false
    /// "Only teachers may": whatever follows.
    private var isPermitted = false
    private var isStated = false
    private var unknown: String?
    private var previous: RoleWord?
    private var first = ""
    private var lastWord = ""
    private var count = 0

    init(isLabel: Bool, mayBeLabeled: Bool) {
        self.isLabel = isLabel
        self.mayBeLabeled = mayBeLabeled
    }

    mutating func statement(_ bytes: UnsafeBufferPointer<UInt8>) -> RoleProse? {
        var index = 0
        while index < bytes.count {
            guard RoleReading.isLetter(bytes[index]) else {
                if RoleReading.joins.contains(bytes[index]) { previous = .join }
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, RoleReading.isLetter(bytes[end]) { end += 1 }
            guard end - index <= 16 else { return isPermitted ? role : nil }
            let word = RoleReading.word(UnsafeBufferPointer(rebasing: bytes[index..<end]))
            let isBeforeColon = end < bytes.count && bytes[end] == UInt8(ascii: ":")
            guard take(word, isBeforeColon: isBeforeColon) else { return nil }
            if isStated || mayBeLabeled && count == 1 && isBeforeColon && isPrivileged { return role }
            index = end
        }
        guard unknown == nil, isDemanded || isLabel && isPrivileged && count <= 4 else { return nil }
        return role
    }

    /// - Returns: whether the words so far may begin a statement.
    private mutating func take(_ word: String, isBeforeColon: Bool) -> Bool {
        let kind = RoleWord.table[word]
        if count == 0 { first = word }
        defer {
            previous = kind
            lastWord = word
            count += 1
        }
        if let name = unknown {
            guard kind == .roleNoun, isDemanded || count == 1, !RoleWord.isNoName(name) else { return false }
            role = role ?? RoleProse(role: name, isAdministrative: false)
            unknown = nil
        }
        switch kind {
        case .administrator?, .staff?, .professional?:
            // "Only available drivers" are what is returned.
            if ["available", "accessible"].contains(lastWord) { return false }
            if role == nil {
                role = RoleProse(role: word, isAdministrative: kind == .administrator)
                isPrivileged = kind != .professional
            }
            return !(previous == .join && isOrdinary)
        case .demand?: isDemanded = true
        case .roleNoun?, .rights?: if count == 0, isBeforeColon { isDemanded = true }
        case .ordinary?:
            isOrdinary = true
            return previous != .join
        case .permission?: isPermitted = first == "only" && role != nil
        case .join?, .filler?: return !(isPermitted && previous == .permission && word == "be")
        case nil: if isPermitted { isStated = true } else { unknown = word }
        }
        return true
    }

    /// The word in lower case, without diacritics.
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let isPlain = bytes.allSatisfy { $0 < 0x80 }
        return (isPlain ? String(decoding: bytes, as: UTF8.self) : String(decoding: LetterFolding.fold(bytes), as: UTF8.self)).lowercased()
    }

    private static let joins: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "&")]

    /// Underscores are part of a word: `is_admin` is a field.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}
