import ArgumentParser

/// Options that say what is fixed and how.
struct FixOptions: ParsableArguments {
    @Flag(help: "Apply the safe fixes of what is found; - writes the fixed text to standard output.") var fix = false
    @Flag(help: "Apply the other fixes too: they change what the API promises.") var unsafeFixes = false
    @Flag(
        help:
            "Print what would be fixed as a patch for git apply; fix nothing. Status 1 when there is any. Reports need a file: --format json=FILE."
    ) var diff = false
    @Flag(help: "Fix, and report what is left only with --format, --statistics or --show-suppressed.") var fixOnly = false
    @Flag(help: "Exit status 1 when anything was fixed.") var exitNonZeroOnFix = false

    @Option(
        help: ArgumentHelp(
            "Write what would be fixed as an OpenAPI Overlay 1.0, YAML or JSON by the name, and change no description. With {path} or {name} "
                + "in it, one overlay for each file: the path or name of the file, without extension.", valueName: "file"),
        completion: .file())
    var fixOverlay: String?

    var isOn: Bool { fix || unsafeFixes || diff || fixOnly || fixOverlay != nil }
    /// Whether the files stay as they are.
    var isDry: Bool { diff || fixOverlay != nil }
}
