import Patterns
import Words
import YAML

/// Cached results about a description, so that nothing is computed twice.
///
/// Contains only answers that follow from the description, so none depends on earlier questions. Used by one thread at a time.
final class Memo {
    var names: NameCache
    var judgements: PropertyJudgements
    var operationNames: [String]?
    var operationWords: [OperationWords?]
    var isForAdministrators: [Bool?]
    var audiences: [Audience?]
    var tagWords: [Node: TagWords] = [:]
    var segments: [Substring: PathTemplate.Segment] = [:]
    var operationParameters: [[ParameterList]?]
    var parameterLists: [ParameterList.Place: ParameterList] = [:]
    var operationResponses: [ResponseList?]
    var sharedResponses: [Node: ResponseList] = [:]
    var payloads: [Node: ResponsePayload] = [:]
    var statedLists: [Node: StatedList] = [:]
    /// Numbers of the operations that read one item, by the path of the collection.
    var itemOperations: [String: Int]?
    var compositions: CompositionIndex?
    var composedSchemas = ComposedSchemas()
    var patterns: [Text: Result<Pattern, PatternError>] = [:]
    var secretTexts: [SecretText]?
    var requestExamples: RequestExamples?
    var possibleLists: [Node: [PossibleList]] = [:]
    var exampleSecrets: [Node: [ExampleSecret]] = [:]
    var sunsets: [Sunset]?
    var sensitivePayloads: [Node: SensitivePayload?] = [:]
    var signedBodies: [Node: Bool] = [:]
    var administratorSchemes: [AdministratorScheme]?
    var hasOwnUsers: Bool?
    var productionLists: [Node: Bool] = [:]

    init(operations: Int, _ vocabularies: Vocabularies) {
        names = NameCache(vocabularies)
        judgements = PropertyJudgements(vocabularies)
        operationWords = Array(repeating: nil, count: operations)
        isForAdministrators = Array(repeating: nil, count: operations)
        audiences = Array(repeating: nil, count: operations)
        operationParameters = Array(repeating: nil, count: operations)
        operationResponses = Array(repeating: nil, count: operations)
    }
}
