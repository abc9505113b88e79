import YAML

/// A question about one part of a list; the answer depends on the part and its description alone, not on the object that has the list.
package final class PartTest<Part>: Sendable {
    let holds: @Sendable (Part, Specification) -> Bool

    /// Make it once, as a constant: lists remember answers by the identity of the test.
    package init(_ holds: @escaping @Sendable (Part, Specification) -> Bool) { self.holds = holds }
}

/// A list that objects may share, by an alias or because they stand below one path item: each test goes through a long list once, however
/// many objects have it.
final class SharedList<Part> {
    let parts: [Part]
    private var chosen: [ObjectIdentifier: [Part]] = [:]

    init(_ parts: [Part]) { self.parts = parts }

    /// The parts that a test holds for, in order.
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

    /// Short lists are gone through faster than remembered.
    var isLong: Bool { parts.count > RepeatedParts.shortList }
}
