extension OutputFormat {
    /// Every format, in the order that people see them in.
    package static let all: [OutputFormat] = [
        .text, .concise, .json, .sarif, .github, .gitlab, .junit, .checkstyle, .rdjson, .azure, .markdown, .csv,
    ]

    /// The format of a name; nil when there is none.
    package static func named(_ name: String) -> OutputFormat? { all.first { $0.name == name } }

    /// The format that suits where the program runs: what a CI system shows by itself, else text.
    ///
    /// - Parameter environment: looks up a variable.
    package static func automatic(_ environment: (String) -> String?) -> OutputFormat {
        func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty && $0 != "false" } ?? false }
        return all.first { $0.system.map { isSet($0.variable) } ?? false } ?? .text
    }

    /// What is written where no format is asked for: text, and beside it what a CI system shows at the lines, where it takes that from the
    /// log.
    package static func standard(_ environment: (String) -> String?) -> [OutputFormat] {
        let suited = automatic(environment)
        return suited.system?.readsLog == true ? [.text, suited] : [.text]
    }
}
