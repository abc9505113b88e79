import OpenAPI
import YAML

/// The lines of a file that contain credentials.
struct SecretLines {
    private var lines: Set<ArraySlice<UInt8>> = []

    /// - Parameter path: as shown in reports.
    init(_ path: String, _ bytes: [UInt8]) {
        let tree = Tree.read(Source(path: path, bytes: bytes))
        withExtendedLifetime(tree) {
            let source = tree.source.concealing(tree.secretRanges(tree.secretTexts))
            // Files that were UTF-16 are not edited.
            guard source.bytes.count == bytes.count, !source.shownBytes.elementsEqual(source.bytes) else { return }
            for line in UnifiedDiff.lines(bytes[...]) {
                if !source.shownBytes[line.indices].elementsEqual(line) { lines.insert(line) }
            }
        }
    }

    var isEmpty: Bool { lines.isEmpty }

    func contains(_ line: ArraySlice<UInt8>) -> Bool { !isEmpty && lines.contains(line) }
}
