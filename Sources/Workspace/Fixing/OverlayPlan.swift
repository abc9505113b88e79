import Editing
import Linting
import OpenAPI
import System
import Words
import YAML

/// The overlays that a run writes and their paths: one for each file that fixes would change, either all or none.
struct OverlayPlan {
    private static let placeholders = ["{path}", "{name}"]
    /// Problems that prevent writing overlays.
    private(set) var problems: [Problem] = []
    private var files: [(path: String, bytes: [UInt8], source: String)] = []

    /// - Parameter pattern: the path of overlays; `{path}` is the path of the file, `{name}` its name, both without the extension.
    init(_ pattern: String, _ drafts: [Draft]) {
        guard drafts.count < 2 || OverlayPlan.placeholders.contains(where: { pattern.includes($0) }) else {
            problems = [
                Problem(
                    file: pattern,
                    message:
                        "an overlay applies to one file, but the fixes change \(drafts.count): write one for each with {path} or {name}, "
                        + "as in --fix-overlay '{path}.overlay.yaml'")
            ]
            return
        }
        var taken: [String: String] = [:]
        for draft in drafts {
            let path = OverlayPlan.fill(pattern, draft.path)
            if let other = taken[path] {
                problems.append(
                    Problem(
                        file: draft.path, message: "its overlay and the overlay for \(other) would both be written to \(path); use {path}"))
                continue
            }
            taken[path] = draft.path
            add(draft, path)
        }
    }

    private mutating func add(_ draft: Draft, _ path: String) {
        if let fault = OverlayPlan.fault(of: path) { return problems.append(Problem(file: path, message: fault)) }
        let overlay = FixOverlay(draft)
        guard overlay.isComplete, !overlay.isEmpty else {
            return problems.append(Problem(file: draft.path, message: "its fixes cannot be written as an overlay"))
        }
        let bytes = overlay.render(as: FixOverlay.Form(ofFile: path), extends: OverlayPlan.reference(from: path, to: draft.path))
        files.append((path, bytes, draft.path))
    }

    /// Writes the overlays; if one fails, those already written are removed.
    mutating func write() {
        do {
            try AtomicFile.replaceAll(files.map { ($0.path, $0.bytes) })
        } catch {
            problems.append(Problem(file: error.path ?? "", message: "\(error)"))
        }
    }

    /// A summary of what was written.
    var notes: [String] {
        files.count > 5 ? ["wrote \(files.count) overlays"] : files.map { "wrote overlay \($0.path) for \($0.source)" }
    }

    private static func fill(_ pattern: String, _ path: String) -> String {
        let name = FilePath.name(of: path)
        let stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 == name.startIndex ? nil : String(name[..<$0]) } ?? name
        var result = ""
        var rest = Substring(pattern)
        while let brace = rest.firstIndex(of: "{") {
            result += rest[..<brace]
            rest = rest[brace...]
            if rest.hasPrefix("{path}") {
                result += FilePath.join(FilePath.directory(of: path), stem)
                rest = rest.dropFirst("{path}".count)
            } else if rest.hasPrefix("{name}") {
                result += stem
                rest = rest.dropFirst("{name}".count)
            } else {
                result += "{"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    /// `/dev/stdout`, which is a file if the shell redirects it, and similar paths.
    private static func isDevice(_ path: String) -> Bool { path.hasPrefix("/dev/") || path.hasPrefix("/proc/") }

    /// Why nothing may be written to a path: what exists there is not an overlay, or the folder is missing.
    private static func fault(of path: String) -> String? {
        guard !isDevice(path) else { return nil }
        guard let kind = FileSystem.kind(path) else {
            let folder = FilePath.directory(of: path)
            return FileSystem.kind(folder) == .directory ? nil : "folder \(folder) does not exist"
        }
        switch kind {
        case .directory: return "is a folder; write one overlay for each file with {name}, as in --fix-overlay '\(path)/{name}.yaml'"
        case .file:
            guard let source = try? FileSystem.read(path, as: path, limit: Limits().fileSize) else { return "cannot be read" }
            let tree = Tree.read(source)
            let isOverlay = withExtendedLifetime(tree) { source.bytes.isEmpty || tree.root?.child("overlay") != nil }
            return isOverlay ? nil : "already exists and is not an overlay; not replaced"
        default: return nil
        }
    }

    /// The file relative to the place of its overlay; nil for standard input without a name.
    private static func reference(from overlay: String, to path: String) -> String? {
        guard path != LintTargets.standardInput else { return nil }
        let working = FileSystem.workingDirectory
        let isFile = !isDevice(overlay) && FileSystem.kind(overlay).map { $0 == .file } ?? true
        let folder = isFile ? FileSystem.canonical(FilePath.directory(of: overlay)) : working
        let place = FileSystem.canonical(path) ?? FilePath.normalized(FilePath.join(working, path))
        return folder.map { FileURI.encode(FilePath.relative(place, to: $0)) }
    }
}
