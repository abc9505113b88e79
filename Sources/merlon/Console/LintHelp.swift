import Reporting

/// The options of `merlon lint` that people use most, on one screen.
enum LintHelp {
    /// The names of the formats, wrapped to fit beside the options.
    private static let formats: String = {
        let indent = String(repeating: " ", count: 30)
        var lines = [""]
        for name in OutputFormat.all.map({ "\($0.name), " }) + ["auto"] {
            if indent.count + lines[lines.count - 1].count + name.count > 80 { lines.append("") }
            lines[lines.count - 1] += name
        }
        return lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }.joined(separator: "\n" + indent)
    }()

    static let text = """
        Usage: merlon lint [options] [path ...]

        Check API descriptions: files, folders, globs, or - for standard input.
        Without a path, the current folder is searched.

          --profile default|strict    strict runs every rule
          --select, --ignore RULES    ids, prefixes (api4), API4:2023, CWE-770
          --min-confidence LEVEL      low (default), medium, high
          --fail-on LEVEL             exit status 1 from: error (default), warning, note
          --format FORMAT[=FILE]      \(formats)
          -o, --output FILE           write the report to a file
          --fix, --unsafe-fixes       apply fixes; with --diff, show them as a patch
          --baseline FILE             do not count findings recorded in a baseline
          --since REVISION            count only findings new since a git revision
          --config FILE, --no-config  use this configuration file; use none
          -q, --quiet                 errors and warnings only
          -h, --help; --help-all      show this page; show every option

        Exit status: 0 no findings at or above --fail-on; 1 some findings are; 2 not
        everything could be checked; 3 a bug in merlon
        """
}
