import Words
import YAML

/// Whose data an operation returns, judged by its path, and by its answer where the path says nothing. All rules about other people's
/// data share this judgment.
///
/// Sources: OWASP API1:2023 (ids of objects), API3:2023 (excessive data exposure).
package enum Audience: Sendable, Equatable {
    /// The caller's own: `/me`, `/profile`, `/user/dashboard`.
    case own
    /// One object, named by the caller: `/orders/{id}`.
    case one
    /// Many objects, whoever owns them: `/users`, `/posts/recent`, `/feed`, and `/user` that returns a list.
    case many
    /// Unknown.
    case unclear
}

extension Operation {
    package var audience: Audience {
        if let known = specification.memo.audiences[number] { return known }
        let found = foundAudience
        specification.memo.audiences[number] = found
        return found
    }

    private var foundAudience: Audience {
        if template.isSelf || template.endsInOwnThing { return .own }
        if template.endsInObject { return .one }
        if template.isCollection || template.endsInFeed { return .many }
        if template.isObject { return .one }
        // Nouns of other languages have other plurals, and `/list-booking` has none; the answer shows how many there are.
        let mayList = isRead && !template.endsInDetail && !isForAdministrators
        return mayList && CollectionResponse(of: self) != nil ? .many : .unclear
    }

    /// Whether it returns the data of someone who has just logged in or signed up.
    package var identifiesCaller: Bool {
        switch words.bootstrap {
        case .logIn, .token, .refresh, .signUp: true
        default: false
        }
    }

    /// Whether it returns data that is not, or may not be, the caller's own.
    package var showsOthers: Bool { audience == .many || audience == .one }

    /// Whether the summary or the description may say that only the caller's own objects are returned. Doubt is enough; what the summary
    /// states is `OperationWords.isSummarizedAsCallers`.
    package var mentionsCaller: Bool {
        [summary, description].contains { $0?.mentions(Operation.callerStems) ?? false }
    }

    private static let callerStems: [StaticString] = [
        "your", "my", "own", "current", "authenticated", "caller", "logged", "signed", "mine", "accessible", "visible",
    ]

    /// Whether it is a read that returns anyone's objects.
    package var listsForeignObjects: Bool { isRead && audience == .many && !words.isSummarizedAsCallers }
}
