/// The classes that have their own escapes: ECMA-262 2025, 22.2.2.9 and 12.2 to 12.3.
extension CodePointSet {
    static let universe = CodePointSet(0...last)
    static let none = CodePointSet([])
    static let asciiUppercase = CodePointSet(0x41...0x5A)
    static let asciiLowercase = CodePointSet(0x61...0x7A)

    /// `\d`
    static let digits = CodePointSet(0x30...0x39)

    /// `\w`
    static let word = CodePointSet([
        Span(lower: 0x30, upper: 0x39), Span(lower: 0x41, upper: 0x5A), Span(lower: 0x5F, upper: 0x5F), Span(lower: 0x61, upper: 0x7A),
    ])

    /// `\s`
    static let space = CodePointSet([
        Span(lower: 0x09, upper: 0x0D), Span(lower: 0x20, upper: 0x20), Span(lower: 0xA0, upper: 0xA0), Span(lower: 0x1680, upper: 0x1680),
        Span(lower: 0x2000, upper: 0x200A), Span(lower: 0x2028, upper: 0x2029), Span(lower: 0x202F, upper: 0x202F),
        Span(lower: 0x205F, upper: 0x205F), Span(lower: 0x3000, upper: 0x3000), Span(lower: 0xFEFF, upper: 0xFEFF),
    ])

    static let lineTerminators = CodePointSet([
        Span(lower: 0x0A, upper: 0x0A), Span(lower: 0x0D, upper: 0x0D), Span(lower: 0x2028, upper: 0x2029),
    ])

    /// `.` without the `s` flag
    static let dot = lineTerminators.complement

    static let notDigits = digits.complement
    static let notWord = word.complement
    static let notSpace = space.complement

    /// The set that a letter after a backslash stands for, or nil.
    static func escaped(_ letter: Unicode.Scalar) -> CodePointSet? {
        switch letter {
        case "d": digits
        case "D": notDigits
        case "w": word
        case "W": notWord
        case "s": space
        case "S": notSpace
        default: nil
        }
    }
}
