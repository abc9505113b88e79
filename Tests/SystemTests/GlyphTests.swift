import System
import Testing

@Suite struct GlyphTests {
    @Test(
        arguments: [
            0, 0x0A, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C, 0x180E, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060,
            0x2066,
            0x2069, 0x3164, 0xFEFF, 0xFFFE, 0xE0001, 0xE0041, 0xE0100,
        ] as [UInt32])
    func `hazards`(_ value: UInt32) throws {
        #expect(Glyph(try #require(Unicode.Scalar(value))) == .hazard)
    }

    @Test(
        arguments: [
            ("a", 1), ("~", 1), ("é", 1), ("ж", 1), ("\u{301}", 0), ("\u{FE0F}", 0), ("中", 2), ("カ", 2), ("ｶ", 1), ("한", 2), ("Ａ", 2),
            ("😀", 2), ("—", 1),
        ] as [(Unicode.Scalar, Int)])
    func `columns`(_ scalar: Unicode.Scalar, _ columns: Int) {
        #expect(Glyph(scalar) == .shown(columns: columns))
    }
}
