import Linting
import OpenAPI
import YAML

/// Compares what operations state about their end: deprecation and sunset.
struct LifecycleComparison {
    func compare(_ pair: OperationPair, _ collector: inout ChangeCollector) {
        let (old, new) = (pair.old, pair.new)
        if old.isDeprecated != new.isDeprecated {
            let what = new.isDeprecated ? "is deprecated now" : "is no longer deprecated"
            collector.add(
                .deprecation, .changed, old: old.node[.deprecated] ?? old.node, new: new.node[.deprecated] ?? new.node, operation: new
            ) { "\($0) \(what)" }
        }
        let (before, after) = (old.sunset, new.sunset)
        guard before?.text != after?.text else { return }
        let text: String
        switch (before, after) {
        case (nil, let after?): text = "now has a sunset: \(after.text)"
        case (let before?, nil): text = "no longer has a sunset (before: \(before.text))"
        default: text = "has its sunset moved from \(before?.text ?? "") to \(after?.text ?? "")"
        }
        collector.add(.sunset, .changed, old: before?.node ?? old.node, new: after?.node ?? new.node, operation: new, detail: text) {
            "\($0) \(text)"
        }
    }
}
