/// Bytes that are searched for together.
package struct ByteSet: Sendable {
    private let isMember: [Bool]

    package init(_ bytes: StaticString) {
        var isMember = [Bool](repeating: false, count: 256)
        for index in 0..<bytes.utf8CodeUnitCount { isMember[Int(bytes.utf8Start[index])] = true }
        self.isMember = isMember
    }

    /// The first place at or after `start` where one of them stands; nil when none does.
    package func firstIndex(in text: Text, from start: Int) -> Int? {
        guard start >= 0 else { return nil }
        return isMember.withUnsafeBufferPointer { isMember in
            var index = start
            while index < text.count {
                if isMember[Int(text.base[index])] { return index }
                index += 1
            }
            return nil
        }
    }
}
