/// The content that `merlon init` writes.
package enum ConfigurationTemplate {
    package static let text = """
        # Configuration of Merlon, for the files below this folder. `merlon schema config` prints its JSON Schema, `merlon --show-settings FILE`
        # what holds for a file. Options and MERLON_* variables win over it.

        \((parts(isStated: true) + parts(isStated: false)).joined(separator: "\n"))
        """

    /// Defaults of single values are written as settings, other examples as comments.
    private static func parts(isStated: Bool) -> [String] {
        Setting.configurable.filter { ($0.example.isDefault && $0.members.isEmpty) == isStated }.map { setting in
            let remark = setting.remark.map { "; \($0)" } ?? ""
            return "# \(setting.sentence)\(remark).\n" + (isStated ? setting.entry : setting.entry.prefixingLines("# ")) + "\n"
        }
    }
}
