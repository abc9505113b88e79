import Patterns
import YAML

extension Specification {
    /// What a body is about, determined once for each schema.
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

    /// Whether a schema is one of several that apply together, so that none of them describes the whole.
    package func isComposed(_ schema: Node) -> Bool {
        let index = memo.compositions ?? CompositionIndex(references)
        memo.compositions = index
        return index.contains(schema)
    }

    /// A parsed pattern, once for each distinct text; nil if it is not an ECMA-262 regular expression.
    package func pattern(_ text: Text) -> Pattern? { try? parsed(text).get() }

    /// Why a pattern is not an ECMA-262 regular expression; nil if it is one.
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
