/// Where nodes of one tree lead: what a description makes of the references in one of its documents.
///
/// The tree knows the table and never writes it; whoever resolves the references fills it, and from then on it is only read. What nodes
/// lead to must live as long as the tree.
package final class LinkTable {
    struct Link: BitwiseCopyable {
        let target: Node
        /// What the node says besides counts together with its target.
        let isRefining: Bool
    }

    /// The table at an address that the tree keeps.
    struct Content {
        /// For a node, where its link stands in `links`, counted from 1; 0 for none. nil while no node has any.
        fileprivate var places: UnsafeMutablePointer<UInt32>?
        fileprivate var links = Growable<Link>(capacity: 16)

        subscript(index: UInt32) -> Link? {
            guard let place = places?[Int(index)], place > 0 else { return nil }
            return links.base[Int(place) - 1]
        }
    }

    let content = UnsafeMutablePointer<Content>.allocate(capacity: 1)
    private let nodes: Int

    /// A table for a tree of so many nodes.
    package init(nodes: Int) {
        self.nodes = nodes
        content.initialize(to: Content())
    }

    deinit {
        content.pointee.places?.deallocate()
        content.pointee.links.deallocate()
        content.deinitialize(count: 1)
        content.deallocate()
    }

    /// Makes a node lead to another. `refining`: what the node says besides counts too.
    package func link(_ node: Node, to target: Node, refining: Bool = false) {
        guard node.index < nodes else { return }
        let places = content.pointee.places ?? makePlaces()
        content.pointee.links.append(Link(target: target, isRefining: refining))
        places[Int(node.index)] = UInt32(content.pointee.links.count)
    }

    private func makePlaces() -> UnsafeMutablePointer<UInt32> {
        let places = UnsafeMutablePointer<UInt32>.allocate(capacity: nodes)
        places.initialize(repeating: 0, count: nodes)
        content.pointee.places = places
        return places
    }
}
