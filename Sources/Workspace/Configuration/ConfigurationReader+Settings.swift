import OpenAPI
import Words
import YAML

extension ConfigurationReader {
    /// Reads the whole configuration. - Returns: the settings for all files.
    mutating func read() -> SettingsLayer {
        var layer = SettingsLayer(origin: tree.source.path)
        guard let root = tree.root else { return layer }
        if isForeign(root) {
            fail(root, "not a configuration: none of its fields is a setting")
        } else {
            read(Setting.configurable, from: root, of: "the configuration", into: &layer)
        }
        return layer
    }

    /// Reads the settings of a mapping.
    ///
    /// - Parameters:
    ///   - what: the name of the mapping, for messages.
    ///   - other: a field that is allowed beside the settings.
    /// - Returns: the value of that field.
    @discardableResult
    mutating func read(
        _ settings: [Setting], from node: Node, of what: String, besides other: String? = nil, into layer: inout SettingsLayer
    ) -> Node? {
        var besides: Node?
        for (name, value) in fields(node, of: what, (other.map { [$0] } ?? []) + settings.map(\.name)) {
            if let setting = settings.first(where: { $0.name == name }) {
                setting.read(&self, value, &layer)
            } else {
                besides = value
            }
        }
        return besides
    }

    /// Whether a mapping is something other than a configuration, which is reported only once: nothing in it is a setting or similar to
    /// one.
    private func isForeign(_ root: Node) -> Bool {
        let known = Setting.configurable.map(\.name)
        return root.isMapping && root.count > 0
            && root.entries.allSatisfy { entry in
                let name = entry.key.string
                return !known.contains(name) && EditDistance.closest(to: name, among: known) == nil
            }
    }
}
