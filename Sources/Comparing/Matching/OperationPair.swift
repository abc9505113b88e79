import OpenAPI

/// One operation as both versions have it.
struct OperationPair {
    let old: Operation
    let new: Operation
    /// Whether its method, path or name is another one now.
    let isMoved: Bool
}
