import Words
import YAML

extension Specification {
    /// The words of a key or name, taken apart once.
    package func facts(named text: Text) -> NameFacts { memo.names[text] }

    /// Whether a property of that name is the server's to set.
    package func serverProperty(named text: Text) -> ServerProperty? { memo.judgements.serverProperty(text, memo.names[text].name) }

    /// What of the inside a property of that name gives away; nil when nothing.
    package func internalMetadata(named text: Text) -> String? { memo.judgements.internalMetadata(text, memo.names[text].name) }
}
