import OpenAPI
import YAML

/// What a rule looks at, with what it decides about one of them. The linter does the walking: each subject comes by once, where it is
/// written, however many places refer to it.
package enum Check: Sendable {
    package typealias Decision<Subject> = @Sendable (Subject, inout Pass) -> Void

    /// The description as a whole.
    case document(Decision<Specification>)
    /// Operations that the API serves: those of paths.
    case operation(Decision<Operation>)
    /// Operations that the API sends: webhooks and callbacks.
    case outboundOperation(Decision<Operation>)
    case parameter(Decision<Parameter>)
    /// Every schema, whichever way its data flows.
    case schema(Decision<Schema>)
    /// Schemas that data sent to the API passes, however they are reached.
    case requestSchema(Decision<Schema>)
    /// Schemas that data sent by the API passes.
    case responseSchema(Decision<Schema>)
    case mediaType(Decision<MediaType>)
    case response(Decision<Response>)
    case header(Decision<Parameter>)
    case securityScheme(Decision<SecurityScheme>)
    case server(Decision<Server>)
    case reference(Decision<Reference>)
    /// What suppresses findings, once it is known which ones; answers what is wrong with it, nil when nothing.
    case suppression(@Sendable (Suppression) -> String?)
    /// Decided by comparing two versions of a description, never by looking at one.
    case comparison
    /// A rule with several subjects.
    case each([Check])
}
