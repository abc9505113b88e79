/// The purpose of a property, judged by its name.
package enum PropertyName {
    /// Whether it is text for people that may contain any character: `description`, `comment`, `title`.
    package static func isFreeText(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.freeText, on: name) { return verdict.isAdded }
        guard let last = name.words.last(where: { !Name.isNumberOrVersion($0) }) else { return false }
        return freeText.contains(last) || name.isPlural && freeText.contains(name.head ?? "")
    }

    private static let freeText: Set<String> = [
        "description", "comment", "note", "message", "title", "name", "text", "body", "content", "summary", "subject", "bio", "remark",
        "reason", "label", "caption", "details", "detail", "feedback", "review", "motto", "about", "instruction", "headline", "subtitle",
        "explanation", "answer", "question", "abstract", "biography", "memo", "greeting", "heading", "notes", "comments", "remarks",
        "instructions", "desc", "tagline", "quote", "beschreibung", "kommentar", "bemerkung", "descripcion", "comentario", "descricao",
        "descrizione", "titre", "titel", "titulo", "commentaire", "firstname", "lastname", "surname", "nickname", "story", "paragraph",
        "footer", "prompt", "markdown", "html", "excerpt", "purpose", "justification", "city", "street", "transcript", "annotation",
        "narrative",
    ]

    /// Whether the list is naturally short and needs no paging: countries, currencies, time zones, languages.
    package static func isEnumLikeCollection(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.shortList, on: name) { return verdict.isAdded }
        guard let head = name.head, name.isPlural else { return false }
        return enumLike.contains(head) || enumLikePhrases.suffix(of: name.words[...]) != nil
    }

    private static let enumLike: Set<String> = [
        "country", "currency", "timezone", "language", "locale", "continent", "enum", "unit", "gender", "weekday", "month", "salutation",
        "priority", "severity", "pays", "genre", "color", "colour", "market", "region", "datacenter", "encoding", "charset", "honorific",
    ]

    private static let enumLikePhrases = Vocabulary<Bool>([
        "event type", "mime type", "content type", "media type", "file type", "payment method type", "document type", "account type",
        "error code", "country code", "currency code", "availability zone", "api version", "supported type", "card brand", "issue type",
        "time zone", "license type", "feature flag", "capability", "exchange rate", "unit of measure", "area unit", "tax rate",
        "federal state", "us state", "content rating", "report reason", "instance size",
    ])
}
