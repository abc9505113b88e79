import Linting
import OpenAPI
import System
import YAML

/// The descriptions of a version, in the order of their paths.
struct VersionListing {
    private(set) var files: [ComparedVersion.File] = []
    private(set) var problems: [Problem] = []
    /// The search of an existing folder, which reports what it skipped.
    private(set) var targets: LintTargets?
    /// Nothing was found in the folder, which is not a problem if the other version has something.
    private(set) var emptiness: Problem?

    /// - Parameter search: determines which of the found files are skipped.
    init(_ version: ComparedVersion, _ search: ConfigurationSearch, limits: Limits) {
        guard !version.isFile else {
            let shown = version.origin.isRevision ? VersionListing.shown(version.place) : version.name
            // A file that a revision lacks is new since then.
            if let revision = version.revision, version.followsOther, revision.isFile(at: version.place) != true { return }
            files = [version.file(named: shown, at: version.place)]
            return
        }
        switch version.origin {
        case .standardInput: files = [version.file(named: version.name, at: version.place)]
        case .disk: find(on: version, search, limits)
        case .revision(let revision, let name):
            let (places, problems) = revision.descriptions(under: version.place, limit: limits.fileSize)
            self.problems = problems
            let taken = places.filter(search.takes)
            if taken.count > limits.files {
                self.problems.append(Problem(file: version.name, message: "more than \(limits.files) files are to be compared"))
            }
            files = taken.prefix(limits.files).map { version.file(named: VersionListing.shown($0), at: $0) }
            if files.isEmpty, problems.isEmpty {
                emptiness = Problem(file: version.name, message: "no API description is there at \(MessageText.clean(name))")
            }
        }
    }

    private mutating func find(on version: ComparedVersion, _ search: ConfigurationSearch, _ limits: Limits) {
        let path = version.name == ComparedVersions.workingTree ? VersionListing.shown(version.place) : version.name
        var targets = LintTargets(paths: [path.isEmpty ? "." : path], standardInputName: nil, limits: limits)
        targets.keep(where: search.takes)
        problems = targets.problems
        if targets.files.isEmpty, problems.count == 1 {
            emptiness = problems[0]
            problems = []
        }
        self.targets = targets
        files = targets.files.map { file in
            let place = targets.canonical(of: file)
            // Files below the working directory use the short form.
            return version.file(named: path.hasPrefix("..") ? VersionListing.shown(place) : file, at: place)
        }
    }

    private static func shown(_ place: String) -> String {
        ComparedVersions.shown(place, root: Linter.repository(around: place) ?? FileSystem.workingDirectory)
    }
}

extension ComparedVersion.Origin {
    var isRevision: Bool {
        if case .revision = self { true } else { false }
    }
}
