import OpenAPI

extension [Operation] {
    /// `, accepted by POST /orders`, or how many there are; empty without any.
    func listed(_ verb: String) -> String {
        switch count {
        case 0: ""
        case 1: ", \(verb) by \(self[0].name)"
        default: ", \(verb) by \(count) operations"
        }
    }
}
