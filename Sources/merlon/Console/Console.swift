import ArgumentParser
import Linting
import OpenAPI
import Reporting
import System
import Workspace

/// Output on standard error: problems with their places, warnings, and notes. Text from files is escaped.
enum Console {
    static func report(_ message: String) { write("error: \(MessageText.clean(message))\n") }
    static func note(_ message: String) { write("note: \(MessageText.clean(message))\n") }

    static func report(_ problem: Problem) {
        let place = problem.hasPlace ? ":\(problem.line):\(problem.column)" : ""
        var text = "\(MessageText.clean(problem.file, limit: 4096))\(place): error: \(MessageText.clean(problem.message))\n"
        for line in problem.details { text += "  | \(MessageText.clean(line, limit: 4096))\n" }
        write(text)
    }

    /// Writes a line without a prefix.
    static func tell(_ line: String) { write("\(MessageText.clean(line, limit: 4096))\n") }

    /// Writes a message of several lines.
    static func tell(lines text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { tell(String(line)) }
    }

    private static func write(_ text: String) { try? Output.write(LogText(text), to: Output.standardError) }

    /// Prints to standard output or to a file; exits quietly if the reader is gone, and reports any other error.
    static func print(_ text: LogText, to path: String? = nil) throws {
        do throws(OutputError) {
            if let path, path != LintTargets.standardInput {
                try AtomicFile.replace(path, text.bytes, isDurable: false)
            } else {
                try Output.write(text, to: Output.standardOutput)
            }
        } catch {
            throw stop(error)
        }
    }

    static func print(lines bytes: [UInt8], to path: String? = nil) throws { try print(LogText(lines: bytes), to: path) }

    /// Prints a patch, which a program may read.
    static func print(exact bytes: [UInt8]) throws {
        do { try Output.write(exact: bytes, to: Output.standardOutput) } catch { throw stop(error) }
    }

    private static func stop(_ error: OutputError) -> ExitCode {
        if !error.isClosedPipe { report("\(error)") }
        return ExitCode(2)
    }
}
