/// The most common options of `merlon lint`, on one screen.
enum LintHelp {
    static let text = """
        Usage: merlon lint [options] [path ...]

        Check API descriptions: files, folders, globs, or - for standard input.
        Without a path, the current folder is searched.

          --profile default|strict    strict runs every rule
          --select, --ignore RULES    ids, prefixes (api4), API4:2023, CWE-770
          --min-confidence LEVEL      low (default), medium, high
          --fail-on LEVEL             exit status 1 at: error (default), warning, note
          --format FORMAT[=FILE]      text, concise, json, sarif, github, gitlab, junit,
                                      checkstyle, rdjson, azure, markdown, csv, auto
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
