import YAML

/// Writes the values of fixes: in block style, on one line in flow style, or as JSON on several lines.
struct FixWriter {
    enum Form {
        /// Entries are at this column.
        case block(column: Int)
        case line
        /// Entries follow this indentation, each on its own line.
        case lines(indentation: String, unit: String)
    }

    let style: WritingStyle
    /// Keys and strings are in double quotes, as JSON requires.
    var isJSON: Bool
    var colon = ": "
    var comma = ", "
    /// Plain or quoted, for strings.
    var quoting = Quoting.plain

    /// An entry, without the indentation of its first line.
    func entry(_ key: String, _ value: FixValue, _ form: Form) -> String {
        let separator = value.isCollection && !value.isEmptyCollection && form.isBlock ? ":" : form.isBlock ? ": " : colon
        return key + separator + text(value, form, isUnderKey: true)
    }

    func key(_ key: String, _ wanted: Quoting) -> String {
        if isJSON { return scalar(key, .double) }
        return wanted == .plain && ScalarText.isNumber(key) ? key : scalar(key, wanted)
    }

    /// An item of a block sequence, starting with its dash. `gap`: columns from the dash to the content.
    func item(_ value: FixValue, column: Int, gap: Int = 2) -> String {
        let dash = "-" + String(repeating: " ", count: max(gap, 2) - 1)
        guard case .mapping(let entries) = value, !entries.isEmpty else { return dash + text(value, .line, isUnderKey: false) }
        let inner = column + max(gap, 2)
        return dash + entries.map { entry(newKey($0.key), $0.value, .block(column: inner)) }.joined(separator: breakAndSpaces(inner))
    }

    /// A value; in block style, a collection under a key begins with a line break.
    func text(_ value: FixValue, _ form: Form, isUnderKey: Bool = true) -> String {
        switch value {
        case .string(let string): return scalar(string, isJSON ? .double : quoting)
        case .integer(let number): return String(number)
        case .boolean(let flag): return flag ? "true" : "false"
        case .mapping(let entries): return collection(entries.map { ($0.key, $0.value) }, "{", "}", form)
        case .sequence(let items): return collection(items.map { (nil, $0) }, "[", "]", form)
        }
    }

    private func scalar(_ string: String, _ wanted: Quoting) -> String {
        ScalarText.write(string, wanted, fallback: style.quoting, isJSON: style.isJSON)
    }

    private func collection(_ parts: [(key: String?, value: FixValue)], _ open: String, _ close: String, _ form: Form) -> String {
        guard !parts.isEmpty else { return open + close }
        switch form {
        case .line: return open + parts.map { part($0, .line) }.joined(separator: comma) + close
        case .lines(let indentation, let unit):
            let inner = indentation + unit
            let lines = parts.map { inner + part($0, .lines(indentation: inner, unit: unit)) }
            return open + style.lineBreak + lines.joined(separator: "," + style.lineBreak) + style.lineBreak + indentation + close
        case .block(let column):
            return parts.map { part in
                guard let key = part.key else {
                    return breakAndSpaces(column + style.dash) + item(part.value, column: column + style.dash)
                }
                return breakAndSpaces(column + style.step) + entry(newKey(key), part.value, .block(column: column + style.step))
            }.joined()
        }
    }

    private func part(_ part: (key: String?, value: FixValue), _ form: Form) -> String {
        part.key.map { entry(newKey($0), part.value, form) } ?? text(part.value, form, isUnderKey: false)
    }

    private func newKey(_ key: String) -> String { self.key(key, ScalarText.isNumber(key) ? style.quoting : .plain) }

    private func breakAndSpaces(_ column: Int) -> String { style.lineBreak + String(repeating: " ", count: column) }
}

extension FixWriter.Form {
    var isBlock: Bool {
        if case .block = self { true } else { false }
    }
}
