import Support
import YAML

/// The readers: whatever the bytes, the tree keeps its invariants.
enum ReaderFuzzing {
    static func fault(reading bytes: [UInt8], as path: String) -> String? {
        Invariants.broken(in: Tree.read(Source(path: path, bytes: bytes), limits: limits))
    }

    /// Small, so that inputs of a few hundred bytes reach them.
    static let limits: Limits = {
        var limits = Limits()
        limits.depth = 64
        limits.aliases = 200
        limits.merged = 200
        return limits
    }()
}
