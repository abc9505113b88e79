import Linting
import System
import YAML

/// The files of a run, numbered in the order in which they occur.
struct SARIFArtifacts {
    private var uris: [String] = []
    private let checkedCount: Int
    private var numbers: [String: Int] = [:]
    /// File numbers by source, so that each path is encoded and hashed once.
    private var sources: [ObjectIdentifier: Int] = [:]

    init(_ files: [CheckedFile]) {
        for file in files where numbers[file.path] == nil {
            numbers[file.path] = uris.count
            uris.append(FileURI.encode(file.path))
        }
        checkedCount = uris.count
    }

    /// - Parameter uris: the URIs of the checked files, without duplicates.
    init(uris: [String]) {
        self.uris = uris
        checkedCount = uris.count
        for (number, uri) in uris.enumerated() { numbers[uri] = number }
    }

    /// The number of a file that is known only by its URI.
    mutating func number(uri: String) -> Int {
        if let number = numbers[uri] { return number }
        numbers[uri] = uris.count
        uris.append(uri)
        return uris.count - 1
    }

    /// Writes an `artifactLocation`.
    mutating func writeLocation(_ source: Source, _ json: inout JSONWriter) {
        let number = number(source)
        json.beginObject("artifactLocation")
        json.field("uri", uris[number])
        json.field("index", number)
        json.endObject()
    }

    private mutating func number(_ source: Source) -> Int {
        if let number = sources[source.identity] { return number }
        let number = numbers[source.path] ?? uris.count
        if number == uris.count {
            numbers[source.path] = number
            uris.append(FileURI.encode(source.path))
        }
        sources[source.identity] = number
        return number
    }

    func write(_ json: inout JSONWriter) {
        json.beginArray("artifacts")
        for (number, uri) in uris.enumerated() {
            json.breakLine()
            json.beginObject()
            json.beginObject("location")
            json.field("uri", uri)
            json.endObject()
            if number < checkedCount {
                json.beginArray("roles")
                json.value("analysisTarget")
                json.endArray()
            }
            json.endObject()
        }
        json.endArray()
    }
}
