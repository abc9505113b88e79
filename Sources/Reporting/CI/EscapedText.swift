import Linting
import System
import Words

extension ByteWriter {
    /// Writes text from a specification on one line, with hazardous characters made visible and the special bytes of a format escaped.
    ///
    /// - Parameter limit: the number of columns after which the text is cut, with `…`.
    mutating func write(visible text: String, limit: Int = .max, escaping escape: (UInt8) -> StaticString?) {
        var visible = ByteWriter(capacity: text.utf8.count + 16)
        visible.writeVisible(text, limit: limit)
        for byte in visible.finish() {
            if let replacement = escape(byte) { write(literal: replacement) } else { write(byte: byte) }
        }
    }

    /// Writes the content of an element or quoted attribute.
    mutating func write(xml text: String, limit: Int = .max) {
        write(visible: text, limit: limit) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case UInt8(ascii: "'"): "&apos;"
            default: nil
            }
        }
    }
}

extension ReportedFinding {
    /// `schema Orders has no maxItems (POST /orders)`. Messages of changes may already name the operation.
    var sentence: String {
        guard let operation, !rule.isKindOfChange || !message.includes(operation) else { return message }
        return "\(message) (\(operation))"
    }
}

extension Report {
    /// Active findings by file: files in the order they were checked, then others in order of appearance.
    var findingsByFile: [(path: String, findings: [ReportedFinding])] {
        var numbers: [String: Int] = [:]
        var groups: [(path: String, findings: [ReportedFinding])] = []
        func number(_ path: String) -> Int {
            if let known = numbers[path] { return known }
            numbers[path] = groups.count
            groups.append((path, []))
            return groups.count - 1
        }
        for file in files { _ = number(file.path) }
        for finding in findings { groups[number(finding.location.source.path)].findings.append(finding) }
        for problem in problems { _ = number(problem.file) }
        return groups
    }
}
