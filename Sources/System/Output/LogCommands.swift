/// What CI systems interpret as commands in a log.
///
/// Azure Pipelines, the GitHub runner, and TeamCity recognize `##vso[task.setvariable …]`, `##[error]`, and `##teamcity[…]` anywhere in a
/// line; GitHub recognizes `::set-env …` after nothing but blanks; GitLab recognizes `section_start:1700000000:name`.
enum LogCommands {
    private static let names = ["", "vso", "teamcity"]
    private static let sections = ["section_start", "section_end"]
    /// How lines in the formats for CI systems begin.
    private static let own = ["::error ", "::warning ", "::notice ", "##vso[task.logissue "]

    /// Whether the `#` at an index is the second one of `##[`, `##vso[`, or `##teamcity[`, in any case.
    static func isSecondHash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index > 0, bytes[index - 1] == UInt8(ascii: "#") else { return false }
        return names.contains { name in
            let end = index + 1 + name.utf8.count
            guard end < bytes.count, bytes[end] == UInt8(ascii: "[") else { return false }
            return zip(bytes[(index + 1)..<end], name.utf8).allSatisfy { $0 | 0x20 == $1 }
        }
    }

    /// Whether the colon at an index, the first in its line, opens a GitHub command; their names never begin with a colon.
    static func isOpening(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let colon = UInt8(ascii: ":")
        guard index + 1 < bytes.count, bytes[index + 1] == colon else { return false }
        return index + 2 == bytes.count || bytes[index + 2] != colon
    }

    /// Whether the colon at an index ends `section_start` or `section_end` and is followed by a number.
    static func endsSection(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count, (0x30...0x39).contains(bytes[index + 1]) else { return false }
        guard bytes[index - 1] == UInt8(ascii: "t") || bytes[index - 1] == UInt8(ascii: "d") else { return false }
        return sections.contains { name in
            index >= name.utf8.count && bytes[(index - name.utf8.count)..<index].elementsEqual(name.utf8)
        }
    }

    /// The length of the beginning of one of Merlon's own commands at an index; 0 if there is none.
    static func ownLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        own.first { bytes[index...].starts(with: $0.utf8) }?.utf8.count ?? 0
    }
}
