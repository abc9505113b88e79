import YAML

/// A place where a schema can contain itself any number of times: an array or a map in a cycle of references.
package struct Recursion {
    /// The array or map.
    package let holder: Schema
    /// The reference that closes the cycle.
    package let reference: Reference
}

extension Specification {
    /// Unbounded recursions in what clients send, in the order of the references. Linear in references and their depth.
    package var requestRecursions: [Recursion] {
        var seen: Set<Node> = []
        return references.compactMap { reference in
            guard let target = reference.target, index[reference.site].role == .schema, closesCircle(reference.site, target) else {
                return nil
            }
            guard let holder = unboundedHolder(of: reference.site, below: target), seen.insert(holder.node).inserted else { return nil }
            return access(of: holder.node, .request) == nil ? nil : Recursion(holder: holder, reference: reference)
        }
    }

    /// Whether request data that passes through a reference can reach it again.
    private func closesCircle(_ site: Node, _ target: Node) -> Bool {
        let (from, to) = (index[site], index[target])
        guard from.directions.contains(.request), to.role == .schema else { return false }
        if from.unit == to.unit { return target.encloses(site) }
        return requestExposure.circle(from.unit) == requestExposure.circle(to.unit)
    }

    /// The innermost array or map without a limit between a reference and the part that contains it.
    private func unboundedHolder(of site: Node, below target: Node) -> Schema? {
        var current = site
        let unit = index[site].unit
        while current != target, let parent = current.parent, index[parent].role == .none || index[parent].unit == unit {
            defer { current = parent }
            guard parent.isMapping else { continue }
            switch Keyword(of: current) {
            case .items where index[parent].role == .schema:
                if !Bounds.array(Schema(parent), in: self) { return Schema(parent) }
            case .additionalProperties where index[parent].role == .schema:
                if SchemaFacts(Schema(parent)).least(.maxProperties) == nil { return Schema(parent) }
            default: continue
            }
        }
        return nil
    }
}
