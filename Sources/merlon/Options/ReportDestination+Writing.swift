import ArgumentParser
import System
import Workspace

extension ReportDestination {
    /// Throws if `--output` and `--format` cannot be combined.
    static func check(output: String?, _ formats: [ReportDestination]) throws {
        guard let output else { return }
        if output.isEmpty { throw ValidationError("--output requires a file name") }
        if formats.count > 1 {
            throw ValidationError("--output accepts one report; name a file for each format, as in --format sarif=report.sarif")
        }
        if let path = formats.first?.path {
            throw ValidationError("--format already names a file for the report (\(path)); omit --output")
        }
    }

    /// Writes a report; false if that failed, which is reported.
    ///
    /// - Parameter descriptor: the destination of a report without a file.
    func write(_ text: LogText, to descriptor: Int32) -> Bool {
        do {
            if let path {
                try AtomicFile.replace(path, text.bytes, isDurable: false)
            } else {
                try Output.write(text, to: descriptor)
            }
            return true
        } catch {
            if !error.isClosedPipe { Console.report("\(error)") }
            return false
        }
    }
}

/// The page that GitHub shows for a job.
enum JobSummary {
    /// Appends to it, if there is one; false if that failed, which is reported.
    static func append(_ text: @autoclosure () -> [UInt8]) -> Bool {
        guard let path = Environment.variable("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return true }
        do {
            try Output.append(LogText(lines: text()), to: path)
            return true
        } catch {
            Console.report("\(error)")
            return false
        }
    }
}
