/// Link targets of the nodes in one tree: how a description resolves the references in one of its documents.
///
/// The tree knows the table but never writes to it; the reference resolver fills it, and afterward it is only read. Link targets must live
/// as long as the tree.
package final class LinkTable {
    struct Link: BitwiseCopyable {
        let target: Node
        /// Whether the other keywords of the node count together with its target.
        let isRefining: Bool
    }

    /// The table at an address that the tree keeps.
    struct Content {
        /// The index in `links` of each node's link, counted from 1; 0 for none. nil while no node has a link.
        fileprivate var places: UnsafeMutablePointer<UInt32>?
        fileprivate var links = Growable<Link>(capacity: 16)

        subscript(index: UInt32) -> Link? {
            guard let place = places?[Int(index)], place > 0 else { return nil }
            return links.base[Int(place) - 1]
        }
    }

    let content = UnsafeMutablePointer<Content>.allocate(capacity: 1)
    private let nodes: Int

    /// A table for a tree with that many nodes.
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

    /// Links a node to another one. `refining`: whether the other keywords of the node count too.
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
