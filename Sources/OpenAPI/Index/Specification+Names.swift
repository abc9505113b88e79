import Words
import YAML

extension Specification {
    /// The words of a key or name, split once.
    package func facts(named text: Text) -> NameFacts { memo.names[text] }

    /// Whether the server, not the client, should set a property with this name.
    package func serverProperty(named text: Text) -> ServerProperty? { memo.judgements.serverProperty(text, memo.names[text].name) }

    /// The internal detail that a property with this name reveals; nil if none.
    package func internalMetadata(named text: Text) -> InternalDetail? { memo.judgements.internalMetadata(text, memo.names[text].name) }
}
