import Words
import YAML

/// The operations of a description: those of paths, then webhooks, then callbacks, in document order. Each is created on demand.
package struct Operations: RandomAccessCollection {
    private let specification: Specification

    fileprivate init(_ specification: Specification) { self.specification = specification }

    package var startIndex: Int { 0 }
    package var endIndex: Int { specification.index.operations.count }
    package subscript(number: Int) -> Operation { Operation(specification: specification, number: number) }
    package func makeIterator() -> Iterator { Iterator(specification) }

    /// Of its own, because that of collections allocates for each element that another module looks at.
    package struct Iterator: IteratorProtocol {
        private let specification: Specification
        private let count: Int
        private var number = 0

        fileprivate init(_ specification: Specification) {
            self.specification = specification
            count = specification.index.operations.count
        }

        package mutating func next() -> Operation? {
            guard number < count else { return nil }
            defer { number += 1 }
            return Operation(specification: specification, number: number)
        }
    }
}

extension Specification {
    package var operations: Operations { Operations(self) }

    /// The operations that the API serves: all except webhooks and callbacks.
    package var servedOperations: [Operation] { operations.filter { !$0.isOutbound } }

    /// The operations that the API calls: webhooks and callbacks.
    package var outboundOperations: [Operation] { operations.filter(\.isOutbound) }

    /// The GET of a single item in the collection that an operation reads: of `/books/{id}` for `/books`.
    package func itemOperation(of operation: Operation) -> Operation? {
        guard operation.method == "GET" else { return nil }
        let known = memo.itemOperations ?? findItemOperations()
        return known[operation.path].map { operations[$0] }
    }

    private func findItemOperations() -> [String: Int] {
        var found: [String: Int] = [:]
        for candidate in servedOperations where candidate.method == "GET" {
            let path = candidate.path
            guard path.hasSuffix("}"), let slash = path.lastIndex(of: "/"), path[slash...].hasPrefix("/{") else { continue }
            found[String(path[..<slash])] = candidate.number
        }
        memo.itemOperations = found
        return found
    }

    // MARK: What several rules ask of each

    /// `Operation.name` of each operation, by its number.
    package var operationNames: [String] {
        if let made = memo.operationNames { return made }
        let made = operations.map(\.shortName)
        memo.operationNames = made
        return made
    }

    func words(of operation: Int) -> OperationWords {
        if let made = memo.operationWords[operation] { return made }
        let subject = operations[operation]
        let made = OperationWords(
            method: subject.method, path: PathTemplate(subject.path, known: &memo.segments, by: vocabularies),
            operationId: subject.operationId?.string,
            summary: subject.summary?.string,
            tags: tags(of: subject.node[.tags]))
        memo.operationWords[operation] = made
        return made
    }

    private func tags(of list: Node?) -> TagWords {
        if let list, list.isAnchored, let made = memo.tagWords[list] { return made }
        let made = TagWords(list?.children.compactMap { $0.stringText.map { Name($0.string) } } ?? [], by: vocabularies)
        if let list, list.isAnchored { memo.tagWords[list] = made }
        return made
    }

    func parameters(of operation: Int) -> OperationParameters {
        OperationParameters(lists: parameterLists(of: operation), specification: self)
    }

    private func parameterLists(of operation: Int) -> [ParameterList] {
        if let made = memo.operationParameters[operation] { return made }
        let subject = operations[operation]
        let places = [(subject.node, false), (subject.pathItem, true)] + (subject.pathItem.target.map { [($0, true)] } ?? [])
        let made = places.compactMap { holder, isInherited in
            holder[.parameters].flatMap { $0.isSequence ? parameterList($0, isInherited: isInherited) : nil }
        }
        memo.operationParameters[operation] = made
        return made
    }

    private func parameterList(_ node: Node, isInherited: Bool) -> ParameterList {
        guard isInherited || node.isAnchored else { return ParameterList(node, isInherited: false) }
        let place = ParameterList.Place(node: node, isInherited: isInherited)
        if let made = memo.parameterLists[place] { return made }
        let made = ParameterList(node, isInherited: isInherited)
        memo.parameterLists[place] = made
        return made
    }

    func responses(of operation: Int) -> OperationResponses {
        OperationResponses(list: responseList(of: operation), specification: self)
    }

    private func responseList(of operation: Int) -> ResponseList {
        if let made = memo.operationResponses[operation] { return made }
        let subject = operations[operation]
        let map = subject.node[.responses]?.resolved
        let shared = subject.sharesResponses ? map : nil
        let made = shared.flatMap { memo.sharedResponses[$0] } ?? ResponseList(map)
        if let shared { memo.sharedResponses[shared] = made }
        memo.operationResponses[operation] = made
        return made
    }
}
