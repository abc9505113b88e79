import OpenAPI

/// One operation in both versions.
struct OperationPair {
    let old: Operation
    let new: Operation
    /// Whether its method, path, or name changed.
    let isMoved: Bool
}
