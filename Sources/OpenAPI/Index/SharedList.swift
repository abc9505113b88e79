import YAML

/// A question about one part of a list; the answer depends only on the part and its description, not on the object that contains the list.
package final class PartTest<Part>: Sendable {
    let holds: @Sendable (Part, Specification) -> Bool

    /// Create it once, as a constant: lists cache answers by the identity of the test.
    package init(_ holds: @escaping @Sendable (Part, Specification) -> Bool) { self.holds = holds }
}

/// A list that objects can share, through an alias or because they belong to one path item: each test searches a long list once, however
/// many objects share it.
final class SharedList<Part> {
    let parts: [Part]
    private var chosen: [ObjectIdentifier: [Part]] = [:]

    init(_ parts: [Part]) { self.parts = parts }

    /// The parts that pass a test, in order.
    func those(_ test: PartTest<Part>, _ specification: Specification) -> [Part] {
        guard isLong else { return parts.filter { test.holds($0, specification) } }
        if let made = chosen[ObjectIdentifier(test)] { return made }
        let made = parts.filter { test.holds($0, specification) }
        chosen[ObjectIdentifier(test)] = made
        return made
    }

    func first(_ test: PartTest<Part>, _ specification: Specification) -> Part? {
        isLong ? those(test, specification).first : parts.first { test.holds($0, specification) }
    }

    /// For short lists, searching is faster than caching.
    var isLong: Bool { parts.count > RepeatedParts.shortList }
}
