import Linting
import Rules
import System

/// Finds the settings of each file: configuration files upward from it, overridden by the environment and by options.
package final class ConfigurationSearch {
    /// The effective settings of a file.
    package struct Settled {
        package let settings: EffectiveSettings
        package let linter: Linter
        /// A notice that the configuration disables many rules.
        fileprivate(set) var notice: Notice?
    }

    private let readsFiles: Bool
    private let base: Settings
    private let above: [SettingsLayer]
    /// By folder; nil if there is none.
    private var found: [String: ConfigurationFile?] = [:]
    private var read: [String: ConfigurationFile] = [:]
    /// By the configuration and those of its overrides that apply to a file.
    private var settled: [String: Settled] = [:]
    /// The rules that would run without a configuration file.
    private lazy var rulesWithoutFile = EffectiveSettings(base, above).settings.active(Catalog.rules)
    /// Whether one file was named for everything.
    private let isNamed: Bool
    private var named: ConfigurationFile?
    /// Errors in configuration files; nothing is checked if there are any.
    package private(set) var problems: [Problem] = []

    /// - Parameters:
    ///   - config: the one file for everything, if one was named.
    ///   - readsFiles: whether to read configuration files.
    ///   - base: settings that no configuration can change.
    ///   - above: settings that override configuration files.
    package init(config: String?, readsFiles: Bool, base: Settings, above: [SettingsLayer]) {
        self.readsFiles = readsFiles
        self.base = base
        self.above = above
        let path = readsFiles ? config : nil
        isNamed = path != nil
        named = nil
        if let path { named = load(path) }
    }

    /// The effective settings of a file. - Parameter canonical: its canonical path.
    package func settings(for canonical: String) -> Settled {
        let file = file(for: canonical)
        let (layers, overrides) = file?.layers(for: canonical) ?? ([], [])
        let key = "\(file?.layer.origin ?? "")\n\(overrides)"
        if let known = settled[key] { return known }
        let settings = EffectiveSettings(base, layers + above)
        let linter = Linter(catalog: RuleSelection.catalog, settings: settings.settings)
        var made = Settled(settings: settings, linter: linter, notice: nil)
        if let origin = settings.emptySelection { tellOnce(Problem(file: origin, message: ConfigurationSearch.onlyStrict)) }
        if let file, let off = SwitchedOff(linter.rules, of: rulesWithoutFile) {
            let part = overrides.isEmpty ? "" : " for the files of override \(overrides.map { String($0 + 1) }.joined(separator: ", "))"
            made.notice = Notice(file: file.layer.origin, message: off.text + part)
        }
        settled[key] = made
        return made
    }

    private static let onlyStrict =
        "every selected rule belongs to the strict profile: add --profile strict, or select rules by id"

    private func tellOnce(_ problem: Problem) { if !problems.contains(problem) { problems.append(problem) } }

    /// Whether a search that finds a file includes it.
    package func takes(_ canonical: String) -> Bool { file(for: canonical)?.takes(canonical) ?? true }

    private func file(for canonical: String) -> ConfigurationFile? {
        guard readsFiles else { return nil }
        if isNamed { return named }
        let root = base.root ?? Linter.root(of: canonical)
        var passed: [String] = []
        var folder = FilePath.directory(of: canonical)
        var result: ConfigurationFile?
        while FilePath.isInside(folder, root: root) || passed.isEmpty {
            if let known = found[folder] {
                result = known
                break
            }
            passed.append(folder)
            let here = ConfigurationName.found(in: folder)
            if let path = here.first {
                result = load(shown(path), besides: here.dropFirst().first.map(shown), root: root)
                break
            }
            if folder == root || folder == "/" { break }
            folder = FilePath.directory(of: folder)
        }
        for folder in passed { found[folder] = .some(result) }
        return result
    }

    /// A path below the working directory, as people would write it.
    private func shown(_ path: String) -> String {
        let working = FileSystem.workingDirectory
        guard working != "/", FilePath.isInside(path, root: working) else { return path }
        return String(decoding: Array(path.utf8.dropFirst(working.utf8.count + 1)), as: UTF8.self)
    }

    /// - Parameters:
    ///   - other: another configuration of the same folder, which is an error.
    ///   - root: canonical path of the folder that it must be in; nil if it was named explicitly.
    private func load(_ path: String, besides other: String? = nil, root: String? = nil) -> ConfigurationFile? {
        if let known = read[path] { return known }
        if let other {
            problems.append(Problem(file: other, message: "\(path) configures the same folder: keep one of them"))
            return nil
        }
        do {
            let file = try ConfigurationFile(path: path, root: root)
            read[path] = file
            return file
        } catch {
            problems += error.problems
            return nil
        }
    }
}
