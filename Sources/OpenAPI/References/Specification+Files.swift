import System

extension Specification {
    /// Canonical paths of its files, and of referenced files that do not exist.
    package var files: Set<String> {
        var files = Set(documents.compactMap(\.canonicalPath))
        for reference in references where reference.outcome == .missingFile {
            if let path = path(of: reference) { files.insert(path) }
        }
        return files
    }

    /// Canonical path of another file that a reference names, whether it exists or not; nil for a reference within its own file, and if
    /// there is no file.
    package func path(of reference: Reference) -> String? {
        if let target = reference.target, target.tree != reference.site.tree { return document(of: target).canonicalPath }
        guard let referrer = document(of: reference.site).canonicalPath,
            let path = URIReference(reference.text.string).flatMap({ URIReference.decode($0.path) }), !path.isEmpty
        else { return nil }
        return FilePath.normalized(FilePath.join(FilePath.directory(of: referrer), path))
    }
}
