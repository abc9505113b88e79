import ArgumentParser

/// Options for what is fixed, and how.
struct FixOptions: ParsableArguments {
    @Flag(help: "Apply safe fixes; with -, write the fixed text to standard output.") var fix = false
    @Flag(help: "Also apply unsafe fixes, which change what the API promises.") var unsafeFixes = false
    @Flag(
        help:
            "Print the fixes as a patch for git apply without applying them. Exit status 1 if there are any. Reports need a file: --format json=FILE."
    ) var diff = false
    @Flag(help: "Apply fixes; report the remaining findings only with --format, --statistics, or --show-suppressed.") var fixOnly = false
    @Flag(help: "Exit with status 1 if anything was fixed.") var exitNonZeroOnFix = false

    @Option(
        help: ArgumentHelp(
            "Write the fixes as an OpenAPI Overlay 1.0, in YAML or JSON by the file name, without changing descriptions. With {path} or {name} "
                + "in the name, write one overlay for each file: its path or name without the extension.", valueName: "file"),
        completion: .file())
    var fixOverlay: String?

    var isOn: Bool { fix || unsafeFixes || diff || fixOnly || fixOverlay != nil }
    /// Whether the files stay unchanged.
    var isDry: Bool { diff || fixOverlay != nil }
}
