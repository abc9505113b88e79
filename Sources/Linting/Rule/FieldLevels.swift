import Words

/// The level of a finding about a field, by what the field holds, what is done with it, how sure that is, and who reaches it.
///
/// The one table behind the rules that judge fields by class. The first row that fits decides; `Documentation/levels.md` shows them all.
package struct FieldLevels: Sendable {
    /// What is done with the field.
    package enum Use: String, Sendable {
        case returned
        case inURL = "in a URL"
        case inSearch = "in the URL of a search"
        case accepted
        /// Stored as the client says, although the server should decide.
        case assigned
    }

    /// Who reaches it.
    package enum Reach: String, Sendable, CaseIterable {
        /// The one it belongs to: the owner of the data, or the maker of a credential that is shown once.
        case owner = "its owner"
        /// Callers with a scope for it.
        case granted = "callers with a scope for it"
        /// Every caller with a credential.
        case callers = "any caller"
        /// Callers without a credential, in a description that declares security.
        case everyone = "everyone"
    }

    package struct Row: Sendable {
        let use: Use
        let classes: [FieldClass]
        /// nil for any.
        let confidences: [Confidence]?
        /// nil for anyone.
        let reach: [Reach]?
        let level: Level

        fileprivate func fits(_ fieldClass: FieldClass, _ use: Use, _ confidence: Confidence, _ reach: Reach) -> Bool {
            self.use == use && classes.contains(fieldClass) && confidences?.contains(confidence) ?? true
                && self.reach?.contains(reach) ?? true
        }
    }

    package static func level(of fieldClass: FieldClass, _ use: Use, _ confidence: Confidence, to reach: Reach) -> Level {
        rows.first { $0.fits(fieldClass, use, confidence, reach) }?.level ?? .note
    }

    private static let secrets: [FieldClass] = [.credential, .oneTimeCode]
    private static let people: [FieldClass] = [.personal, .specialCategory, .governmentID, .paymentCard, .bankAccount, .location]

    package static let rows = [
        Row(use: .returned, classes: secrets, confidences: nil, reach: [.owner], level: .note),
        Row(use: .returned, classes: secrets, confidences: [.high], reach: nil, level: .error),
        Row(use: .returned, classes: secrets, confidences: [.medium], reach: nil, level: .warning),
        Row(use: .returned, classes: people, confidences: nil, reach: [.owner, .granted], level: .note),
        Row(use: .returned, classes: people, confidences: [.high, .medium], reach: nil, level: .warning),
        Row(use: .inURL, classes: people, confidences: [.high, .medium], reach: nil, level: .warning),
        Row(use: .accepted, classes: [.paymentCard], confidences: nil, reach: [.everyone], level: .warning),
        Row(use: .assigned, classes: [.privilege], confidences: [.high], reach: nil, level: .error),
        Row(use: .assigned, classes: [.amount], confidences: nil, reach: [.owner], level: .error),
        Row(
            use: .assigned, classes: [.privilege, .serverOwned, .amount], confidences: [.high, .medium], reach: [.everyone], level: .error
        ),
        Row(use: .assigned, classes: [.privilege, .serverOwned, .amount], confidences: [.high, .medium], reach: nil, level: .warning),
    ]

    /// The table as Markdown, as the documentation shows it.
    package static var markdown: String {
        var lines = ["| the field is | and holds | confidence | reached by | level |", "|---|---|---|---|---|"]
        lines += rows.map { row in
            let classes = row.classes == people ? "data of a person" : row.classes.map(\.rawValue).joined(separator: ", ")
            let confidences = row.confidences?.map(\.rawValue).joined(separator: ", ") ?? "any"
            let reach = row.reach?.map(\.rawValue).joined(separator: ", ") ?? "anyone"
            return "| \(row.use.rawValue) | \(classes) | \(confidences) | \(reach) | \(row.level.rawValue) |"
        }
        return lines.joined(separator: "\n")
    }
}
