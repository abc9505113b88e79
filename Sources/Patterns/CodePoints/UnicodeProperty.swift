/// What `\p{…}` and `\P{…}` stand for, precise enough for comparing it with other sets.
///
/// Listing all members would take tables as large as the program. A set contains the exact members below U+0100, one sample letter for each
/// common script, and stand-ins above U+10FFFF: one for the rest of each general category, some for the letters of other scripts.
struct UnicodeProperty {
    let set: CodePointSet

    /// In code points; more than one for a property of strings.
    let longest: Int

    private init(_ set: CodePointSet, longest: Int = 1) {
        self.set = set
        self.longest = longest
    }

    /// Looks up a property; nil if ECMA-262 2025, tables 66 to 69, does not list it.
    ///
    /// - Parameter value: what follows `=`; nil if there is none.
    init?(name: String, value: String?, allowsStrings: Bool) {
        let names = UnicodePropertyNames.self
        switch (name, value) {
        case ("General_Category", let value?), ("gc", let value?):
            guard let categories = names.categories(value) else { return nil }
            self.init(Self.set(ofCategories: categories))
        case ("Script", let value?), ("sc", let value?), ("Script_Extensions", let value?), ("scx", let value?):
            guard let script = names.script(value) else { return nil }
            self.init(Self.set(ofScript: script))
        case (_, nil):
            if let categories = names.categories(name) {
                self.init(Self.set(ofCategories: categories))
            } else if names.binary.contains(name) {
                self.init(Self.set(ofBinary: name))
            } else if allowsStrings, names.ofStrings.contains(name) {
                self.init(Self.set(ofBinary: "Emoji"), longest: 10)
            } else {
                return nil
            }
        default:
            return nil
        }
    }

    // MARK: Stand-ins

    private static let firstCategory: UInt32 = 0x11_0000
    private static let firstScript: UInt32 = 0x11_0020
    private static let firstOther: UInt32 = 0x11_0060

    /// A stand-in that is unique to this name, apart from rare collisions.
    private static func standIn(for name: String, after first: UInt32) -> UInt32 {
        first + name.utf8.reduce(5381) { ($0 &* 33) ^ UInt32($1) } % 64
    }

    private static func set(ofCategories categories: Set<String>) -> CodePointSet {
        var members = sample { categories.contains(UnicodePropertyNames.abbreviation(of: $0.generalCategory)) }
        for (index, name) in UnicodePropertyNames.categoryAbbreviations.enumerated() where categories.contains(name) {
            members.append(firstCategory + UInt32(index))
        }
        if categories.contains("Lo") { members.append(contentsOf: firstScript..<firstOther) }
        return set(of: members)
    }

    private static func set(ofScript script: String) -> CodePointSet {
        if let letter = UnicodePropertyNames.sampleLetters.first(where: { $0.script == script })?.letter { return CodePointSet(letter) }
        let isCommon = script == "Common"
        guard script == "Latin" || isCommon else { return CodePointSet(standIn(for: script, after: firstScript)) }
        let low = (0..<0x100 as Range<UInt32>).filter { value in
            guard let scalar = Unicode.Scalar(value) else { return false }
            return (scalar.properties.isAlphabetic && value != 0xB5) != isCommon
        }
        return set(of: low)
    }

    private static func set(ofBinary name: String) -> CodePointSet {
        switch name {
        case "Any": return .universe
        case "ASCII": return CodePointSet(0...0x7F)
        case "Assigned": return set(ofCategories: ["Cn"]).complement
        case "Alphabetic", "Alpha": return set(["Lu", "Ll", "Lt", "Lm", "Lo", "Nl"]) { $0.isAlphabetic }
        case "Lowercase", "Lower": return set(["Ll"]) { $0.isLowercase }
        case "Uppercase", "Upper": return set(["Lu"]) { $0.isUppercase }
        case "White_Space", "space": return set(["Zs"]) { $0.isWhitespace }
        case "ASCII_Hex_Digit", "AHex", "Hex_Digit", "Hex": return set([]) { $0.isHexDigit }
        case "ID_Start", "IDS", "XID_Start", "XIDS": return set(["Lu", "Ll", "Lt", "Lm", "Lo", "Nl"]) { $0.isIDStart }
        case "ID_Continue", "IDC", "XID_Continue", "XIDC":
            return set(["Lu", "Ll", "Lt", "Lm", "Lo", "Nl", "Mn", "Mc", "Nd", "Pc"]) { $0.isIDContinue }
        case "Emoji": return set(["So"]) { $0.isEmoji }
        default: return CodePointSet(standIn(for: name, after: firstOther))
        }
    }

    private static func set(_ categories: Set<String>, where holds: (Unicode.Scalar.Properties) -> Bool) -> CodePointSet {
        let standIns = set(ofCategories: categories).spans.filter { $0.lower >= firstCategory }
        return CodePointSet(set(of: sample(where: holds)).spans + standIns)
    }

    private static func sample(where holds: (Unicode.Scalar.Properties) -> Bool) -> [UInt32] {
        let samples = Array(0..<0x100 as Range<UInt32>) + UnicodePropertyNames.sampleLetters.map(\.letter)
        return samples.filter { value in Unicode.Scalar(value).map { holds($0.properties) } ?? false }
    }

    private static func set(of members: [UInt32]) -> CodePointSet {
        CodePointSet(members.map { CodePointSet.Span(lower: $0, upper: $0) })
    }
}
