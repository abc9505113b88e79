/// What must be known about a whole pattern before it can be parsed: how many groups capture, and whether one has a name.
struct PatternSurvey {
    private(set) var captures = 0
    private(set) var hasNames = false

    init(of text: PatternText, as grammar: PatternGrammar) {
        let scalars = text.scalars
        var index = 0
        var depth = 0
        while index < scalars.count {
            switch scalars[index] {
            case "\\":
                index += 1
            case "[":
                if depth == 0 || grammar == .unicodeSets { depth += 1 }
            case "]":
                depth = max(0, depth - 1)
            case "(" where depth == 0:
                if index + 1 >= scalars.count || scalars[index + 1] != "?" {
                    captures += 1
                } else if index + 3 < scalars.count, scalars[index + 2] == "<", scalars[index + 3] != "=", scalars[index + 3] != "!" {
                    captures += 1
                    hasNames = true
                }
            default:
                break
            }
            index += 1
        }
    }
}
