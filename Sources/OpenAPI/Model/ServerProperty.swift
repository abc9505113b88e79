import Words
import YAML

/// A property that, judging by its name, the server should set.
package enum ServerProperty: Sendable, Equatable {
    /// Whoever sets it gains something.
    case privilege(Privilege)
    /// The server knows the value; the client can only claim it.
    case record(Record)

    init?(_ name: Name, by vocabularies: Vocabularies = .standard) {
        if let privilege = PropertyName.isPrivilege(name, by: vocabularies) {
            self = .privilege(privilege)
        } else if let record = PropertyName.isServerOwned(name, by: vocabularies),
            !(record == .passwordHash && name.contains("encrypted"))
        {
            // A password stays the client's even if the client encrypts it.
            self = .record(record)
        } else {
            return nil
        }
    }

    /// Recognized only by the form of the name: it is unclear whom a client would harm or help by setting it.
    package var isThin: Bool {
        switch self {
        case .privilege(let privilege): privilege.isThin
        case .record(let record): record.isThin
        }
    }

    /// What it is for the table of levels: a price is money, whoever may set it.
    package var fieldClass: FieldClass {
        switch self {
        case .privilege(.price): .amount
        case .privilege: .privilege
        case .record: .serverOwned
        }
    }

    /// When something was done to a record.
    package var isTime: Bool {
        switch self {
        case .privilege: false
        case .record(let record): record.isTime
        }
    }

    /// What someone may do, as one word: a role, a kind of account.
    package var isRole: Bool { self == .privilege(.role) || self == .privilege(.kindOfAccount) }

    /// Money or points, of which a value is a number.
    package var isCounted: Bool {
        switch self {
        case .privilege(let privilege): privilege.isCounted
        case .record(let record): record == .balance
        }
    }

    /// The term, for messages.
    package var term: String {
        switch self {
        case .privilege(let privilege): privilege.term
        case .record(let record): record.term
        }
    }
}

/// Judgments about property names that only some rules need, made once for each distinct name.
struct PropertyJudgements {
    private let vocabularies: Vocabularies
    private var owned: [Text: ServerProperty?] = [:]
    private var internals: [Text: InternalDetail?] = [:]

    init(_ vocabularies: Vocabularies) { self.vocabularies = vocabularies }

    mutating func serverProperty(_ text: Text, _ name: Name) -> ServerProperty? {
        if let made = owned[text] { return made }
        let made = ServerProperty(name, by: vocabularies)
        owned[text] = .some(made)
        return made
    }

    mutating func internalMetadata(_ text: Text, _ name: Name) -> InternalDetail? {
        if let made = internals[text] { return made }
        let made = PropertyName.isInternalMetadata(name, by: vocabularies)
        internals[text] = .some(made)
        return made
    }
}
