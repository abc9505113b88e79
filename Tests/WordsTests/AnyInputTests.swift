import Support
import Testing

@testable import Words

/// Whatever a description holds is judged, and nothing traps.
@Suite struct AnyInputTests {
    /// A small generator with a fixed seed, so that a failure comes back.
    private struct Generator {
        var state: UInt64 = 42

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    private static let pieces = [
        "a", "A", "ID", "user", "Token", "_", "-", ".", "/", "{", "}", ":", "[", "]", "$", "@", "1", "42", "v1", "é", "ß", "日本", "\u{301}",
        "🙂", "\u{0}", "password", "of", "is", "delete", "login", "admin", "0x", "127", "::", "s", "'", "%", "?", "#", " ", "\t", "api",
        "IPv", "OAuth", "\u{FEFF}",
    ]

    @Test func `everything is judged`() {
        var generator = Generator()
        for _ in 0..<4_000 {
            let text = (0..<generator.next(below: 12)).map { _ in Self.pieces[generator.next(below: Self.pieces.count)] }.joined()
            let name = Name(text)
            #expect(name.words.count <= 16)
            #expect(name.words.allSatisfy { !$0.isEmpty && $0.utf8.count <= 64 })
            _ = (name.head, SensitiveData.classify(name, format: text), CredentialName.isCredentialParameter(name), HostName.kind(text))
            _ = (
                ParameterName.takesURL(name), ParameterName.isInjectionProne(name), PropertyName.isPrivilege(name),
                PropertyName.isInternalMetadata(name)
            )
            _ = (
                ParameterName.isPaging(name), ParameterName.isObjectId(name), ParameterName.isNonIdentifier(name),
                HeaderName.isSessionCookie(name)
            )
            let operation = OperationWords(method: "GET", path: "/" + text, operationId: text, summary: text, tags: [text])
            _ = (
                operation.bootstrap, operation.administrativeWord, operation.isDebug, operation.sensitiveFlow, operation.costly,
                operation.changesState
            )
            _ = (
                operation.isSearch, operation.isBulkExport, operation.movesMoneyOrStock, operation.path.owner, operation.path.personalObject
            )
            _ = (operation.path.objectParameters, operation.path.isCollection, operation.path.isSelf, operation.path.version?.major)
            _ = (ServiceType(host: text), EnvironmentName(describedBy: text))
        }
    }

    @Test func `random bytes are cut into words`() {
        var generator = Generator()
        for _ in 0..<2_000 {
            let bytes = (0..<generator.next(below: 200)).map { _ in UInt8(truncatingIfNeeded: generator.next(below: 256)) }
            let words = bytes.withUnsafeBufferPointer { Name($0).words }
            #expect(words.count <= 16)
            #expect(words.allSatisfy { $0.utf8.count <= 64 })
        }
        #expect(Name(String(repeating: "日", count: 100)).words.allSatisfy { $0.utf8.count <= 64 && !$0.contains("\u{FFFD}") })
    }
}
