/// What swift-argument-parser asks of Foundation, which itself would add five megabytes to the released program: a protocol that no error of
/// Merlon's has, and the encoder behind `--experimental-dump-help`, an option that the released program lacks.
public protocol LocalizedError: Error {
    var errorDescription: String? { get }
}

extension LocalizedError {
    public var errorDescription: String? { nil }
}

public struct Data: Sendable {}

public final class JSONEncoder {
    public struct OutputFormatting: OptionSet, Sendable {
        public let rawValue: Int
        public static let prettyPrinted = OutputFormatting(rawValue: 1)
        public static let sortedKeys = OutputFormatting(rawValue: 2)

        public init(rawValue: Int) { self.rawValue = rawValue }
    }

    public struct Unavailable: Error {}

    public var outputFormatting: OutputFormatting = []

    public init() {}

    public func encode<Value: Encodable>(_ value: Value) throws -> Data { throw Unavailable() }
}

extension String {
    public enum Encoding: Sendable { case utf8 }

    public init?(data: Data, encoding: Encoding) { return nil }
}
