/// The help of a command, taken apart: what every page about commands is made from.
package struct HelpScreen {
    package struct Entry {
        /// `--profile <profile>`.
        package var names: String
        package var help: String
    }

    package struct Section {
        /// `Rule selection`.
        package let title: String
        package var entries: [Entry]
    }

    /// `lint`; empty for the program itself.
    package let command: String
    /// Paragraphs.
    package private(set) var overview: [String] = []
    package private(set) var usage = ""
    package private(set) var sections: [Section] = []

    /// - Parameter text: the help on so many columns that nothing is wrapped.
    package init(command: String, text: String) {
        self.command = command
        for line in text.split(separator: "\n") {
            if line.hasPrefix("OVERVIEW: ") {
                overview.append(String(line.dropFirst(10)))
            } else if line.hasPrefix("USAGE: ") {
                usage = String(line.dropFirst(7))
            } else if line.hasPrefix(" ") {
                if !sections.isEmpty { add(line) }
            } else if line.hasSuffix(":"), usage != "" {
                let title = line.dropLast().lowercased()
                sections.append(Section(title: title.prefix(1).uppercased() + title.dropFirst(), entries: []))
            } else if usage.isEmpty {
                overview.append(String(line))
            }
        }
    }

    private mutating func add(_ line: Substring) {
        let last = sections.count - 1
        let text = String(line.trimmed)
        guard line.prefix(while: { $0 == " " }).count == 2 else {
            // What follows names that left no room beside them.
            if let entry = sections[last].entries.indices.last {
                let help = sections[last].entries[entry].help
                sections[last].entries[entry].help = help.isEmpty ? text : help + " " + text
            }
            return
        }
        let gap = text.firstRange(of: "  ")
        let names = gap.map { String(text[..<$0.lowerBound]) } ?? text
        sections[last].entries.append(Entry(names: names, help: gap.map { String(text[$0.upperBound...].trimmed) } ?? ""))
    }
}
