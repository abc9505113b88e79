/// Which operations reach a place, in one direction.
package struct Exposure: Sendable {
    /// The weakest guard among them; nil if no operation reaches it.
    package let access: Access?
    /// Indices into `Specification.operations`, ascending; the first five.
    package let first: [Int]
    /// How many operations; nil if the description is too large to count them.
    package let count: Int?
    /// How many of them are public; nil if the description is too large to count them.
    package let publicCount: Int?

    package static let none = Exposure(access: nil, first: [], count: 0, publicCount: 0)

    package var isReached: Bool { access != nil }
    package var isPublic: Bool { access == .public }
}
