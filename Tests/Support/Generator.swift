/// Numbers that look random and come back with the same seed, so that a failure does too.
package struct Generator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// From 0 up to `bound`, which is at least 1.
    package mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    package mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(below: elements.count)] }
}
