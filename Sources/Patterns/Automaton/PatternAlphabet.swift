/// The labels of an automaton as bit sets over the ranges of code points that no label distinguishes.
struct PatternAlphabet {
    private let words: Int
    private var bits: [UInt64]

    /// nil if that would take more than 8 MiB.
    init?(of labels: [CodePointSet]) {
        var bounds: [UInt32] = []
        for label in labels {
            for span in label.spans {
                bounds.append(span.lower)
                bounds.append(span.upper + 1)
            }
        }
        bounds.sort()
        var starts: [UInt32] = []
        for bound in bounds where bound != starts.last { starts.append(bound) }
        words = max(1, (starts.count + 63) / 64)
        guard words * labels.count <= 1 << 20 else { return nil }
        bits = Array(repeating: 0, count: words * labels.count)
        for (number, label) in labels.enumerated() {
            for span in label.spans {
                var atom = Self.index(of: span.lower, in: starts)
                while atom < starts.count, starts[atom] <= span.upper {
                    bits[number * words + atom / 64] |= 1 << UInt64(atom % 64)
                    atom += 1
                }
            }
        }
    }

    func overlap(_ one: Int32, _ two: Int32) -> Bool {
        let (one, two) = (Int(one) * words, Int(two) * words)
        for word in 0..<words where bits[one + word] & bits[two + word] != 0 { return true }
        return false
    }

    func overlap(_ one: Int32, _ two: Int32, _ three: Int32) -> Bool {
        let (one, two, three) = (Int(one) * words, Int(two) * words, Int(three) * words)
        for word in 0..<words where bits[one + word] & bits[two + word] & bits[three + word] != 0 { return true }
        return false
    }

    func contains(_ atom: Int, in label: Int32) -> Bool {
        bits[Int(label) * words + atom / 64] & (1 << UInt64(atom % 64)) != 0
    }

    /// The range of code points that all these labels share and that the fewest labels contain, or the first shared one if there are many
    /// labels; nil if they share none.
    func rarestCommon(of common: [Int32]) -> Int? {
        var rarest: (atom: Int, count: Int)?
        for word in 0..<words {
            var rest = common.reduce(~0 as UInt64) { $0 & bits[Int($1) * words + word] }
            while rest != 0 {
                let atom = word * 64 + rest.trailingZeroBitCount
                rest &= rest - 1
                let count = popularity(of: atom)
                if count < rarest?.count ?? .max { rarest = (atom, count) }
                if bits.count > 4096 { return atom }
            }
        }
        return rarest?.atom
    }

    private func popularity(of atom: Int) -> Int {
        stride(from: atom / 64, to: bits.count, by: words).reduce(0) { $0 + Int(bits[$1] >> UInt64(atom % 64) & 1) }
    }

    private static func index(of value: UInt32, in starts: [UInt32]) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
