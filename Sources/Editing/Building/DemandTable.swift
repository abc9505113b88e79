import OpenAPI
import YAML

/// Numbers the demands of a description; equal ones share a number, so comparing and counting them costs the same however many scopes they
/// list.
struct DemandTable {
    /// Where part of a demand is written; an alias brings one list of scopes to many operations.
    private struct Origin: Hashable {
        let alternative: Int
        let scheme: String
        let scopes: Node
    }

    private(set) var demands: [CopiedDemand] = []
    private var numbers: [CopiedDemand: Int] = [:]
    private var written: [[Origin]: Int?] = [:]

    subscript(number: Int) -> CopiedDemand { demands[number] }

    mutating func number(of demand: CopiedDemand) -> Int {
        if let known = numbers[demand] { return known }
        demands.append(demand)
        numbers[demand] = demands.count - 1
        return demands.count - 1
    }

    /// The number of what an operation demands.
    ///
    /// - Parameter weak: schemes whose alternatives are left out, unless none would be left.
    /// - Returns: nil if an alternative demands nothing, or demands an undefined scheme.
    mutating func number(of alternatives: [SecurityRequirement], without weak: Set<String>) -> Int? {
        guard !alternatives.contains(where: \.isEmpty) else { return nil }
        let origins = alternatives.enumerated().flatMap { number, alternative in
            alternative.parts.map { Origin(alternative: number, scheme: $0.name.string, scopes: $0.entry.value) }
        }
        if let known = written[origins] { return known }
        let made = CopiedDemand(alternatives).map { number(of: $0.without(weak)) }
        written[origins] = .some(made)
        return made
    }
}
