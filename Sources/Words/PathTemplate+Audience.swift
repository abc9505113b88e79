/// Whose things a path is about. Sources: the paths of public API descriptions; see `Audience`.
extension PathTemplate {
    /// The path ends in something that a caller has one of: `/profile`, `/user/dashboard`, `/account/settings`.
    package var endsInOwnThing: Bool {
        guard !isObject, let last = lastWords, let head = last.words.last, !last.isPlural else { return false }
        return PathWords.ownThings.contains(head)
    }

    /// The path ends in a person in the singular: `/user`, `/v1/customer`.
    package var endsInPerson: Bool {
        guard let last = lastWords, let word = last.words.last, last.words.count == 1 else { return false }
        return PathWords.owners.contains(word)
    }

    /// The path ends in a word that picks some of a collection for everyone: `/posts/recent`, `/users/all`, `/feed`.
    package var endsInFeed: Bool {
        guard let last = lastWords, let word = last.words.last else { return false }
        if last.words.count == 1, PathWords.feeds.contains(word) { return true }
        guard last.words.count == 1, PathWords.selections.contains(word) else { return false }
        let before = segments.dropLast().last { !$0.isVersion }
        return before.map { $0.isLiteral && $0.words.isPlural } ?? false
    }

    /// What the path lists that belongs to persons, in the singular: `user`, `order`; nil for other things, and for those of machines.
    package var listedThing: String? {
        guard let collection = listSegment, collection.isLiteral, collection.words.isPlural, let head = collection.words.head else {
            return nil
        }
        guard !collection.words.words.contains(where: { PathWords.impersonal.contains($0) }) else { return nil }
        return PathWords.owners.contains(head) || PathWords.personalObjects.contains(head) ? head : nil
    }

    /// The segment that names what is listed: the last, or the one before a word that picks some of it, as in `/users/all`.
    var listSegment: Segment? {
        let named = segments.filter { !$0.isVersion }
        guard let last = named.last, endsInFeed, named.count > 1, PathWords.selections.contains(last.words.words.last ?? "") else {
            return named.last
        }
        return named[named.count - 2]
    }

    /// The words of the last segment past a version, when it is a literal.
    private var lastWords: Name? {
        guard let last = segments.last(where: { !$0.isVersion }), last.isLiteral else { return nil }
        return last.words
    }
}

extension PathWords {
    static let ownThings: WordSet = [
        "profile", "dashboard", "preferences", "settings", "wallet", "userinfo", "inbox", "basket", "cart",
    ]
    static let feeds: WordSet = ["feed", "timeline", "newsfeed", "leaderboard", "wall", "guestbook"]
    static let selections: WordSet = [
        "all", "recent", "latest", "newest", "popular", "trending", "top", "new", "featured", "public", "everyone", "list", "recommended",
        "active", "random", "hot", "best", "show", "view", "index", "get", "fetch", "browse",
    ]
}
