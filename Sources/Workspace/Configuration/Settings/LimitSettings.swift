import YAML

extension Setting {
    package static let limits = Setting(
        "limits", "Limits of a run", scope: .general,
        members: [
            limit("file-size", "Maximum size of one file, in bytes", \.fileSize),
            limit("depth", "Maximum number of collections inside one another", \.depth),
            limit("nodes", "Maximum number of mappings, sequences, and scalars in one file", \.nodes),
            limit("aliases", "Maximum number of uses of YAML aliases in one file", \.aliases),
            limit("references", "Maximum number of references in a row", \.references),
            limit("files", "Maximum number of files of one API description, and of one run", \.files),
            limit(
                "repeated-parts", "Maximum number of parts repeated by lists that several objects share, besides four for each node",
                \.repeatedParts),
        ])

    private static func limit(_ name: String, _ summary: String, _ field: WritableKeyPath<Limits, Int> & Sendable) -> Setting {
        Setting(name, summary, .number) {
            $0.settings.limits[keyPath: field]
        } set: {
            $0.settings.limits[keyPath: field] = min($1, 1 << 31)
        }
    }
}
