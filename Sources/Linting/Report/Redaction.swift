import OpenAPI
import YAML

/// Keeps the credentials of a description out of everything that can be shown of it, whichever rules run.
struct Redaction {
    let redactor: SecretRedactor

    /// Strikes them out of the sources.
    init(_ specification: Specification) {
        let texts = specification.secretTexts
        let byTree = Dictionary(grouping: texts, by: \.node.tree)
        for document in specification.documents { document.tree.concealSecrets(byTree[document.number] ?? []) }
        redactor = SecretRedactor(texts)
    }

    func apply(to findings: inout [ReportedFinding]) {
        guard !redactor.isEmpty else { return }
        for index in findings.indices { findings[index].redact(redactor) }
    }

    func apply(to problems: inout [Problem]) {
        guard !redactor.isEmpty else { return }
        problems = problems.map { $0.redacted(redactor) }
    }

    func redacted(_ text: String) -> String { redactor.redacted(text) }
}

extension Problem {
    /// The same without the credentials of the file it is about.
    package func redacted(_ redactor: SecretRedactor) -> Problem {
        Problem(
            file: file, line: hasPlace ? line : nil, column: hasPlace ? column : nil, message: redactor.redacted(message),
            details: details.map(redactor.redacted))
    }
}

extension ReadDescription {
    /// Keeps its credentials out of what is shown of it from now on. - Returns: what takes them out of texts about it.
    package func concealSecrets() -> SecretRedactor {
        guard let specification else { return SecretRedactor([]) }
        return withExtendedLifetime(self) { Redaction(specification).redactor }
    }
}

extension ReportedFinding {
    package mutating func redact(_ redactor: SecretRedactor) {
        message = redactor.redacted(message)
        location = location.redacted(redactor)
        operation = operation.map(redactor.redacted)
        related = related.map { RelatedLocation(location: $0.location.redacted(redactor), message: redactor.redacted($0.message)) }
        group = redactor.redacted(group)
        suppressed = suppressed.map(redactor.redacted)
        for fix in fixes.indices { fixes[fix].redact(redactor.redacted) }
    }
}

extension Location {
    package func redacted(_ redactor: SecretRedactor) -> Location {
        Location(source: source, range: range, pointer: redactor.redacted(pointer))
    }
}
