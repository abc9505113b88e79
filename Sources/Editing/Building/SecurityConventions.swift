import OpenAPI
import Words
import YAML

/// What the operations of a description require, and what this implies for those that require nothing.
///
/// Scopes grant permissions, so they are copied only if the description applies them to similar operations: on the same path, or
/// everywhere. Otherwise the scheme is required without scopes, so that callers are identified, and the title of the fix says to choose
/// scopes. An administrative operation gets a requirement that names administrators, or one whose schemes have no scopes; the title then
/// says that the server must identify administrators.
///
/// Operations with weak schemes count only if no operation has a better one.
struct SecurityConventions {
    struct Proposal {
        let demand: CopiedDemand
        /// Its source and what remains to be done: `, as the root does; choose its scopes`.
        let reason: String
    }

    private struct Record {
        /// The index in the table of demands.
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
    /// What the reads or the writes on a path require, without administrative operations; only if all of them require the same.
    private let sites: [Site: CopiedDemand]
    /// What all operations require, if they require the same and are at least two and at least half of those that can require a credential.
    private let common: CopiedDemand?
    /// What all operations except administrative ones require, if they are at least two and require the same.
    private let commonOfCallers: CopiedDemand?
    /// What operations require most often, except administrative ones, and without scopes that grant permissions.
    private let usual: CopiedDemand?
    private let usualReads: CopiedDemand?
    private let usualWrites: CopiedDemand?
    private let hasCallers: Bool
    /// Whether administrative operations, or all others, require nothing other than the root does.
    private let isRootCommon: Bool
    private let isRootForAdministrators: Bool
    /// What all administrative reads or writes require, if they require the same, and how many there are.
    private let administrativeReads: (demand: CopiedDemand, count: Int)?
    private let administrativeWrites: (demand: CopiedDemand, count: Int)?

    init(_ specification: Specification) {
        vocabularies = specification.vocabularies
        schemes = specification.securitySchemes
        let weak = Set(schemes.filter(\.isWeak).map(\.name.string))
        root = CopiedDemand(SecurityRequirement.all(in: specification.root[.security], specification))?.without(weak)
        byName = Dictionary(schemes.map { ($0.name.string, $0) }) { first, _ in first }
        let asking = specification.servedOperations.filter { $0.words.bootstrap == nil }
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

    /// The requirement for an operation; nil if none can be determined.
    func proposal(for operation: Operation) -> Proposal? {
        operation.words.isAdministrative ? administrators(operation) : callers(operation)
    }

    /// The default requirement: without scopes, unless all operations require them.
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

    /// Whether the scopes suit operations for any caller: none is administrative and, for a write, none is read-only.
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

    /// The scheme to require if no operation requires one: the only usable bearer scheme, or the only usable scheme.
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

    /// Whether none of its schemes can have scopes, so that none is missing.
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
    /// Whether fixes should not copy it: a password with every request, or a key that is not in a header.
    fileprivate var isWeak: Bool { kind == .http("basic") || kind == .apiKey && node.text(.in) != "header" }
}
