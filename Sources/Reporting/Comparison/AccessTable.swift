import Comparing
import Linting
import System

/// A table for people of who may call each operation, before and after.
package struct AccessTable {
    /// Columns for an operation; longer names move the rest of the row to the next line.
    private static let operationLimit = 40
    private let descriptions: [ComparisonReport.Description]
    private let width: Int

    /// - Parameters:
    ///   - width: columns of a line, at least 40.
    ///   - isChangedOnly: omits operations with unchanged access.
    package init(_ report: ComparisonReport, width: Int, isChangedOnly: Bool = false) {
        self.width = max(width, 40)
        descriptions =
            isChangedOnly
            ? report.descriptions.map { description in
                var description = description
                description.access.removeAll { $0.verdict == nil }
                return description
            }.filter { !$0.access.isEmpty } : report.descriptions
    }

    package var isEmpty: Bool { descriptions.allSatisfy(\.access.isEmpty) }

    package func render(color: Bool) -> [UInt8] {
        var writer = TerminalWriter(color: color, capacity: 4096)
        write(&writer)
        return writer.finish()
    }

    func write(_ writer: inout TerminalWriter) {
        for (number, description) in descriptions.enumerated() {
            if descriptions.count > 1 {
                if number > 0 { writer.breakLine() }
                var head = StyledLine()
                head.add(word: description.name, limit: 500)
                head.add(":", gap: 0)
                head.write(&writer, width: width, indent: 2)
            }
            let longest = description.access.reduce(0) { max($0, $1.operation.utf8.count) }
            for access in description.access { write(access, column: min(longest, AccessTable.operationLimit), &writer) }
        }
    }

    private func write(_ access: ReportedAccess, column: Int, _ writer: inout TerminalWriter) {
        writer.out.write(0x20, times: 2)
        let used = writer.out.writeVisible(access.operation, limit: 200)
        if used > column {
            writer.breakLine()
            writer.out.write(0x20, times: column + 4)
        } else {
            writer.out.write(0x20, times: column + 2 - used)
        }
        var line = StyledLine()
        line.add(AccessTable.text(access.old), limit: 500)
        if access.verdict != nil || access.old != access.new {
            line.add("→")
            line.add(AccessTable.text(access.new), limit: 500)
        }
        if let verdict = access.verdict { line.add(verdict.rawValue, TerminalWriter.style(verdict), gap: 2) }
        line.write(&writer, width: width, start: column + 4, indent: column + 4)
    }

    /// The access of an operation as shown in a report; the operation may not exist.
    static func text(_ access: String?) -> String { access ?? "none" }
}

extension TerminalWriter {
    static func style(_ verdict: Change.Verdict) -> Style {
        switch verdict {
        case .weaker: .error
        case .changed: .warning
        case .stronger: .added
        }
    }
}
