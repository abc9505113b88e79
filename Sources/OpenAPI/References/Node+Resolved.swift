import YAML

extension Node {
    /// The node itself, or the target of its reference.
    package var resolved: Node { target ?? self }

    /// Whether the node is a reference that does not resolve.
    package var isDangling: Bool { isMapping && target == nil && has(.ref) }
}
