extension VocabularyTable.Fit {
    /// Where a phrase is found, in one sentence for all tables of a kind.
    package var summary: String {
        switch self {
        case .sensitive: "found at the end of a name; what is removed is harmless at the end of longer names, too"
        case .end: "found at the end of a name; removed is the name alone"
        case .whole: "found as a whole segment of a path, tag or operationId"
        case .start: "found at the start of the last segment of a path or of an operationId"
        case .anywhere: "found anywhere in a name"
        }
    }
}
