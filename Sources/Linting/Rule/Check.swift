import OpenAPI
import YAML

/// What a rule checks, with its decision for one subject. The linter walks the description: it visits each subject once, where it is
/// written, however many places refer to it.
package enum Check: Sendable {
    package typealias Decision<Subject> = @Sendable (Subject, inout Pass) -> Void

    /// The description as a whole.
    case document(Decision<Specification>)
    /// Operations that the API serves, under paths.
    case operation(Decision<Operation>)
    /// Operations that the API calls: webhooks and callbacks.
    case outboundOperation(Decision<Operation>)
    case parameter(Decision<Parameter>)
    /// Every schema, for data in either direction.
    case schema(Decision<Schema>)
    /// Schemas for data sent to the API, however they are reached.
    case requestSchema(Decision<Schema>)
    /// Schemas for data returned by the API.
    case responseSchema(Decision<Schema>)
    case mediaType(Decision<MediaType>)
    case response(Decision<Response>)
    case header(Decision<Parameter>)
    case securityScheme(Decision<SecurityScheme>)
    case server(Decision<Server>)
    case reference(Decision<Reference>)
    /// Suppressions, once it is known which findings they match; returns what is wrong with one, or nil.
    case suppression(@Sendable (Suppression) -> String?)
    /// Determined by comparing two versions of a description, never from a single one.
    case comparison
    /// A rule with several subjects.
    case each([Check])
}
