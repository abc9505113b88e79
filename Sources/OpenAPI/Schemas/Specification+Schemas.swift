import Patterns
import YAML

extension Specification {
    /// What a body is about, worked out once for each schema.
    package func payload(of body: Schema) -> ResponsePayload {
        if let made = memo.payloads[body.node] { return made }
        let made = ResponsePayload(body)
        memo.payloads[body.node] = made
        return made
    }

    func statedList(_ list: Node) -> StatedList {
        if let made = memo.statedLists[list] { return made }
        let made = StatedList(list)
        memo.statedLists[list] = made
        return made
    }

    /// Whether a schema is one of several that hold together, so that none of them can speak for the whole.
    package func isComposed(_ schema: Node) -> Bool {
        let index = memo.compositions ?? CompositionIndex(references)
        memo.compositions = index
        return index.contains(schema)
    }

    /// A pattern taken apart, once for each distinct text; nil when it is no regular expression of ECMA-262.
    package func pattern(_ text: Text) -> Pattern? { try? parsed(text).get() }

    /// What keeps a pattern from being a regular expression of ECMA-262; nil when it is one.
    package func patternError(_ text: Text) -> PatternError? {
        guard case .failure(let error) = parsed(text) else { return nil }
        return error
    }

    private func parsed(_ text: Text) -> Result<Pattern, PatternError> {
        if let made = memo.patterns[text] { return made }
        let made: Result<Pattern, PatternError>
        do { made = .success(try Pattern(parsing: text.bytes)) } catch { made = .failure(error) }
        memo.patterns[text] = made
        return made
    }
}
