import Linting
import OpenAPI
import System
import YAML

extension Revision {
    /// Whether a place was a file rather than a folder; nil if nothing existed. - Parameter place: as returned by `canonical`.
    func isFile(at place: String) -> Bool? {
        guard let inner = inner(Array(place.utf8)), let kind = listing[inner] else { return nil }
        return switch kind {
        case .file: true
        case .folder: false
        case .link, .submodule: nil
        }
    }

    /// The API descriptions that existed in and below a folder, by canonical path, in byte order: those that a search of the folder would
    /// have found.
    ///
    /// - Parameters:
    ///   - place: canonical path of the folder.
    ///   - limit: the maximum size of a file in bytes.
    func descriptions(under place: String, limit: Int) -> (places: [String], problems: [Problem]) {
        guard let folder = inner(Array(place.utf8)) else { return ([], []) }
        var places: [String] = []
        var problems: [Problem] = []
        for path in listing.files(under: folder) where Revision.isSearched(path.dropFirst(folder.count)) {
            let full = root + [UInt8(ascii: "/")] + path
            guard let text = String(validating: full, as: UTF8.self) else {
                problems.append(Problem(file: String(decoding: full, as: UTF8.self), message: "the name is not valid UTF-8"))
                continue
            }
            do {
                guard let bytes = try contents(of: text, limit: limit) else {
                    problems.append(Problem(file: text, message: "the file was larger than \(limit) bytes"))
                    continue
                }
                if DescriptionSniffer.isDescription(bytes) { places.append(text) }
            } catch {
                problems.append(Problem(file: text, message: error.message))
            }
        }
        return (places, problems)
    }

    /// Whether a search reaches a path and examines it: hidden files and third-party files are excluded.
    private static func isSearched(_ path: ArraySlice<UInt8>) -> Bool {
        let parts = path.split(separator: UInt8(ascii: "/"))
        guard let name = parts.last, FolderSearch.mayDescribe(Array(name)) else { return false }
        return parts.allSatisfy { $0.first != UInt8(ascii: ".") && !$0.elementsEqual("node_modules".utf8) }
    }
}
