import OpenAPI
import YAML

/// Limits of numbers, strings, arrays, and objects.
extension InputSchemas {
    func compareBounds(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        for kind in StatedLimit.compared {
            let (before, after) = (StatedLimit(kind, in: pair.old), StatedLimit(kind, in: pair.new))
            let detail = kind.keyword.spelling
            switch (before, after) {
            case (nil, nil): continue
            case (let before?, nil):
                tell(
                    .inputLimit, .weaker, pair, (before.node, pair.places.new), "\(pair.label) lost \(before.text)", detail: detail,
                    isDropped: true, &collector)
            case (nil, let after?):
                tell(
                    .inputLimit, .stronger, pair, (pair.places.old, after.node), "\(pair.label) has \(after.text) now", detail: detail,
                    &collector)
            case (let before?, let after?):
                guard before.value != after.value || before.isExclusive != after.isExclusive else { continue }
                let verdict: Change.Verdict = after.isStricter(than: before) ? .stronger : .weaker
                tell(
                    .inputLimit, verdict, pair, (before.node, after.node), "\(pair.label) has \(after.text) now (before: \(before.text))",
                    detail: detail, &collector)
            }
        }
    }

    /// Compares `multipleOf`. A divisor of the old value accepts more.
    func compareSteps(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        let (before, after) = (pair.old.first(.multipleOf), pair.new.first(.multipleOf))
        let (one, other) = (before?.number, after?.number)
        guard one != other else { return }
        let verdict: Change.Verdict
        switch (one, other) {
        case (nil, _): verdict = .stronger
        case (_, nil): verdict = .weaker
        case (let one?, let other?):
            verdict = InputSchemas.divides(other, one) ? .weaker : InputSchemas.divides(one, other) ? .stronger : .changed
        }
        let text = after.map { "has multipleOf \($0.text?.string.prefix(40) ?? "") now" } ?? "lost its multipleOf"
        tell(
            .inputLimit, verdict, pair, (before ?? pair.places.old, after ?? pair.places.new), "\(pair.label) \(text)",
            detail: "multipleOf",
            &collector)
    }

    private static func divides(_ step: Double, _ value: Double) -> Bool {
        guard step > 0, value.isFinite else { return false }
        let quotient = value / step
        return abs(quotient - quotient.rounded()) < 1e-9 * max(1, abs(quotient))
    }

    func compareUniqueness(_ pair: SchemaWalk.Pair, _ collector: inout ChangeCollector) {
        let (before, after) = (pair.old.first(.uniqueItems), pair.new.first(.uniqueItems))
        let (wasUnique, isUnique) = (before?.boolean == true, after?.boolean == true)
        guard wasUnique != isUnique else { return }
        tell(
            .inputLimit, isUnique ? .stronger : .weaker, pair, (before ?? pair.places.old, after ?? pair.places.new),
            "\(pair.label) \(isUnique ? "takes no item twice now" : "may hold an item twice now")", detail: "uniqueItems", &collector)
    }
}
