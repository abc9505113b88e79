import Words
import YAML

/// A body that something interprets as a whole. Sources: OWASP API8:2023; CWE-94, CWE-502, CWE-611, CWE-1336.
package enum InterpretedBody: Equatable {
    /// `text/plain` of `/eval`, and what interprets it.
    case text(String)
    /// `text/plain` of `/templates/preview`.
    case template
    /// XML that no schema describes.
    case xml
    /// `application/x-java-serialized-object`, `application/x-python-pickle`.
    case serialized

    /// Whether the client's text runs as it is.
    package var isCode: Bool {
        switch self {
        case .text, .serialized: true
        case .template, .xml: false
        }
    }

    /// For messages.
    package var problem: String {
        switch self {
        case .text(let interpreter): "the body is free text, and the path refers to \(interpreter)"
        case .template: "the body is free text, and the path refers to a template"
        case .xml: "the body is XML that no schema describes, and entities are part of it"
        case .serialized: "the body is a serialized object, which may run code when it is read"
        }
    }
}

extension Operation {
    /// The media types of the request that are interpreted as a whole.
    package var interpretedBodies: [(node: Node, body: InterpretedBody)] {
        let medias = requestMediaTypes
        let text = words.interpreter.map(InterpretedBody.text) ?? (words.rendersText ? .template : nil)
        return medias.compactMap { media in
            if media.name.mentions(["serialized", "pickle"]) { return (media.node, .serialized) }
            if medias.count == 1, media.isUndescribedXML { return (media.node, .xml) }
            guard let text, media.name.hasPrefix("text/plain"), let schema = media.schema,
                SchemaFacts(schema).types == .string, InterpretedText.isFree(schema, specification)
            else { return nil }
            return (media.node, text)
        }
    }

    /// Addresses on which a tool such as `ping` runs.
    package var toolArguments: [RequestField] {
        guard words.runsNetworkTool else { return [] }
        return requestFields(toolTarget).filter { field in field.schema.map { InterpretedText.isFree($0, specification) } ?? false }
    }
}

private let toolTarget = NameTest { text, specification in
    let name = specification.facts(named: text).name
    return ParameterName.isHost(name, by: specification.vocabularies) || name.words == ["address"] || name.words == ["target"]
}

extension MediaType {
    /// XML as one text: by its type, or by an example of plain text.
    fileprivate var isUndescribedXML: Bool {
        let types = schema.map { SchemaFacts($0).types } ?? []
        guard types == .string || types.isEmpty && schema?.node.has(.properties) != true else { return false }
        return name.isXML || name.hasPrefix("text/plain") && examples.contains { $0.text?.hasPrefix("<") ?? false }
    }
}

extension Text {
    /// `application/xml`, `text/xml`, and types that end in `+xml`, parameters aside.
    package var isXML: Bool {
        let base = firstIndex(of: UInt8(ascii: ";")).map { slice(0, $0) } ?? self
        return base.equalsIgnoringCase("application/xml") || base.equalsIgnoringCase("text/xml")
            || base.count > 4 && base.slice(base.count - 4).equalsIgnoringCase("+xml")
    }
}
