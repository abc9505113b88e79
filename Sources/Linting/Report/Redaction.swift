import Editing
import OpenAPI
import YAML

/// Removes the credentials of a description from everything that is shown of it, whichever rules run.
package struct Redaction {
    private let redactor: SecretRedactor
    /// Sources with content to conceal, in the form that may be shown.
    private let sources: [ObjectIdentifier: Source]

    /// - Parameter concealed: additional ranges that rules conceal, by the number of the document.
    package init(_ specification: Specification, concealed: [Int: [TextRange]] = [:]) {
        let texts = specification.secretTexts
        let byTree = Dictionary(grouping: texts, by: \.node.tree)
        var sources: [ObjectIdentifier: Source] = [:]
        for document in specification.documents {
            let ranges = document.tree.secretRanges(byTree[document.number] ?? []) + (concealed[document.number] ?? [])
            if !ranges.isEmpty { sources[document.source.identity] = document.source.concealing(ranges) }
        }
        self.sources = sources
        redactor = SecretRedactor(texts)
    }

    private var isEmpty: Bool { redactor.isEmpty && sources.isEmpty }

    func apply(to findings: inout [ReportedFinding]) {
        guard !isEmpty else { return }
        for index in findings.indices { findings[index].redact(self) }
    }

    func apply(to problems: inout [Problem]) {
        guard !redactor.isEmpty else { return }
        problems = problems.map { $0.redacted(redactor) }
    }

    package func redacted(_ text: String) -> String { redactor.redacted(text) }

    fileprivate func concealed(_ source: Source) -> Source { sources[source.identity] ?? source }

    package func redacted(_ location: Location) -> Location {
        Location(source: concealed(location.source), range: location.range, pointer: redacted(location.pointer))
    }

    fileprivate func redacted(_ fix: Fix) -> Fix {
        var fix = fix
        fix.redact(redacted, concealed)
        return fix
    }
}

extension Problem {
    /// The same problem without the credentials of its file.
    package func redacted(_ redactor: SecretRedactor) -> Problem {
        Problem(
            file: file, line: hasPlace ? line : nil, column: hasPlace ? column : nil, message: redactor.redacted(message),
            details: details.map(redactor.redacted))
    }
}

extension ReportedFinding {
    package mutating func redact(_ redaction: Redaction) {
        message = redaction.redacted(message)
        location = redaction.redacted(location)
        operation = operation.map(redaction.redacted)
        related = related.map { RelatedLocation(location: redaction.redacted($0.location), message: redaction.redacted($0.message)) }
        group = redaction.redacted(group)
        suppressed = suppressed.map(redaction.redacted)
        fixes = fixes.map(redaction.redacted)
    }
}
