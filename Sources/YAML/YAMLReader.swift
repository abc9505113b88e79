import CLibYAML

/// Reads YAML through libyaml's events into a tree.
///
/// libyaml counts code points, leaves aliases, merge keys and duplicate keys alone, and ends block collections at the next token; here
/// marks become byte offsets and block scalars lose their trailing line break. On a syntax error the tree holds what came before it.
struct YAMLReader {
    private let source: Source
    private var parser: UnsafeMutablePointer<yaml_parser_t>
    private var builder: TreeBuilder
    private var offsets: OffsetCursor
    private var anchors: [String: UInt32] = [:]
    /// Above 0 inside a collection that stands as a key: its events are passed over.
    private var skipped = 0
    private var documents = 0

    private init(_ source: Source, keys: [Text], limits: Limits) {
        self.source = source
        parser = .allocate(capacity: 1)
        builder = TreeBuilder(source: source, keys: keys, limits: limits)
        offsets = OffsetCursor(source)
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
        yaml_parser_set_input_string(parser, base + range.lowerBound, range.count)
        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(parser, &event) == 1 else { return reportError() }
            let goesOn = take(&event)
            yaml_event_delete(&event)
            if !goesOn { return }
        }
    }

    /// Takes one event; false when there is nothing more to take.
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
            builder.report(SyntaxProblem(.unsupported, "a second document begins here; only the first is checked", at: offsets.offset(event.start_mark)))
            return false
        case YAML_STREAM_END_EVENT: return false
        default: return true
        }
    }

    private mutating func open(_ kind: NodeKind, isFlow: Bool, anchor: UnsafeMutablePointer<yaml_char_t>?, _ event: yaml_event_t) -> Bool {
        let range = TextRange(offsets.offset(event.start_mark), offsets.offset(isFlow ? event.end_mark : event.start_mark))
        if skipped > 0 || builder.expectsKey {
            if skipped == 0 {
                builder.report(SyntaxProblem(.unsupported, "a mapping key that is not a scalar; the entry is not checked", at: range.lower))
                builder.key(Text("?"), range: range)
            }
            skipped += 1
            return skipped < 1024
        }
        if let anchor { setAnchor(anchor) }
        return builder.open(kind, style: isFlow ? .flow : .block, range: range)
    }

    private mutating func takeScalar(_ event: yaml_event_t) -> Bool {
        guard skipped == 0, let value = event.data.scalar.value else { return true }
        let scalar = event.data.scalar
        let text = UnsafeBufferPointer(start: UnsafePointer(value), count: scalar.length)
        var lower = offsets.offset(event.start_mark)
        var upper = offsets.offset(event.end_mark)
        var style = YAMLReader.style(scalar.style)
        if scalar.anchor != nil || scalar.tag != nil {
            lower = skipProperties(from: lower, to: upper)
            if let tag = scalar.tag { style = YAMLReader.retyped(style, by: tag) }
        }
        if style == .literal || style == .folded {
            while upper > lower, [0x0A, 0x0D, 0x20, 0x09].contains(source.bytes[Int(upper) - 1]) { upper -= 1 }
        }
        let range = TextRange(lower, upper)
        if builder.expectsKey {
            if let anchor = scalar.anchor { anchors[String(cString: anchor)] = builder.detachedScalar(text, style: style, range: range) }
            builder.key(Text(base: UnsafePointer(value), count: scalar.length), range: range, isMerge: style == .plain && isMergeKey(text))
            return true
        }
        if let anchor = scalar.anchor { setAnchor(anchor) }
        let inset: UInt32 = scalar.style == YAML_PLAIN_SCALAR_STYLE ? 0 : 1
        if range.count == text.count + 2 * Int(inset), isInSource(text, at: lower + inset) {
            return builder.scalar(source: TextRange(lower + inset, lower + inset + UInt32(text.count)), style: style, range: range)
        }
        return builder.scalar(copying: text, style: style, range: range)
    }

    private mutating func takeAlias(_ event: yaml_event_t) -> Bool {
        guard skipped == 0, let name = event.data.alias.anchor else { return true }
        let range = TextRange(offsets.offset(event.start_mark), offsets.offset(event.end_mark))
        guard let target = anchors[String(cString: name)] else {
            builder.report(SyntaxProblem(.syntax, "the alias has no anchor before it", at: range.lower))
            return false
        }
        guard builder.expectsKey else { return builder.alias(to: target, range: range) }
        if let text = builder.text(at: target) {
            builder.key(text, range: range)
        } else {
            builder.report(SyntaxProblem(.unsupported, "a mapping key that is not a scalar; the entry is not checked", at: range.lower))
            builder.key(Text("?"), range: range)
        }
        return true
    }

    private mutating func setAnchor(_ name: UnsafeMutablePointer<yaml_char_t>) {
        anchors[String(cString: name)] = builder.anchorNext()
    }

    private mutating func reportError() {
        let pointee = parser.pointee
        let reason = pointee.problem.map { String(cString: $0) } ?? "the text is not YAML"
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

    private func isMergeKey(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count == 2 && text[0] == UInt8(ascii: "<") && text[1] == UInt8(ascii: "<")
    }

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

    /// Where the content of a node starts, after its anchor and tag and the space behind them.
    private func skipProperties(from lower: UInt32, to upper: UInt32) -> UInt32 {
        var index = Int(lower)
        let end = Int(upper)
        while index < end, source.bytes[index] == UInt8(ascii: "&") || source.bytes[index] == UInt8(ascii: "!") {
            while index < end, ![0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[index]) { index += 1 }
            while index < end, [0x20, 0x09, 0x0A, 0x0D, 0x23].contains(source.bytes[index]) {
                if source.bytes[index] == 0x23 { while index < end, source.bytes[index] != 0x0A { index += 1 } } else { index += 1 }
            }
        }
        return UInt32(index)
    }
}
