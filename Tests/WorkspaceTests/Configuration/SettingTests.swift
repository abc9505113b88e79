import Support
import Testing
import YAML

@testable import Workspace

/// What is derived from the declarations of settings.
@Suite struct SettingTests {
    /// Every setting, with the members of those that are mappings.
    private static let all = Setting.all.flatMap { [$0] + $0.members }

    @Test func `each setting has its own name and a summary that JSON need not escape`() {
        let names = Self.all.map(\.name)
        #expect(Set(names).count == names.count && names.count > 25)
        for setting in Self.all {
            #expect(!setting.summary.isEmpty && setting.summary.last != ".", "\(setting.name)")
            for text in [setting.summary, setting.remark ?? ""] {
                #expect(text.unicodeScalars.allSatisfy { $0 != "\"" && $0 != "\\" && $0.value >= 0x20 }, "\(setting.name)")
            }
        }
    }

    @Test func `the schema describes each setting of a configuration in its place`() throws {
        let schema = try #require(ReportingJSON(Array(ConfigurationSchema.json.utf8)))
        let root = try #require(schema.node("/properties"))
        let layer = try #require(schema.node("/$defs/layer/properties"))
        for setting in Setting.all {
            let (place, other) = setting.scope == .overridable ? (layer, root) : (root, layer)
            #expect(member(setting, of: other) == nil, "\(setting.name)")
            guard setting.scope != .commandLine else {
                #expect(member(setting, of: place) == nil, "\(setting.name)")
                continue
            }
            let described = try #require(member(setting, of: place), "\(setting.name)")
            #expect(described.child("description")?.string?.hasPrefix(setting.summary) == true, "\(setting.name)")
            for part in setting.members {
                let text = described.child("properties").flatMap { member(part, of: $0) }?.child("description")?.string
                #expect(text?.hasPrefix(part.summary) == true, "\(part.name)")
            }
        }
    }

    private func member(_ setting: Setting, of node: Node) -> Node? { node.entries.first { $0.key.string == setting.name }?.value }

    @Test func `the template shows each setting of a configuration and its members`() {
        let lines = ConfigurationTemplate.text.split(separator: "\n")
        for setting in Setting.configurable {
            #expect(
                lines.contains {
                    $0.hasPrefix(setting.example.isDefault && setting.members.isEmpty ? "\(setting.name): " : "# \(setting.name):")
                }, "\(setting.name)")
            for member in setting.members { #expect(lines.contains { $0.hasPrefix("#   \(member.name):") }, "\(member.name)") }
        }
        for setting in Setting.all where setting.scope == .commandLine {
            #expect(!lines.contains { $0.contains("\(setting.name):") }, "\(setting.name)")
        }
    }

    @Test func `effective values are shown for each setting or its members`() {
        let lines = EffectiveSettings.standard.text.split(separator: "\n")
        for setting in Setting.all where setting.name != Setting.paths.name {
            for setting in setting.members.isEmpty ? [setting] : setting.members {
                #expect(lines.contains { $0.hasPrefix("\(setting.name): ") && $0.hasSuffix("  # default") }, "\(setting.name)")
            }
        }
    }

    @Test func `settings with a text form have a variable`() {
        let stated = [
            "MERLON_PROFILE": "strict", "MERLON_SELECT": "api1,api2", "MERLON_IGNORE": "api9", "MERLON_FAIL_ON": "note",
            "MERLON_MIN_CONFIDENCE": "high", "MERLON_MIN_SCORE": "80.5", "MERLON_BASELINE": "b.json",
        ]
        #expect(Set(EnvironmentLayer.names) == Set(stated.keys).union(["MERLON_CONFIG"]))
        var environment = EnvironmentLayer({ stated[$0] }, stated.map { "\($0.key)=\($0.value)" })
        let settings = EffectiveSettings(EffectiveSettings.standard.settings, environment.layers())
        #expect(environment.problems.isEmpty)
        let lines = settings.text.split(separator: "\n")
        for (name, value) in stated {
            let shown = value.contains(",") || value == "api9" ? "[\(value.split(separator: ",").joined(separator: ", "))]" : value
            #expect(lines.contains { $0.hasSuffix(": \(shown)  # \(name)") }, "\(name)")
        }
    }

    @Test(arguments: [
        ("MERLON_PROFILE", "strikt", "MERLON_PROFILE=strikt: it is one of default, strict; did you mean `strict`?"),
        ("MERLON_MIN_SCORE", "101", "MERLON_MIN_SCORE=101: it is a number from 0 to 100 with at most one decimal place"),
        (
            "MERLON_IGNORE", "api4-unbounded-aray",
            "MERLON_IGNORE: there is no rule named `api4-unbounded-aray`; did you mean api4-unbounded-array?"
        ),
    ]) func `an invalid text is reported and has no effect`(name: String, text: String, message: String) {
        var environment = EnvironmentLayer({ $0 == name ? text : nil }, ["\(name)=\(text)"])
        #expect(environment.layers().isEmpty)
        #expect(environment.problems == [message])
    }
}
