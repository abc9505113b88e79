import OpenAPI
import Words
import YAML

/// What the operations of a description require, and what this implies for those that require nothing.
///
/// A scope permits its holder to do something. It is copied only if the description itself applies it to similar operations: on the same
/// path, or everywhere. Otherwise the scheme is required without scopes, so that callers are identified, and the title says that scopes
/// have to be chosen. Administrative operations never get a requirement that other callers can satisfy through a scope.
struct SecurityConventions {
    struct Proposal {
        let demand: CopiedDemand
        /// Where it comes from, and what is left to choose: `, as the root does; choose its scopes`.
        let reason: String
    }

    private struct Record {
        /// Number in the table of demands.
        let demand: Int
        let path: String
        let isWrite: Bool
        let isAdministrative: Bool
    }

    private struct Site: Hashable {
        let path: String
        let isWrite: Bool
    }

    private let vocabularies: Vocabularies
    private let root: CopiedDemand?
    private let schemes: [SecurityScheme]
    private let byName: [String: SecurityScheme]
    /// What the reads and the writes of a path for any caller demand, if they all demand the same.
    private let sites: [Site: CopiedDemand]
    /// What all operations demand together, if that is most of those that can require a credential.
    private let common: CopiedDemand?
    /// What operations for any caller demand: the same for all; or, without scopes, the same for most of them, most reads, or most writes.
    private let commonOfCallers: CopiedDemand?
    private let usual: CopiedDemand?
    private let usualReads: CopiedDemand?
    private let usualWrites: CopiedDemand?
    private let hasCallers: Bool
    /// Whether no operation for callers, or for administrators, demands anything other than the root does.
    private let isRootCommon: Bool
    private let isRootForAdministrators: Bool
    /// What all administrative reads or writes demand, and how many there are.
    private let administrativeReads: (demand: CopiedDemand, count: Int)?
    private let administrativeWrites: (demand: CopiedDemand, count: Int)?

    init(_ specification: Specification) {
        vocabularies = specification.vocabularies
        schemes = specification.securitySchemes
        let weak = Set(schemes.filter(\.isWeak).map(\.name.string))
        root = CopiedDemand(SecurityRequirement.all(in: specification.root[.security], specification))?.without(weak)
        byName = Dictionary(schemes.map { ($0.name.string, $0) }) { first, _ in first }
        let asking = specification.operations.filter { !$0.isOutbound && $0.words.bootstrap == nil }
        var table = DemandTable()
        let records = asking.compactMap { operation -> Record? in
            guard operation.access != .public, let demand = table.number(of: operation.security.alternatives, without: weak) else {
                return nil
            }
            return Record(
                demand: demand, path: operation.path, isWrite: operation.isWrite, isAdministrative: operation.words.isAdministrative)
        }
        let isSound = table.demands.map { weak.isDisjoint(with: $0.schemes) }
        let sound = records.filter { isSound[$0.demand] }
        let known = sound.isEmpty ? records : sound
        let all = SecurityConventions.common(known)
        common = all.flatMap { $0.count > 1 && $0.count * 2 >= asking.count ? table[$0.demand] : nil }
        let callers = known.filter { !$0.isAdministrative }
        hasCallers = !callers.isEmpty
        sites = Dictionary(grouping: callers) { Site(path: $0.path, isWrite: $0.isWrite) }
            .compactMapValues { SecurityConventions.common($0).map { table[$0.demand] } }
        commonOfCallers = SecurityConventions.common(callers).flatMap { $0.count > 1 ? table[$0.demand] : nil }
        let bare = table.demands.map { table.number(of: $0.withoutPermissions(by: specification.vocabularies)) }
        let usual = { (records: [Record]) in
            SecurityConventions.mostFrequent(records.map { bare[$0.demand] }).map { table[$0] }
        }
        self.usual = usual(callers)
        usualReads = usual(callers.filter { !$0.isWrite })
        usualWrites = usual(callers.filter(\.isWrite))
        let administrative = known.filter(\.isAdministrative)
        administrativeReads = SecurityConventions.common(administrative.filter { !$0.isWrite }).map { (table[$0.demand], $0.count) }
        administrativeWrites = SecurityConventions.common(administrative.filter(\.isWrite)).map { (table[$0.demand], $0.count) }
        let stated = root
        let isStated = table.demands.map { $0 == stated }
        isRootCommon = callers.allSatisfy { isStated[$0.demand] }
        isRootForAdministrators = administrative.allSatisfy { isStated[$0.demand] }
    }

    /// What an operation should require; nil if it cannot be determined.
    func proposal(for operation: Operation) -> Proposal? {
        operation.words.isAdministrative ? administrators(operation) : callers(operation)
    }

    /// What should be required by default: never a scope, unless all operations require it.
    var defaultProposal: Proposal? {
        if let common, fits(common, isWrite: true) { return Proposal(demand: common, reason: ", as other operations do") }
        let left = "; operations add their scopes"
        if let usual { return stripped(usual, ", as most operations do", left) }
        return declared.map { stripped(CopiedDemand($0), ", the declared scheme", left) }
    }

    // MARK: Any caller

    private func callers(_ operation: Operation) -> Proposal? {
        if let root {
            let isCopied = isRootCommon && fits(root, isWrite: operation.isWrite)
            return isCopied ? Proposal(demand: root, reason: ", as the root does") : stripped(root, ", as the root does")
        }
        if let like = sites[Site(path: operation.path, isWrite: operation.isWrite)] {
            return Proposal(demand: like, reason: ", as other \(operation.isWrite ? "writes" : "reads") on this path do")
        }
        if let commonOfCallers, fits(commonOfCallers, isWrite: operation.isWrite) {
            return Proposal(demand: commonOfCallers, reason: ", as other operations do")
        }
        if let usual = (operation.isWrite ? usualWrites : usualReads) ?? usual { return stripped(usual, ", as similar operations do") }
        return declared.map { stripped(CopiedDemand($0), ", the declared scheme") }
    }

    /// Whether scopes can be required of any caller, and of one that writes.
    private func fits(_ demand: CopiedDemand, isWrite: Bool) -> Bool {
        demand.scopes.allSatisfy { scope in
            let name = Name(scope)
            return !ScopeName.isAdministrative(name, by: vocabularies) && !(isWrite && ScopeName.isReadOnly(name, by: vocabularies))
        }
    }

    private func stripped(_ demand: CopiedDemand, _ reason: String, _ left: String = "; choose its scopes") -> Proposal {
        let bare = demand.withoutPermissions(by: vocabularies)
        let isOpen = bare.schemes.contains { byName[$0]?.hasScopes == true }
        return Proposal(demand: bare, reason: reason + (isOpen ? left : ""))
    }

    /// The only scheme that a description without existing practice can mean.
    private var declared: SecurityScheme? {
        let usable = schemes.filter { $0.kind != .unknown && !$0.isWeak && !isForAdministrators($0.name.string) }
        let bearers = usable.filter { $0.kind == .http("bearer") }
        if bearers.count == 1 { return bearers[0] }
        return usable.count == 1 ? usable[0] : nil
    }

    // MARK: Administrators

    private func administrators(_ operation: Operation) -> Proposal? {
        let left = "; the server must identify administrators"
        if let root, isRootForAdministrators {
            if namesAdministrators(root) { return Proposal(demand: root, reason: ", as the root does") }
            if isWithoutScopes(root) { return Proposal(demand: root, reason: ", as the root does" + left) }
        }
        let like = operation.isWrite ? administrativeWrites : administrativeReads
        if let like, namesAdministrators(like.demand), like.count > 1 || like.demand.scopes.isEmpty {
            return Proposal(demand: like.demand, reason: ", as other administrative operations do")
        }
        let own = schemes.filter { isForAdministrators($0.name.string) && !$0.isWeak && !$0.hasScopes && $0.kind != .unknown }
        if own.count == 1 { return Proposal(demand: CopiedDemand(own[0]), reason: ", the scheme for administrators") }
        if own.isEmpty, let shared = usual ?? (hasCallers ? nil : declared.map { CopiedDemand($0) }), isWithoutScopes(shared) {
            return Proposal(demand: shared, reason: (usual == nil ? ", the declared scheme" : ", as most operations do") + left)
        }
        return nil
    }

    private func namesAdministrators(_ demand: CopiedDemand) -> Bool {
        demand.alternatives.allSatisfy { $0.contains { isForAdministrators($0.scheme) || $0.scopes.contains(where: isForAdministrators) } }
    }

    private func isForAdministrators(_ name: String) -> Bool { ScopeName.isAdministrative(Name(name), by: vocabularies) }

    /// Whether none of its schemes has scopes, so that none is left out.
    private func isWithoutScopes(_ demand: CopiedDemand) -> Bool {
        demand.scopes.isEmpty && demand.schemes.allSatisfy { byName[$0]?.hasScopes == false }
    }

    // MARK: Counting

    private static func common(_ records: [Record]) -> (demand: Int, count: Int)? {
        guard let first = records.first, records.allSatisfy({ $0.demand == first.demand }) else { return nil }
        return (first.demand, records.count)
    }

    /// The most frequent one; if there are several, the first.
    private static func mostFrequent(_ demands: [Int]) -> Int? {
        var counts: [Int: (count: Int, first: Int)] = [:]
        for (position, demand) in demands.enumerated() { counts[demand, default: (0, position)].count += 1 }
        return counts.max { ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first) }?.key
    }
}

extension SecurityScheme {
    /// What nobody should copy: a password with every request, a key in the URL.
    fileprivate var isWeak: Bool { kind == .http("basic") || kind == .apiKey && node.text(.in) != "header" }
}
