/// Expands `{a,b}`, as shells do before they search for files.
enum BraceExpansion {
    /// How many patterns a pattern may expand to.
    static let limit = 1_024

    /// Every resulting pattern once, in order; nil if there are more than the limit.
    static func expand(_ pattern: [UInt8]) -> [[UInt8]]? {
        var open = [pattern]
        var done: [[UInt8]] = []
        var known: Set<[UInt8]> = []
        while let next = open.popLast() {
            if let group = Group(in: next) {
                open += group.alternatives(of: next).reversed()
            } else if known.insert(next).inserted {
                done.append(next)
            }
            if open.count + done.count > limit { return nil }
        }
        return done
    }

    /// Braces with a comma directly between them.
    private struct Group {
        let open: Int
        let close: Int
        let commas: [Int]

        /// The first group, outer groups before inner ones; nil if there is none.
        init?(in pattern: [UInt8]) {
            var pending: [(open: Int, commas: [Int])] = []
            var first: (open: Int, close: Int, commas: [Int])?
            var index = 0
            while index < pattern.count {
                switch pattern[index] {
                case UInt8(ascii: "\\"): index += 1
                case UInt8(ascii: "{"): pending.append((index, []))
                case UInt8(ascii: ","): if !pending.isEmpty { pending[pending.count - 1].commas.append(index) }
                case UInt8(ascii: "}"):
                    guard let last = pending.popLast(), !last.commas.isEmpty else { break }
                    if last.open < first?.open ?? .max { first = (last.open, index, last.commas) }
                default: break
                }
                index += 1
            }
            guard let first else { return nil }
            (open, close, commas) = first
        }

        func alternatives(of pattern: [UInt8]) -> [[UInt8]] {
            let ends = commas + [close]
            return zip([open] + commas, ends).map { Array(pattern[..<open] + pattern[($0 + 1)..<$1] + pattern[(close + 1)...]) }
        }
    }
}
