import Linting
import OpenAPI
import System
import YAML

/// Pairs the descriptions of two versions: by path, by git's list of renamed files, or by title and servers.
struct DescriptionPairs {
    /// One description; a side is nil if the description was added or removed.
    struct Pair: Sendable {
        let old: ComparedVersion.File?
        let new: ComparedVersion.File?
    }

    private(set) var pairs: [Pair] = []
    private(set) var problems: [Problem] = []
    /// The search for the descriptions of the new version, if it was searched.
    private(set) var targets: LintTargets?

    init(_ versions: ComparedVersions, _ search: ConfigurationSearch, limits: Limits) {
        let (old, new) = (versions.old, versions.new)
        guard old.isFile == new.isFile else {
            let file = old.isFile ? old : new
            let folder = old.isFile ? new : old
            problems = [
                Problem(file: file.name, message: "a file has no counterpart in a folder: compare it with a file of \(folder.name)")
            ]
            return
        }
        let oldListing = VersionListing(old, search, limits: limits)
        let newListing = VersionListing(new, search, limits: limits)
        problems = oldListing.problems + newListing.problems
        targets = newListing.targets
        if oldListing.files.isEmpty, newListing.files.isEmpty {
            if problems.isEmpty { problems += [newListing.emptiness ?? oldListing.emptiness].compactMap(\.self) }
            return
        }
        pair(oldListing.files, newListing.files, old, new, limits)
    }

    private mutating func pair(
        _ olds: [ComparedVersion.File], _ news: [ComparedVersion.File], _ old: ComparedVersion, _ new: ComparedVersion, _ limits: Limits
    ) {
        var counterparts: [Int: ComparedVersion.File] = [:]
        var taken: Set<[UInt8]> = []
        for (number, file) in news.enumerated() {
            guard let counterpart = old.followsOther && !new.origin.isRevision ? former(file, old) : nil else { continue }
            if taken.insert(Array(counterpart.place.utf8)).inserted { counterparts[number] = counterpart }
        }
        let byKey = Dictionary(olds.map { ($0.key, $0) }) { first, _ in first }
        let byFormerPlace = DescriptionPairs.formerPlaces(olds, old, new)
        for (number, file) in news.enumerated() where counterparts[number] == nil {
            guard let counterpart = byKey[file.key] ?? byFormerPlace[Array(file.place.utf8)] else { continue }
            if taken.insert(Array(counterpart.place.utf8)).inserted { counterparts[number] = counterpart }
        }
        var left = olds.filter { !taken.contains(Array($0.place.utf8)) }
        let unpaired = news.indices.filter { counterparts[$0] == nil }
        let titled = TitlePairs(left, unpaired.map { news[$0] }, old, new, limits)
        for (position, number) in unpaired.enumerated() {
            guard let match = titled.old(ofNew: position) else { continue }
            counterparts[number] = left[match]
        }
        left = left.enumerated().filter { !titled.isTaken($0.offset) }.map(\.element)
        pairs = news.indices.map { Pair(old: counterparts[$0], new: news[$0]) }
        pairs += left.filter { isRemoved($0, new) }.map { Pair(old: $0, new: nil) }
    }

    /// The earlier state of a current file, at a revision that was given without a path.
    private mutating func former(_ file: ComparedVersion.File, _ old: ComparedVersion) -> ComparedVersion.File? {
        guard let revision = old.revision else { return nil }
        do {
            guard let path = try revision.path(of: file.name, at: file.place), let place = try revision.canonical(path) else { return nil }
            return old.file(named: path.hasPrefix("/") ? ComparedVersions.shown(place, root: "/") : path, at: place)
        } catch {
            problems.append(Problem(file: file.name, message: error.message))
            return nil
        }
    }

    /// Current files, by their places at a revision that was given without a path as the new version.
    private static func formerPlaces(
        _ olds: [ComparedVersion.File], _ old: ComparedVersion, _ new: ComparedVersion
    ) -> [[UInt8]: ComparedVersion.File] {
        guard let revision = new.revision, new.followsOther, !old.origin.isRevision else { return [:] }
        return Dictionary(olds.map { (revision.formerPlace(Array($0.place.utf8)), $0) }) { first, _ in first }
    }

    /// Whether a description is gone, rather than just ignored now.
    private func isRemoved(_ file: ComparedVersion.File, _ new: ComparedVersion) -> Bool {
        guard case .disk = new.origin, new.place != file.place, FilePath.isInside(file.place, root: new.place) else { return true }
        return (try? DescriptionSniffer.isDescription(file.place)) != true
    }
}
