/// The purpose of an operation, judged by the words of its method, path, operationId, summary, and tags.
///
/// The path takes precedence over the operationId, and the operationId over the summary. Words are judged by their position: `DELETE
/// /tokens/{id}` is not a token operation, and `GET /users/{id}/logins` is not a login, although these words occur.
package final class OperationWords {
    package let method: String
    package let path: PathTemplate
    let operationId: Name
    let summary: Name
    let tags: TagWords
    let vocabularies: Vocabularies

    /// The segments after a leading `api`, `rest`, or version; nil for a parameter.
    let trail: [Name?]
    /// The literal segments of `trail`.
    let literals: [Name]

    /// Nil for an operation that can require a credential, such as logout.
    package private(set) var bootstrap: Bootstrap?

    /// The word that marks the operation as administrative, from a path segment, a tag, or the start of the operationId.
    ///
    /// `administrative-areas`, `fleet-management`, and `setUserAsAdmin` are business operations.
    package private(set) var administrativeWord: String?

    /// What interprets the arguments according to the path, for messages: `LDAP`, `SQL`, `XPath`, `shell`. Computed on first use.
    package private(set) lazy var interpreter: String? = foundInterpreter
    /// For each path parameter, what interprets it according to the words before it.
    private(set) lazy var interpretersInPath: [String: String?] = foundInterpretersInPath

    package convenience init(
        method: String, path: String, operationId: String?, summary: String?, tags: [String], by vocabularies: Vocabularies = .standard
    ) {
        let tags = TagWords(tags.map { Name($0) }, by: vocabularies)
        self.init(method: method, path: PathTemplate(path, by: vocabularies), operationId: operationId, summary: summary, tags: tags)
    }

    package init(method: String, path: PathTemplate, operationId: String?, summary: String?, tags: TagWords) {
        self.method = method.lowercased()
        self.path = path
        self.operationId = Name(operationId ?? "")
        self.summary = Name(summary ?? "")
        self.tags = tags
        vocabularies = path.vocabularies
        var trail: [Name?] = []
        for segment in self.path.segments {
            let isPrefix = segment.isVersion || segment.words.words.count == 1 && Self.prefixes.contains(segment.words.words[0])
            if trail.isEmpty, segment.isLiteral, isPrefix { continue }
            if segment.isVersion { continue }
            // The custom methods in `accounts:signIn` and `{id}:cancel` count as separate segments.
            let hasColon = segment.text.utf8.contains(UInt8(ascii: ":"))
            let parts = hasColon ? segment.text.split(separator: ":", maxSplits: 1) : []
            trail.append(segment.isLiteral ? (parts.count == 2 ? Name(String(parts[0])) : segment.words) : nil)
            if parts.count == 2, segment.isLiteral || parts[0].hasSuffix("}"), !parts[1].contains("{"), !parts[1].contains("}") {
                trail.append(Name(String(parts[1])))
            }
        }
        self.trail = trail
        literals = trail.compactMap { $0 }
        bootstrap = foundBootstrap
        administrativeWord = foundAdministrativeWord
    }

    static let prefixes: WordSet = ["api", "apis", "rest", "public", "services", "service", "web", "external", "open", "gateway"]

    var isRead: Bool { method == "get" || method == "head" }
    var endsInParameter: Bool { trail.last.map { $0 == nil } ?? false }
    var lastLiteral: Name? { literals.last }
    /// The last segment if it is a literal.
    var lastSegment: Name? { trail.last ?? nil }
    var previousLiteral: Name? { literals.dropLast().last }

    /// The first word of the operationId after a leading controller or tag (`AuthController_login`, `users.create`).
    var verb: String? { operationId.words.first { !Self.controllerWords.contains($0) } }

    static let controllerWords: WordSet = ["controller", "api", "post", "put", "patch", "async", "v1", "v2", "v3"]
}
