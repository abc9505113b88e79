import YAML

/// What the words of names tell, worked out once for each distinct name.
struct NameCache {
    private var known: [Text: NameFacts] = [:]

    subscript(_ text: Text) -> NameFacts {
        mutating get {
            if let found = known[text] { return found }
            let made = NameFacts(text)
            known[text] = made
            return made
        }
    }
}

/// A name taken apart, and the sensitive data it names, if any.
package struct NameFacts: Sendable {
    package let name: Name
    package let sensitive: SensitiveData?

    init(_ text: Text) {
        name = Name(text.bytes)
        sensitive = SensitiveData.classify(name)
    }
}
