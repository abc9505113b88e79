import Linting
import OpenAPI
import System
import Words
import YAML

/// The settings, one by one.
extension ConfigurationReader {
    /// What holds for files, and may differ from path to path.
    static let layerFields = [
        "profile", "select", "ignore", "levels", "fail-on", "min-confidence", "min-score", "public", "options", "vocabulary",
    ]
    static let rootFields = layerFields + ["paths", "limits", "baseline"]
    static let optionFields = ["response-property-limit", "allowed-schemes", "allowed-hosts", "allowed-methods", "security-headers"]

    package mutating func read(into file: inout ConfigurationFile) {
        file.layer.origin = tree.source.path
        guard let root = tree.root else { return }
        guard !isForeign(root) else { return fail(root, "not a configuration: none of its fields is a setting") }
        for (name, value) in fields(root, of: "the configuration", Self.rootFields) {
            switch name {
            case "paths": readPaths(value, into: &file)
            case "limits": readLimits(value, into: &file.layer)
            case "baseline": file.layer.baseline = baseline(value)
            default: read(name, value, into: &file.layer)
            }
        }
    }

    /// Whether a mapping is something else than a configuration, which is not repeated: nothing in it is a setting or like one.
    private func isForeign(_ root: Node) -> Bool {
        root.isMapping && root.count > 0
            && root.entries.allSatisfy { entry in
                let name = entry.key.string
                return !Self.rootFields.contains(name) && EditDistance.closest(to: name, among: Self.rootFields) == nil
            }
    }

    /// The path of the baseline, which stays in the root that the configuration is in; where another one leads is not told.
    private mutating func baseline(_ node: Node) -> String? {
        guard let text = text(node, "baseline") else { return nil }
        let path = FilePath.normalized(FilePath.join(folder, text))
        let root = Linter.root(of: FilePath.join(folder, ConfigurationName.standard))
        guard FilePath.isInside(path, root: root), FileSystem.refusal(toWrite: path) == nil else {
            fail(node, "`baseline` leads out of the root, and is not read: it lies beside the configuration or below the git root")
            return nil
        }
        return path
    }

    private mutating func read(_ name: String, _ value: Node, into layer: inout SettingsLayer) {
        switch name {
        case "profile": layer.profile = choice(value, name, Rule.Profile.self)
        case "select": layer.select = selectors(value, name)
        case "ignore": layer.ignore = selectors(value, name)
        case "levels": readLevels(value, into: &layer)
        case "fail-on": layer.failOn = choice(value, name, FailOn.self)
        case "min-confidence": layer.minConfidence = choice(value, name, Confidence.self)
        case "min-score":
            layer.minScore = value.text.flatMap { MinimumScore($0.string) }
            if layer.minScore == nil { fail(value, "`min-score` is \(MinimumScore.form)") }
        case "public": readPublic(value, into: &layer)
        case "vocabulary": readVocabulary(value, into: &layer)
        default: readOptions(value, into: &layer)
        }
    }

    private mutating func readLevels(_ node: Node, into layer: inout SettingsLayer) {
        guard node.isMapping else { return fail(node, "`levels` is a mapping from rules to error, warning or note") }
        for entry in node.entries {
            let name = entry.key.string
            guard let selector = selector(name, entry.site.keyRange ?? entry.value.range) else { continue }
            if let level = choice(entry.value, name, Level.self) { layer.levels.append(RuleLevel(rules: selector, level: level)) }
        }
    }

    private mutating func readPublic(_ node: Node, into layer: inout SettingsLayer) {
        guard node.isSequence else { return fail(node, "`public` is a list of mappings with `operations`, `paths` and `reason`") }
        for item in node.children {
            let found = fields(item, of: "an item of `public`", ["operations", "paths", "reason"])
            for (name, value) in found where name != "reason" {
                for (text, node) in items(value, name) {
                    if name == "paths", !text.hasPrefix("/") { fail(node, "a path begins with `/`, unlike `\(text.prefix(60))`") }
                    guard PublicOperation.isValid(text) else {
                        fail(node, "`\(text.prefix(60))` is neither `GET /path` nor an operationId")
                        continue
                    }
                    layer.publicOperations.append(PublicOperation(text))
                }
            }
            let reason = found.first { $0.name == "reason" }
            if let reason { _ = text(reason.value, "reason") } else if item.isMapping { fail(item, "what is public wants a `reason`") }
            if item.isMapping, found.allSatisfy({ $0.name == "reason" }) { fail(item, "an item of `public` names `operations` or `paths`") }
        }
    }

    private mutating func readOptions(_ node: Node, into layer: inout SettingsLayer) {
        for (name, value) in fields(node, of: "`options`", Self.optionFields) {
            switch name {
            case "response-property-limit": layer.responsePropertyLimit = number(value, name)
            case "allowed-schemes": layer.allowedSchemes = texts(value, name)
            case "allowed-hosts": layer.allowedHosts = texts(value, name)
            case "allowed-methods": layer.allowedMethods = texts(value, name).map { $0.uppercased() }
            default: layer.securityHeaders = texts(value, name)
            }
        }
    }

    private mutating func readLimits(_ node: Node, into layer: inout SettingsLayer) {
        for (name, value) in fields(node, of: "`limits`", SettingsLayer.limitNames.map(\.name)) {
            layer.limits[name] = number(value, name).map { min($0, 1 << 31) }
        }
    }

    private mutating func readPaths(_ node: Node, into file: inout ConfigurationFile) {
        for (name, value) in fields(node, of: "`paths`", ["include", "exclude", "overrides"]) {
            switch name {
            case "include": file.include = patterns(value, name)
            case "exclude": file.exclude = patterns(value, name)
            default:
                guard value.isSequence else {
                    fail(value, "`overrides` is a list of mappings with `files` and settings")
                    continue
                }
                for (number, item) in value.children.enumerated() { readOverride(item, number + 1, into: &file) }
            }
        }
    }

    private mutating func readOverride(_ node: Node, _ number: Int, into file: inout ConfigurationFile) {
        var layer = SettingsLayer(origin: "\(tree.source.path), override \(number)")
        var files: [PathPattern] = []
        for (name, value) in fields(node, of: "an override", ["files"] + Self.layerFields) {
            if name == "files" { files = patterns(value, name) } else { read(name, value, into: &layer) }
        }
        if files.isEmpty { fail(node, "an override says in `files` what it is for") }
        file.overrides.append(ConfigurationFile.Override(files: files, layer: layer))
    }
}
