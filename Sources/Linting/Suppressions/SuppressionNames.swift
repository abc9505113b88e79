/// What the names in suppressions stand for, resolved once for each text.
struct SuppressionNames {
    struct Meaning {
        let number: Int
        /// The message for a name that matches no rule.
        let fault: String?
        /// Whether every rule that it stands for ran; strict rules need not have run if it also stands for others.
        let isTried: Bool
    }

    /// Maximum number of unknown names to find suggestions for.
    private static let hints = 20
    private let catalog: [Rule]
    /// Created when the first name is looked up: most descriptions suppress nothing, and creating it takes longer than linting a small one.
    private lazy var names = RuleNames(catalog)
    private let active: Set<String>
    private var known: [String: Meaning] = [:]
    /// The numbers of the names that stand for a rule, by its id.
    private var numbers: [String: Set<Int>] = [:]
    private var faults = 0

    init(catalog: [Rule], active: [Rule]) {
        self.catalog = catalog
        self.active = Set(active.map(\.id))
    }

    subscript(name: String) -> Meaning {
        mutating get {
            let text = RuleSelector(name).text
            if let meaning = known[text] { return meaning }
            let matched = names.rules(name)
            // Names of kinds of change are never needed when linting a single version.
            let tried = matched.filter { !$0.isKindOfChange }
            let isTried =
                tried.contains { active.contains($0.id) } && tried.allSatisfy { active.contains($0.id) || $0.profile == .strict }
            let meaning = Meaning(number: known.count, fault: matched.isEmpty ? fault(name) : nil, isTried: isTried)
            known[text] = meaning
            for rule in matched { numbers[rule.id, default: []].insert(meaning.number) }
            return meaning
        }
    }

    /// The numbers of the names that include a rule.
    func numbers(for rule: Rule) -> Set<Int> { numbers[rule.id] ?? [] }

    private mutating func fault(_ name: String) -> String {
        faults += 1
        return names.fault(name, suggests: faults <= SuppressionNames.hints)
    }
}
