/// How a terminal treats one code point.
package enum Glyph: Equatable {
    /// Interpreted or invisible rather than shown: control characters, escapes, direction marks, zero-width and tag characters.
    case hazard
    /// Takes 0 (combining), 1 or 2 (East Asian, emoji) columns.
    case shown(columns: Int)

    package init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x7F {
            self = value >= 0x20 ? .shown(columns: 1) : .hazard
        } else if value < 0x300 {
            self = value < 0xA0 || value == 0xAD ? .hazard : .shown(columns: 1)
        } else {
            self = Glyph.classify(scalar)
        }
    }

    private static func classify(_ scalar: Unicode.Scalar) -> Glyph {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return .hazard
        case .nonspacingMark, .enclosingMark: return scalar.value >= 0xE0000 ? .hazard : .shown(columns: 0)
        default: break
        }
        if isBlank(scalar.value) || scalar.properties.isNoncharacterCodePoint { return .hazard }
        return .shown(columns: isWide(scalar) ? 2 : 1)
    }

    /// Fillers and tags that are completely invisible.
    private static func isBlank(_ value: UInt32) -> Bool {
        switch value {
        case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0xE0000...0xE0FFF: true
        default: false
        }
    }

    /// Whether the code point is East Asian wide or full width (UAX #11), or shown as an emoji by default.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
            true
        default: scalar.properties.isEmojiPresentation
        }
    }
}
