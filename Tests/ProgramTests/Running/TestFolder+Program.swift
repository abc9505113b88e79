import Support
import System

extension TestFolder {
    /// Runs the program in the folder: on a thread of the tests where that is possible, else as a process.
    /// - Parameters:
    ///   - arguments: as a shell takes them.
    ///   - subfolder: where to run it, seen from the folder.
    /// - Returns: what it wrote to both outputs, by lines, and its exit status.
    func merlon(_ arguments: String, in subfolder: String = ".") -> (lines: [String], status: Int32) {
        if let line = ShellLine(arguments), let result = ProgramThread.run(line, in: path + "/" + subfolder) { return result }
        guard let program = TestFolder.program else { return ([], -1) }
        let unset = ProgramThread.variables.map { "-u \($0)" }.joined(separator: " ")
        return shell("cd '\(subfolder)' && env \(unset) '\(program)' \(arguments)")
    }
}
