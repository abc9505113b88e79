import Words
import YAML

/// A property that, judging by its name, the server should set.
package enum ServerProperty: Sendable, Equatable {
    /// Whoever sets it gains something: `role`, `admin flag`, `balance`.
    case privilege(String)
    /// The server knows the value; the client can only claim it: `creation time`, `author`.
    case record(String)

    init?(_ name: Name, by vocabularies: Vocabularies = .standard) {
        if let term = PropertyName.isPrivilege(name, by: vocabularies) {
            self = .privilege(term)
        } else if let term = PropertyName.isServerOwned(name, by: vocabularies),
            !(term == "password hash" && name.contains("encrypted"))
        {
            // A password stays the client's even if the client encrypts it.
            self = .record(term)
        } else {
            return nil
        }
    }

    /// Recognized only by the form of the name: it is unclear whom a client would harm or help by setting it.
    package var isThin: Bool {
        switch self {
        case .privilege(let term): PropertyName.isThinPrivilege(term)
        case .record(let term): ServerProperty.thinRecords.contains(term)
        }
    }

    private static let thinRecords: Set<String> = [
        "recorded time", "recorded author", "status", "status flag", "version stamp", "deletion mark", "balance",
    ]

    /// What it is for the table of levels: a price is money, whoever may set it.
    package var fieldClass: FieldClass {
        switch self {
        case .privilege("price"): .amount
        case .privilege: .privilege
        case .record: .serverOwned
        }
    }

    /// When something was done to a record.
    package var isTime: Bool {
        ["creation time", "update time", "deletion time", "approval time"].contains { self == .record($0) }
    }

    /// The term, for messages.
    package var term: String {
        switch self {
        case .privilege(let term), .record(let term): term
        }
    }
}

/// Judgments about property names that only some rules need, made once for each distinct name.
struct PropertyJudgements {
    private let vocabularies: Vocabularies
    private var owned: [Text: ServerProperty?] = [:]
    private var internals: [Text: String?] = [:]

    init(_ vocabularies: Vocabularies) { self.vocabularies = vocabularies }

    mutating func serverProperty(_ text: Text, _ name: Name) -> ServerProperty? {
        if let made = owned[text] { return made }
        let made = ServerProperty(name, by: vocabularies)
        owned[text] = .some(made)
        return made
    }

    mutating func internalMetadata(_ text: Text, _ name: Name) -> String? {
        if let made = internals[text] { return made }
        let made = PropertyName.isInternalMetadata(name, by: vocabularies)
        internals[text] = .some(made)
        return made
    }
}
