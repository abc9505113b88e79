import ArgumentParser
import Words
import Workspace

extension KnownWords {
    struct Unknown: Error, CustomStringConvertible {
        let description: String

        init(description: String) { self.description = description }

        /// What is wrong with a word of the command line, where the help of its option stands beside it.
        init(_ text: String, _ known: [String]) {
            let meant = EditDistance.closest(to: text, among: known)
            description = meant.map { "did you mean '\($0)'?" } ?? "expected one of \(known.joined(separator: ", "))"
        }
    }

    /// The value that a word of the command line stands for.
    @Sendable static func value<Value: RawRepresentable & CaseIterable>(_ text: String) throws -> Value where Value.RawValue == String {
        if let value = Value(rawValue: text) { return value }
        throw Unknown(text, Value.allCases.map(\.rawValue))
    }

    /// For completions of a shell.
    static func list<Value: RawRepresentable & CaseIterable>(of _: Value.Type) -> CompletionKind where Value.RawValue == String {
        .list(Value.allCases.map(\.rawValue))
    }
}
