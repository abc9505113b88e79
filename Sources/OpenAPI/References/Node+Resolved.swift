import YAML

extension Node {
    /// What the node stands for: the target of its reference, else itself.
    package var resolved: Node { target ?? self }

    /// Whether the node is a reference that leads nowhere.
    package var isDangling: Bool { isMapping && target == nil && has(.ref) }
}
