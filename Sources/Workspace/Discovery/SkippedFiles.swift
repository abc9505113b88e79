/// Files that a search skipped, and why.
struct SkippedFiles: Sendable {
    enum Reason: CaseIterable, Sendable {
        /// A YAML or JSON file without `openapi` or `swagger` at the root.
        case otherContent
        /// A file that a description refers to.
        case part
        case ignored, hidden, dependencies, link

        /// The text for a number of files.
        fileprivate func line(_ count: Int) -> String {
            let isOne = count == 1
            let what =
                switch self {
                case .otherContent: isOne ? "YAML or JSON file is not an API description" : "YAML or JSON files are not API descriptions"
                case .part: isOne ? "file is read as a part of an API description" : "files are read as parts of API descriptions"
                case .ignored: isOne ? "file or folder ignored by .gitignore" : "files and folders ignored by .gitignore"
                case .hidden: isOne ? "hidden file or folder not searched" : "hidden files and folders not searched"
                case .dependencies: isOne ? "node_modules folder not searched" : "node_modules folders not searched"
                case .link: isOne ? "symbolic link not followed" : "symbolic links not followed"
                }
            return "\(count) \(what)"
        }
    }

    /// Hashes of the places, so that files skipped by several searches count once and a million of them use little memory.
    private var places: [Reason: Set<Int>] = [:]

    /// - Parameter place: canonical path in bytes.
    mutating func note(_ reason: Reason, _ place: [UInt8]) { places[reason, default: []].insert(place.hashValue) }

    /// Removes files that turned out to be read through a description.
    ///
    /// - Parameter parts: canonical paths.
    mutating func read(_ parts: some Sequence<String>) {
        for part in parts {
            guard let place = places[.otherContent]?.remove(Array(part.utf8).hashValue) else { continue }
            places[.part, default: []].insert(place)
        }
    }

    func count(_ reason: Reason) -> Int { places[reason]?.count ?? 0 }

    static func += (sum: inout SkippedFiles, other: SkippedFiles) {
        for (reason, places) in other.places { sum.places[reason, default: []].formUnion(places) }
    }

    /// One line for each reason.
    var notes: [String] { Reason.allCases.filter { count($0) > 0 }.map { $0.line(count($0)) } }
}
