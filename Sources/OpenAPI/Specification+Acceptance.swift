import YAML

extension Specification {
    /// Whether data that clients send passes a place. Where nothing at all is an operation the parts are made for others, and any of them
    /// may be used so.
    package func mayAccept(_ node: Node) -> Bool {
        access(of: node, .request) != nil || operations.isEmpty && directions(of: node).contains(.request)
    }
}
