import Linting
import Reporting

@testable import Workspace

/// Files that a repository brings along: a configuration or a baseline is taken or refused at a place in it; a baseline that was taken
/// comes back the same when it is written.
enum FileFuzzing {
    private static let folder = ScratchFolder()

    static func fault(configuration bytes: [UInt8]) -> String? {
        let path = folder.write(bytes, as: "merlon.yaml")
        do {
            let file = try ConfigurationFile(path: path)
            _ = file.takes("\(folder.path)/api/openapi.yaml")
            _ = file.layers(for: "\(folder.path)/api/openapi.yaml")
        } catch { return error.problems.isEmpty ? "refused without a word" : places(error.problems) }
        return nil
    }

    static func fault(baseline bytes: [UInt8]) -> String? {
        let path = folder.write(bytes, as: "merlon-baseline.json")
        do {
            let baseline = try Baseline(reading: path)
            let again = try Baseline(reading: folder.write(baseline.bytes, as: "again.json"))
            return again.entries == baseline.entries ? nil : "entries change when they are written and read"
        } catch { return places([error.problem]) }
    }

    private static func places(_ problems: [Problem]) -> String? {
        problems.contains { $0.message.isEmpty } ? "a problem without a message" : nil
    }
}
