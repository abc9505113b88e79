import YAML

extension Specification {
    /// Whether clients send data through a place. A description without operations is a library of parts, any of which may be sent.
    package func accepts(_ node: Node) -> Bool {
        access(of: node, .request) != nil || operations.isEmpty && directions(of: node).contains(.request)
    }
}
