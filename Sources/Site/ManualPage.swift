/// The man page, from the help of the commands.
package struct ManualPage {
    package let source: String

    /// - Parameter screens: that of the program first.
    package init(_ screens: [HelpScreen], version: String) {
        var lines = [".TH MERLON 1 \"\" \"merlon \(version)\"", ".SH NAME"]
        let first = screens.first
        let abstract = first?.overview.first ?? ""
        lines.append("merlon \\- " + ManualPage.escaped(abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract))
        lines += [".SH SYNOPSIS", ".B merlon", "[\\fICOMMAND\\fR] [\\fIOPTION\\fR]... [\\fIPATH\\fR]...", ".SH DESCRIPTION"]
        for paragraph in (first?.overview ?? []).dropFirst() { lines += [".PP", ManualPage.escaped(paragraph)] }
        lines.append(".SH COMMANDS")
        for screen in screens.dropFirst() {
            lines.append(".SS \"merlon \(ManualPage.escaped(screen.command))\"")
            for paragraph in screen.overview { lines += [".PP", ManualPage.escaped(paragraph)] }
            for section in screen.sections {
                lines += [".PP", "\\fI\(ManualPage.escaped(section.title))\\fR"]
                for entry in section.entries {
                    lines += [".TP", "\\fB\(ManualPage.escaped(entry.names))\\fR", ManualPage.escaped(entry.help)]
                }
            }
        }
        source = lines.joined(separator: "\n") + "\n"
    }

    /// Text that holds no request of the formatter.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\"": escaped += "\\(dq"
            default: escaped.append(character)
            }
        }
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }
}
