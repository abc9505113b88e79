import Linting
import OpenAPI
import YAML

/// Compares what two versions of a description mean for security: the resolved model, not the text.
///
/// The flow is one way: two specifications → matched operations → changes (access, servers, surface, inputs, outputs, resources, lifecycle),
/// each judged once where it is written, however many operations share the place.
package struct DescriptionComparison {
    package let old: Specification
    package let new: Specification
    /// Sorted: weaker first, then changed, then stronger; within each by level and by place in the new version.
    package let changes: [Change]
    /// The access of every operation of either version, in the order of the new one; operations that are gone come last.
    package let access: [AccessChange]

    package init(old: Specification, new: Specification) {
        self.old = old
        self.new = new
        changes = []
        access = []
    }
}
