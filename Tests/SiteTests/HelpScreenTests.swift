import Testing

@testable import Site

@Suite struct HelpScreenTests {
    private let screen = HelpScreen(
        command: "lint",
        text: """
            OVERVIEW: Checks things.

            Folders are searched.

            USAGE: merlon lint [<paths> ...] [--select <select>]

            ARGUMENTS:
              <paths>                 Files, folders.

            RULE SELECTION:
              --select <select>       Ids, prefixes.
              --a-very-long-option-name <value>
                                      Has "no" room.

            """)

    @Test func `a help screen is split into its parts`() {
        #expect(screen.overview == ["Checks things.", "Folders are searched."])
        #expect(screen.usage == "merlon lint [<paths> ...] [--select <select>]")
        #expect(screen.sections.map(\.title) == ["Arguments", "Rule selection"])
        #expect(screen.sections.last?.entries.map(\.names) == ["--select <select>", "--a-very-long-option-name <value>"])
        #expect(screen.sections.last?.entries.map(\.help) == ["Ids, prefixes.", "Has \"no\" room."])
    }

    @Test func `help screens become a man page`() {
        let page = ManualPage([HelpScreen(command: "", text: "OVERVIEW: Finds faults.\n\n.starts with a dot\n"), screen], version: "1.2.3")
        #expect(page.source.hasPrefix(".TH MERLON 1 \"\" \"merlon 1.2.3\"\n.SH NAME\nmerlon \\- Finds faults\n"))
        #expect(page.source.contains("\n.TP\n\\fB\\-\\-select <select>\\fR\nIds, prefixes.\n"))
        #expect(page.source.contains("Has \\(dqno\\(dq room."))
        #expect(page.source.contains("\n\\&.starts with a dot\n"))
    }
}
