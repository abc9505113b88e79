import Linting
import OpenAPI
import System
import YAML

extension Setting {
    package static let baseline = Setting(
        "baseline", "Leave out findings recorded in this file, which `merlon baseline` writes",
        remark: "its path starts from the folder of the configuration", ValueForm<String>.baseline.optional("none"),
        example: "merlon-baseline.json",
        scope: .general, \.baseline)
}

extension ValueForm<String> {
    fileprivate static let baseline = ValueForm(
        schema: "\"type\": \"string\", \"minLength\": 1", read: { reader, node, _ in reader.baseline(node) },
        parse: { text throws(UnreadableValue) in text }, show: { $0 })
}

extension ConfigurationReader {
    /// The path of the baseline, which must stay in the root of the configuration; a path that points outside is not shown.
    fileprivate mutating func baseline(_ node: Node) -> String? {
        guard let text = text(node, "baseline") else { return nil }
        let path = FilePath.normalized(FilePath.join(folder, text))
        let root = Linter.root(of: FilePath.join(folder, ConfigurationName.standard))
        guard FilePath.isInside(path, root: root), FileSystem.refusal(toWrite: path) == nil else {
            fail(node, "`baseline` leads out of the root, and is not read: it lies beside the configuration or below the git root")
            return nil
        }
        return path
    }
}
