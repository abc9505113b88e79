import ArgumentParser
import Words
import Workspace

extension KnownWords {
    struct Unknown: Error, CustomStringConvertible {
        let description: String

        init(description: String) { self.description = description }

        /// Describes an unknown word of the command line, shown with the help of its option.
        init(_ text: String, _ known: [String]) {
            let meant = EditDistance.closest(to: text, among: known)
            description = meant.map { "did you mean '\($0)'?" } ?? "expected one of \(known.joined(separator: ", "))"
        }
    }

    /// The value of a word on the command line.
    @Sendable static func value<Value: RawRepresentable & CaseIterable>(_ text: String) throws -> Value where Value.RawValue == String {
        if let value = Value(rawValue: text) { return value }
        throw Unknown(text, Value.allCases.map(\.rawValue))
    }

    /// The values for shell completion.
    static func list<Value: RawRepresentable & CaseIterable>(of _: Value.Type) -> CompletionKind where Value.RawValue == String {
        .list(Value.allCases.map(\.rawValue))
    }
}
