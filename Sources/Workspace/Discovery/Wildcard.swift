/// A pattern with `*`, `?`, `[…]`, `**` and `\`, matched the way git does (its `wildmatch`), without recursion and without backing up
/// more than one star of either kind.
///
/// Over `UInt8` it matches bytes, as git does; over `UInt32`, code points, as a shell does.
struct Wildcard<Unit: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    private let pattern: ArraySlice<Unit>

    init(_ pattern: ArraySlice<Unit>) { self.pattern = pattern }

    /// Where to continue if what follows a star does not match.
    private struct Retry {
        let pattern: Int
        var text: Int
    }

    /// `*` and `?` stay within a part of a path; `**` between slashes or at an end crosses them.
    func matches(_ text: ArraySlice<Unit>) -> Bool {
        var (at, place) = (pattern.startIndex, text.startIndex)
        var star: Retry?
        var doubleStar: Retry?
        while true {
            if at == pattern.endIndex {
                if place == text.endIndex { return true }
            } else if pattern[at] == Unit(ascii: "*") {
                let run = starRun(at)
                if !run.crosses {
                    star = Retry(pattern: run.end, text: place)
                } else if run.end == pattern.endIndex {
                    return true
                } else {
                    (star, doubleStar) = (nil, Retry(pattern: run.end, text: place))
                }
                // `**/` also matches no folder.
                at = run.crosses && pattern[run.end] == Unit(ascii: "/") ? run.end + 1 : run.end
                continue
            } else if place < text.endIndex, let next = step(at, over: text[place]) {
                // The stars of one part do not affect the next.
                if text[place] == Unit(ascii: "/") { star = nil }
                (at, place) = (next, place + 1)
                continue
            }
            if let last = star, last.text < text.endIndex, text[last.text] != Unit(ascii: "/") {
                (at, place) = (last.pattern, last.text + 1)
                star?.text += 1
            } else if let last = doubleStar, last.text <= text.endIndex {
                (at, place) = (last.pattern, last.text)
                star = nil
                doubleStar?.text += 1
            } else {
                return false
            }
        }
    }

    /// The stars from `start` on, and whether they match slashes.
    private func starRun(_ start: Int) -> (end: Int, crosses: Bool) {
        let end = pattern[start...].firstIndex { $0 != Unit(ascii: "*") } ?? pattern.endIndex
        guard end - start >= 2 else { return (end, false) }
        let opens = start == pattern.startIndex || pattern[start - 1] == Unit(ascii: "/")
        let closes =
            end == pattern.endIndex || pattern[end] == Unit(ascii: "/")
            || pattern[end...].starts(with: [Unit(ascii: "\\"), Unit(ascii: "/")])
        return (end, opens && closes)
    }

    /// The position in the pattern after its item at `index` has matched the unit; nil if it does not match.
    private func step(_ index: Int, over unit: Unit) -> Int? {
        switch pattern[index] {
        case Unit(ascii: "\\"):
            let next = index + 1
            return next < pattern.endIndex && pattern[next] == unit ? next + 1 : nil
        case Unit(ascii: "?"): return unit == Unit(ascii: "/") ? nil : index + 1
        case Unit(ascii: "["):
            guard unit != Unit(ascii: "/"), let set = CharacterSet(pattern, at: index, looksFor: unit), set.contains else { return nil }
            return set.end
        default: return pattern[index] == unit ? index + 1 : nil
        }
    }
}

extension Wildcard {
    /// `[…]`, parsed while matching one unit.
    private struct CharacterSet {
        let contains: Bool
        /// After the closing bracket.
        let end: Int

        /// nil if it is not closed, or names an unknown class.
        init?(_ pattern: ArraySlice<Unit>, at start: Int, looksFor unit: Unit) {
            func at(_ index: Int) -> Unit? { index < pattern.endIndex ? pattern[index] : nil }
            var index = start + 1
            let isNegated = at(index) == Unit(ascii: "!") || at(index) == Unit(ascii: "^")
            if isNegated { index += 1 }
            var isIn = false
            var previous: Unit?
            let first = index
            while let item = at(index), item != Unit(ascii: "]") || index == first {
                var last: Unit? = item
                if item == Unit(ascii: "\\") {
                    index += 1
                    guard let escaped = at(index) else { return nil }
                    last = escaped
                    isIn = isIn || escaped == unit
                } else if item == Unit(ascii: "-"), let low = previous, let next = at(index + 1), next != Unit(ascii: "]") {
                    index += next == Unit(ascii: "\\") ? 2 : 1
                    guard let high = at(index) else { return nil }
                    isIn = isIn || (low <= unit && unit <= high)
                    last = nil
                } else if item == Unit(ascii: "["), at(index + 1) == Unit(ascii: ":"),
                    let close = pattern[(index + 2)...].firstIndex(of: Unit(ascii: "]")), close > index + 2,
                    pattern[close - 1] == Unit(ascii: ":")
                {
                    guard let holds = CharacterSet.holds(pattern[(index + 2)..<(close - 1)], unit) else { return nil }
                    isIn = isIn || holds
                    index = close
                    last = nil
                } else {
                    isIn = isIn || item == unit
                }
                previous = last
                index += 1
            }
            guard index < pattern.endIndex else { return nil }
            contains = isIn != isNegated
            end = index + 1
        }

        /// Whether a class such as `alpha` contains a unit; nil if there is no such class.
        private static func holds(_ name: ArraySlice<Unit>, _ unit: Unit) -> Bool? {
            let byte = unit < 0x80 ? UInt8(truncatingIfNeeded: unit) : 0
            let isUpper = (0x41...0x5A).contains(byte)
            let isLower = (0x61...0x7A).contains(byte)
            let isDigit = (0x30...0x39).contains(byte)
            let isGraphic = (0x21...0x7E).contains(byte)
            switch String(decoding: name.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self) {
            case "alnum": return isUpper || isLower || isDigit
            case "alpha": return isUpper || isLower
            case "blank": return byte == 0x20 || byte == 0x09
            case "cntrl": return unit < 0x20 || unit == 0x7F
            case "digit": return isDigit
            case "graph": return isGraphic
            case "lower": return isLower
            case "print": return isGraphic || byte == 0x20
            case "punct": return isGraphic && !isUpper && !isLower && !isDigit
            case "space": return byte == 0x20 || (0x09...0x0D).contains(byte)
            case "upper": return isUpper
            case "xdigit": return isDigit || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
            default: return nil
            }
        }
    }
}

extension FixedWidthInteger {
    fileprivate init(ascii scalar: Unicode.Scalar) { self.init(truncatingIfNeeded: scalar.value) }
}
