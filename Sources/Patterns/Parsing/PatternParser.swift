/// Parses a pattern with one of the three grammars of ECMA-262 2025, 22.2.1 and B.1.2.
///
/// Groups are kept on an explicit stack, so deep nesting uses memory but no call stack. Finished nodes wait in `terms` until the
/// surrounding alternative ends, and finished alternatives in `branches` until their group ends.
struct PatternParser {
    let text: PatternText
    let grammar: PatternGrammar
    let survey: PatternSurvey

    var index = 0
    var tree = PatternTree()
    var context: PatternNode.Context = []
    var names = PatternNames()

    /// Properties that were already looked up.
    var properties: [String: UnicodeProperty] = [:]

    private var terms: [Int32] = []
    private var branches: [Int32] = []
    private var frames: [Frame] = []

    /// An open group.
    struct Frame {
        let kind: PatternNode.Kind
        /// Where its parenthesis is, in code points.
        let start: Int
        /// The number of a capturing group; 0 if it captures nothing.
        let capture: Int
        /// The context around the group, to restore afterward.
        let context: PatternNode.Context
        var firstTerm: Int
        var firstBranch: Int
        /// Where the current alternative begins, in code points.
        var branchStart: Int
    }

    private init(_ text: PatternText, as grammar: PatternGrammar) {
        self.text = text
        self.grammar = grammar
        survey = PatternSurvey(of: text, as: grammar)
    }

    static func parse(_ text: PatternText, as grammar: PatternGrammar) throws(PatternError) -> PatternTree {
        var parser = PatternParser(text, as: grammar)
        try parser.parsePattern()
        return parser.tree
    }

    private mutating func parsePattern() throws(PatternError) {
        open(.group, capture: 0, at: 0, context: [])
        while let scalar = peek() {
            switch scalar {
            case "|":
                closeBranch()
                index += 1
                names.nextBranch()
                frames[frames.count - 1].branchStart = index
            case "(":
                try parseGroupStart()
            case ")":
                guard frames.count > 1 else { throw error("unmatched closing parenthesis") }
                try closeGroup()
            default:
                try parseTerm(scalar)
            }
        }
        guard frames.count == 1, let frame = frames.last else {
            throw error("unterminated group", at: frames.last?.start ?? 0)
        }
        let body = try closeDisjunction()
        tree.captures[0] = tree.add(.group, in: range(from: frame.start), children: [body], context: context)
        if let dangling = names.danglingReference {
            throw error("back reference to a group name that does not exist", at: dangling)
        }
        tree.namedGroups = names.groups
    }

    // MARK: Groups

    mutating func open(_ kind: PatternNode.Kind, capture: Int, at start: Int, context inner: PatternNode.Context) {
        frames.append(
            Frame(
                kind: kind, start: start, capture: capture, context: context, firstTerm: terms.count, firstBranch: branches.count,
                branchStart: index
            )
        )
        names.open()
        context = inner
    }

    private mutating func closeGroup() throws(PatternError) {
        let body = try closeDisjunction()
        index += 1
        guard let frame = frames.popLast() else { return }
        context = frame.context
        let node = tree.add(frame.kind, in: range(from: frame.start), children: [body], context: context)
        if frame.capture > 0 { tree.captures[frame.capture] = node }
        var isRepeatable = true
        if case .look(let isAhead, _) = frame.kind { isRepeatable = grammar.isLegacy && isAhead }
        try finish(node, from: frame.start, isRepeatable: isRepeatable)
    }

    private mutating func closeDisjunction() throws(PatternError) -> Int32 {
        closeBranch()
        let duplicate = names.close()
        if let duplicate { throw error("duplicate group name", at: duplicate) }
        guard let frame = frames.last else { return 0 }
        guard branches.count - frame.firstBranch > 1 else { return branches.popLast() ?? 0 }
        let node = tree.add(
            .alternation, in: range(from: frame.start), children: branches[frame.firstBranch...], context: context)
        branches.removeSubrange(frame.firstBranch...)
        return node
    }

    private mutating func closeBranch() {
        guard let frame = frames.last else { return }
        switch terms.count - frame.firstTerm {
        case 0: branches.append(tree.add(.empty, in: range(from: index), context: context))
        case 1: branches.append(terms.removeLast())
        default:
            let node = tree.add(.concatenation, in: range(from: frame.branchStart), children: terms[frame.firstTerm...], context: context)
            terms.removeSubrange(frame.firstTerm...)
            branches.append(node)
        }
    }

    // MARK: Terms

    /// Ends a term: adds the quantifier that follows it, if any.
    mutating func finish(_ node: Int32, from start: Int, isRepeatable: Bool = true) throws(PatternError) {
        let quantifierStart = index
        guard let bounds = try parseQuantifier() else {
            terms.append(node)
            return
        }
        guard isRepeatable else { throw error("quantifier after an assertion, which cannot be repeated", at: quantifierStart) }
        terms.append(tree.add(.quantifier(bounds), in: range(from: start), children: [node], context: context))
    }

    mutating func add(_ kind: PatternNode.Kind, from start: Int) -> Int32 {
        tree.add(kind, in: range(from: start), context: context)
    }

    mutating func add(_ set: CodePointSet, from start: Int) -> Int32 {
        let set = context.contains(.ignoresCase) ? set.ignoringCase : set
        let index = tree.add(set)
        return add(.set(index), from: start)
    }

    mutating func add(character value: UInt32, from start: Int) -> Int32 {
        if context.contains(.ignoresCase), CodePointSet.asciiUppercase.contains(value) || CodePointSet.asciiLowercase.contains(value) {
            return add(CodePointSet(value), from: start)
        }
        return add(.character(value), from: start)
    }

    // MARK: Text

    func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        index + ahead < text.scalars.count ? text.scalars[index + ahead] : nil
    }

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        index += 1
        return true
    }

    func range(from start: Int) -> Range<Int32> {
        let lower = text.offsets[min(start, index)]
        return lower..<max(lower, text.offsets[index])
    }

    func error(_ message: String, at position: Int? = nil) -> PatternError {
        PatternError(offset: Int(text.offsets[min(position ?? index, text.scalars.count)]), message: message)
    }
}
