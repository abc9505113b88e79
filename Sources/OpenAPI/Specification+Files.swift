import System

extension Specification {
    /// Canonical paths of the files it consists of, and of those that it refers to and that are not there.
    package var files: Set<String> {
        var files = Set(documents.compactMap(\.canonicalPath))
        for reference in references where reference.outcome == .missingFile {
            guard let referrer = document(of: reference.site).canonicalPath,
                let path = URIReference(reference.text.string).flatMap({ URIReference.decode($0.path) })
            else { continue }
            files.insert(FilePath.normalized(FilePath.join(FilePath.directory(of: referrer), path)))
        }
        return files
    }
}
