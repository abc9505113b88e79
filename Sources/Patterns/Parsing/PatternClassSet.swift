/// A character class of the `v` grammar while it is being parsed.
struct PatternClassSet {
    enum Operation {
        case undetermined
        case union
        case intersection
        case subtraction
    }

    /// What a class or an operand stands for: code points, and strings of a length other than one.
    struct Strings {
        var set: CodePointSet
        var strings: Set<[UInt32]> = []

        /// In code points; more than one for a property of strings, whose members are not listed.
        var longest = 1

        /// By grammar, not by content: ECMA-262 2025, 22.2.1.7.
        var mayContainStrings = false

        init(_ set: CodePointSet) {
            self.set = set
        }
    }

    /// Where its bracket is, in code points.
    let start: Int
    var isNegated = false
    var operation: Operation = .undetermined
    private(set) var awaitsOperand = false
    private(set) var isEmpty = true
    private var value = Strings(.none)

    init(start: Int) {
        self.start = start
    }

    /// Adds the next operand; false if a different operator was required before it.
    mutating func insert(_ operand: Strings) -> Bool {
        if isEmpty {
            value = operand
            isEmpty = false
            return true
        }
        switch operation {
        case .undetermined, .union:
            operation = .union
            value.set = value.set.union(operand.set)
            value.strings.formUnion(operand.strings)
            value.longest = max(value.longest, operand.longest)
            value.mayContainStrings = value.mayContainStrings || operand.mayContainStrings
        case .intersection:
            guard awaitsOperand else { return false }
            value.set = value.set.intersection(operand.set)
            value.strings.formIntersection(operand.strings)
            value.longest = min(value.longest, operand.longest)
            value.mayContainStrings = value.mayContainStrings && operand.mayContainStrings
        case .subtraction:
            guard awaitsOperand else { return false }
            value.set = value.set.subtracting(operand.set)
            value.strings.subtract(operand.strings)
        }
        awaitsOperand = false
        return true
    }

    /// Records an operator; false if it is not allowed here.
    mutating func begin(_ next: Operation) -> Bool {
        guard !isEmpty, !awaitsOperand, operation == .undetermined || operation == next else { return false }
        operation = next
        awaitsOperand = true
        return true
    }

    /// The finished class; nil for a negated one that may contain strings, which is an early error.
    func closed() -> Strings? {
        guard isNegated else { return value }
        return value.mayContainStrings ? nil : Strings(value.set.complement)
    }
}
