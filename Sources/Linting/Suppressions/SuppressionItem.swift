import OpenAPI
import Words
import YAML

extension SuppressionText {
    static let fieldName = Text("x-merlon-ignore")
    private static let fields = ["rule", "reason", "until", "owner"]

    /// Reads an item of `x-merlon-ignore`: `{rule, reason, until?, owner?}`.
    init(item: Node) {
        guard item.isMapping else {
            fault = "an item of x-merlon-ignore must be a mapping with `rule` and `reason`"
            return
        }
        for entry in item.entries where !SuppressionText.fields.contains(where: { entry.key.string == $0 }) {
            let name = String(entry.key.string.prefix(40))
            let hint = EditDistance.closest(to: name, among: SuppressionText.fields).map { "; did you mean `\($0)`?" } ?? ""
            fault = fault ?? "x-merlon-ignore has no field `\(name)`\(hint)"
        }
        readNames(item.child("rule")?.string ?? "")
        reason = SuppressionText.trimmed(item.child("reason")?.string ?? "")
        if let until = item.child("until") { readEnd(until.text?.string ?? "a collection") }
        complain(whereReasonGoes: "in `reason`")
    }
}
