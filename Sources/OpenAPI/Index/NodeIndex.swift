import YAML

/// The result of the single pass over a description: every object of the specification once, where it is written.
struct NodeIndex {
    /// What is known about a node that is an object of the specification.
    struct Facts: BitwiseCopyable {
        var role = NodeRole.none
        var directions: Direction = []
        var unit: UInt32 = 0
    }

    /// A value of the wrong type in a place that is read.
    package struct Misfit: Sendable {
        let node: Node
        /// `a mapping`, `a sequence`, `a string`.
        let expected: String
        /// What belongs there, for messages: `paths`, `an item of security`.
        let place: String
    }

    /// One for each node, document by document.
    private var facts: [Facts] = []
    /// Where the nodes of each document begin in `facts`.
    private var starts: [Int] = []
    var graph = UseGraph()
    var references: [Reference] = []
    var misfits: [Misfit] = []
    var pathItems: [PathItemRecord] = []
    var operations: [OperationRecord] = []
    var parameters: [Node] = []
    var requestBodies: [Node] = []
    var mediaTypes: [Node] = []
    var responses: [Node] = []
    var headers: [Node] = []
    var schemas: [Node] = []
    var securitySchemes: [Node] = []
    var links: [Node] = []
    var examples: [Node] = []
    var servers: [Node] = []
    var callbacks: [Node] = []

    subscript(_ node: Node) -> Facts {
        get {
            let tree = node.tree
            guard tree < starts.count else { return Facts() }
            return facts[starts[tree] + Int(node.index)]
        }
        set { facts[starts[node.tree] + Int(node.index)] = newValue }
    }

    /// The number of nodes in all documents.
    var nodeCount: Int { facts.count }

    mutating func makeRoom(for documents: [Document]) {
        while starts.count < documents.count {
            starts.append(facts.count)
            facts.append(contentsOf: repeatElement(Facts(), count: documents[starts.count - 1].tree.count))
        }
    }
}

/// A path item and where it is.
struct PathItemRecord {
    enum Origin: Sendable { case path, webhook, callback, component }

    let node: Node
    let origin: Origin
    /// The path template, webhook name, or callback expression.
    let key: Text
    let unit: UInt32

    /// Sent by the API rather than received: a webhook or a callback.
    var isOutbound: Bool { origin == .webhook || origin == .callback }
}

/// An operation and where it is.
struct OperationRecord {
    let node: Node
    let pathItem: PathItemRecord
    /// Uppercase.
    let method: String
    /// GET and HEAD; QUERY too, which is safe by its definition (OpenAPI 3.2).
    let isRead: Bool
    /// POST, PUT, PATCH and DELETE.
    let isWrite: Bool
    let unit: UInt32

    init(node: Node, pathItem: PathItemRecord, method: String, unit: UInt32) {
        self.node = node
        self.pathItem = pathItem
        self.method = method
        self.unit = unit
        isRead = method == "GET" || method == "HEAD" || method == "QUERY"
        isWrite = method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE"
    }

    var isOutbound: Bool { pathItem.isOutbound }
}
