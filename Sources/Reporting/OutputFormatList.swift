extension OutputFormat {
    /// All formats, in the order that users see.
    package static let all: [OutputFormat] = [
        .text, .concise, .json, .sarif, .github, .gitlab, .junit, .checkstyle, .rdjson, .azure, .markdown, .csv,
    ]

    /// The format with a name; nil if there is none.
    package static func named(_ name: String) -> OutputFormat? { all.first { $0.name == name } }

    /// The format for the environment: the one that a CI system shows by itself, otherwise text.
    ///
    /// - Parameter environment: looks up a variable.
    package static func automatic(_ environment: (String) -> String?) -> OutputFormat {
        func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty && $0 != "false" } ?? false }
        return all.first { $0.system.map { isSet($0.variable) } ?? false } ?? .text
    }

    /// The formats to write if none is requested: text and, if the CI system reads the log, its own format.
    package static func standard(_ environment: (String) -> String?) -> [OutputFormat] {
        let suited = automatic(environment)
        return suited.system?.readsLog == true ? [.text, suited] : [.text]
    }
}
