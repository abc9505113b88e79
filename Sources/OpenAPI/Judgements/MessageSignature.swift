import Words
import YAML

extension Operation {
    /// Whether anything says that its messages are signed: a header, the type or a property of the body, the summary, or the description.
    package var statesSignature: Bool {
        parameters.contains(Self.signing)
            || requestMediaTypes.contains { $0.isSigned }
            || [summary, description].contains { $0?.speaksOfSignature ?? false }
            || requestSchemas.contains { specification.holdsSignature($0) }
    }

    private static let signing = PartTest<Parameter> { parameter, specification in
        specification.isSignature(parameter.name)
            || parameter.location == .header && parameter.name.equalsIgnoringCase("authorization")
    }
}

extension Specification {
    /// Whether a body contains its own signature, determined once for each schema.
    fileprivate func holdsSignature(_ body: Schema) -> Bool {
        if let made = memo.signedBodies[body.node] { return made }
        let made = properties(of: body).contains { isSignature($0.name) }
        memo.signedBodies[body.node] = made
        return made
    }

    fileprivate func isSignature(_ name: Text) -> Bool { ParameterName.isSignatureHeader(Name(name.bytes), by: vocabularies) }
}

extension MediaType {
    /// A token that carries its own signature: JOSE, a JWT, a security event.
    fileprivate var isSigned: Bool {
        let name = name.string.lowercased()
        return name.hasPrefix("application/jose") || name.hasPrefix("application/jwt") || name.includes("+jwt") || name.includes("+jws")
    }
}

extension Text {
    /// Reads the first 20,000 bytes.
    fileprivate var speaksOfSignature: Bool {
        let words = slice(0, 20_000).string.lowercased().split { !$0.isLetter }
        return words.contains { ["signature", "signatures", "signed", "hmac", "jws"].contains($0) }
    }
}
