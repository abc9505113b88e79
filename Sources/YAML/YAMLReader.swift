import CLibYAML

/// Reads YAML through libyaml's events into a tree.
///
/// libyaml counts code points, does not resolve aliases, merge keys, or duplicate keys, and ends block collections at the next token. Here,
/// marks become byte offsets, block scalars lose their trailing line break, and YAML 1.1 behavior is corrected to YAML 1.2: NEL, LS, and PS
/// do not break lines. After a syntax error, the tree contains everything before it.
struct YAMLReader {
    private let source: Source
    private var parser: UnsafeMutablePointer<yaml_parser_t>
    private var builder: TreeBuilder
    private var offsets: OffsetCursor
    private var anchors: [String: UInt32] = [:]
    /// Above 0 inside a collection that is a key: its events are skipped.
    private var skipped = 0
    private var documents = 0
    private let separators: LineSeparatorMask?

    private init(_ source: Source, keys: [Text], limits: Limits) {
        self.source = source
        parser = .allocate(capacity: 1)
        builder = TreeBuilder(source: source, keys: keys, limits: limits)
        offsets = OffsetCursor(source)
        separators = LineSeparatorMask(source)
    }

    static func read(_ source: Source, keys: [Text], limits: Limits) -> Tree {
        var reader = YAMLReader(source, keys: keys, limits: limits)
        reader.run()
        if let problem = source.encodingProblem { reader.builder.report(problem) }
        return reader.builder.finish()
    }

    private mutating func run() {
        let range = source.readable
        guard let base = source.bytes.baseAddress, yaml_parser_initialize(parser) == 1 else { return parser.deallocate() }
        defer {
            yaml_parser_delete(parser)
            parser.deallocate()
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        if let separators {
            separators.disguised.withUnsafeBufferPointer { parseAll($0.baseAddress, $0.count) }
        } else {
            parseAll(base + range.lowerBound, range.count)
        }
    }

    private mutating func parseAll(_ text: UnsafePointer<UInt8>?, _ count: Int) {
        yaml_parser_set_input_string(parser, text, count)
        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(parser, &event) == 1 else { return reportError() }
            let goesOn = take(&event)
            yaml_event_delete(&event)
            if !goesOn { return }
        }
    }

    /// Processes one event; false if there are no more events.
    private mutating func take(_ event: inout yaml_event_t) -> Bool {
        switch event.type {
        case YAML_SCALAR_EVENT: return takeScalar(event)
        case YAML_MAPPING_START_EVENT:
            let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            return open(.mapping, isFlow: isFlow, anchor: event.data.mapping_start.anchor, event)
        case YAML_SEQUENCE_START_EVENT:
            let isFlow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            return open(.sequence, isFlow: isFlow, anchor: event.data.sequence_start.anchor, event)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            guard skipped == 0 else {
                skipped -= 1
                return true
            }
            // Only the closing bracket of a flow collection has a width.
            let isFlow = event.end_mark.index > event.start_mark.index
            builder.close(end: isFlow ? offsets.offset(event.end_mark) : nil)
            return true
        case YAML_ALIAS_EVENT: return takeAlias(event)
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            guard documents > 1 else { return true }
            let start = offsets.offset(event.start_mark)
            builder.report(SyntaxProblem(.furtherDocument, "a second document starts here; only the first one is checked", at: start))
            return false
        case YAML_STREAM_END_EVENT: return false
        default: return true
        }
    }

    private mutating func open(_ kind: NodeKind, isFlow: Bool, anchor: UnsafeMutablePointer<yaml_char_t>?, _ event: yaml_event_t) -> Bool {
        let range = TextRange(offsets.offset(event.start_mark), offsets.offset(isFlow ? event.end_mark : event.start_mark))
        if skipped > 0 || builder.expectsKey {
            if skipped == 0 {
                builder.report(SyntaxProblem(.unsupported, "the mapping key is not a scalar; the entry is not checked", at: range.lower))
                builder.key(Text("?"), range: range)
            }
            skipped += 1
            guard skipped < 1024 else {
                builder.report(SyntaxProblem(.limit, "a mapping key nested deeper than 1024 levels", at: range.lower))
                return false
            }
            return true
        }
        if let anchor { setAnchor(anchor) }
        return builder.open(kind, style: isFlow ? .flow : .block, range: range)
    }

    private mutating func takeScalar(_ event: yaml_event_t) -> Bool {
        guard skipped == 0, let value = event.data.scalar.value else { return true }
        let text = UnsafeBufferPointer(start: UnsafePointer(value), count: event.data.scalar.length)
        guard let separators else { return takeScalar(event, text) }
        return separators.restore(text).withUnsafeBufferPointer { takeScalar(event, $0) }
    }

    private mutating func takeScalar(_ event: yaml_event_t, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
        let scalar = event.data.scalar
        var text = value
        var lower = offsets.offset(event.start_mark)
        var upper = offsets.offset(event.end_mark)
        var style = YAMLReader.style(scalar.style)
        let isPlain = style == .plain
        if scalar.anchor != nil || scalar.tag != nil {
            lower = skipProperties(from: lower, to: upper)
            if isPlain { text = afterProperties(text, from: lower, to: upper) }
            if let tag = scalar.tag { style = YAMLReader.retyped(style, by: tag) }
        } else if isPlain, text.isEmpty {
            lower = builder.placeOfEmptyValue(lower)
            upper = lower
        } else if isPlain, builder.expectsFlowKey, let longer = withQuestionMark(text, at: lower) {
            text = longer
            lower -= 1
        }
        if style == .literal || style == .folded {
            while upper > lower, [0x0A, 0x0D, 0x20, 0x09].contains(source.bytes[Int(upper) - 1]) { upper -= 1 }
        }
        let range = TextRange(lower, upper)
        if builder.expectsKey {
            if let anchor = scalar.anchor { anchors[String(cString: anchor)] = builder.detachedScalar(text, style: style, range: range) }
            let key = text.baseAddress.map { Text(base: $0, count: text.count) } ?? Text("")
            builder.key(key, range: range, isMerge: style == .plain && key == "<<")
            return true
        }
        if let anchor = scalar.anchor { setAnchor(anchor) }
        let inset: UInt32 = isPlain ? 0 : 1
        if range.count == text.count + 2 * Int(inset), isInSource(text, at: lower + inset) {
            return builder.scalar(source: TextRange(lower + inset, lower + inset + UInt32(text.count)), style: style, range: range)
        }
        return builder.scalar(copying: text, style: style, range: range)
    }

    private mutating func takeAlias(_ event: yaml_event_t) -> Bool {
        guard skipped == 0, let name = event.data.alias.anchor else { return true }
        let range = TextRange(offsets.offset(event.start_mark), offsets.offset(event.end_mark))
        guard let target = anchors[String(cString: name)] else {
            builder.report(SyntaxProblem(.syntax, "the alias refers to an undefined anchor", at: range.lower))
            return false
        }
        guard builder.expectsKey else { return builder.alias(to: target, range: range) }
        if let text = builder.text(at: target) {
            builder.key(text, range: range)
        } else {
            builder.report(SyntaxProblem(.unsupported, "the mapping key is not a scalar; the entry is not checked", at: range.lower))
            builder.key(Text("?"), range: range)
        }
        return true
    }

    private mutating func setAnchor(_ name: UnsafeMutablePointer<yaml_char_t>) {
        anchors[String(cString: name)] = builder.anchorNext()
    }

    private mutating func reportError() {
        let pointee = parser.pointee
        let reason = pointee.problem.map { String(cString: $0) } ?? "the text is not valid YAML"
        let offset: UInt32
        switch pointee.error {
        case YAML_READER_ERROR: offset = UInt32(clamping: source.readable.lowerBound + pointee.problem_offset)
        default: offset = offsets.offset(pointee.problem_mark)
        }
        guard source.encodingProblem == nil || offset < source.readable.upperBound else { return }
        let context = pointee.context.map { String(cString: $0) + ": " } ?? ""
        builder.report(SyntaxProblem(.syntax, context + reason, at: offset))
    }

    // MARK: Scalars

    private func isInSource(_ text: UnsafeBufferPointer<UInt8>, at offset: UInt32) -> Bool {
        guard let base = source.bytes.baseAddress, let start = text.baseAddress else { return text.isEmpty }
        guard Int(offset) + text.count <= source.bytes.count else { return false }
        return Text(base: base + Int(offset), count: text.count) == Text(base: start, count: text.count)
    }

    private static func style(_ style: yaml_scalar_style_t) -> NodeStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    /// `!!str` and `!` make a plain scalar a string; other tags are ignored.
    private static func retyped(_ style: NodeStyle, by tag: UnsafeMutablePointer<yaml_char_t>) -> NodeStyle {
        let name = String(cString: tag)
        return style == .plain && (name == "!" || name == "tag:yaml.org,2002:str") ? .singleQuoted : style
    }

    /// Where the content of a node starts, after its anchor and tag and the spaces that follow them.
    private func skipProperties(from lower: UInt32, to upper: UInt32) -> UInt32 {
        var index = Int(lower)
        let end = Int(upper)
        while index < end, source.bytes[index] == UInt8(ascii: "&") || source.bytes[index] == UInt8(ascii: "!") {
            while index < end, ![0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[index]) { index += 1 }
            while index < end, [0x20, 0x09, 0x0A, 0x0D, 0x23].contains(source.bytes[index]) {
                if source.bytes[index] == 0x23 {
                    while index < end, source.bytes[index] != 0x0A, source.bytes[index] != 0x0D { index += 1 }
                }
                index += 1
            }
        }
        return UInt32(min(index, end))
    }

    /// A plain scalar of one line without the end of its anchor's name, which libyaml takes for text: according to YAML 1.2.2 §6.9.2, only
    /// spaces and flow indicators end a name.
    private func afterProperties(_ text: UnsafeBufferPointer<UInt8>, from lower: UInt32, to upper: UInt32) -> UnsafeBufferPointer<UInt8> {
        let excess = text.count - Int(upper - lower)
        guard excess > 0, upper >= text.count, isInSource(text, at: upper - UInt32(text.count)) else { return text }
        return UnsafeBufferPointer(rebasing: text.dropFirst(excess))
    }

    /// `?name` in `{?name: …}`, which libyaml takes for `? name`: without a space after it, the question mark is part of a plain scalar,
    /// YAML 1.2.2 §7.3.3. nil if there is none.
    private func withQuestionMark(_ text: UnsafeBufferPointer<UInt8>, at lower: UInt32) -> UnsafeBufferPointer<UInt8>? {
        guard lower > 0, source.bytes[Int(lower) - 1] == UInt8(ascii: "?"), isInSource(text, at: lower) else { return nil }
        return UnsafeBufferPointer(rebasing: source.bytes[Int(lower) - 1..<Int(lower) + text.count])
    }
}
