import OpenAPI
import Words

/// The word tables that a configuration can change, for people.
enum VocabularyList {
    static var text: [UInt8] {
        let tables = VocabularyTable.allCases
        let width = tables.map(\.rawValue.utf8.count).max() ?? 0
        var text = ""
        for fit in VocabularyTable.Fit.allCases {
            text += "\(text.isEmpty ? "" : "\n")A phrase is \(fit.summary):\n\n"
            for table in tables where table.fit == fit {
                text += "  \(table.rawValue)\(String(repeating: " ", count: width - table.rawValue.utf8.count))  \(table.summary)\n"
            }
        }
        return Array(text.utf8)
    }
}
