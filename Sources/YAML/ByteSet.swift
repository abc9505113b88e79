/// A set of bytes to search for simultaneously.
package struct ByteSet: Sendable {
    private let isMember: [Bool]

    package init(_ bytes: StaticString) {
        var isMember = [Bool](repeating: false, count: 256)
        for index in 0..<bytes.utf8CodeUnitCount { isMember[Int(bytes.utf8Start[index])] = true }
        self.isMember = isMember
    }

    /// The first position at or after `start` of any of them; nil if there is none.
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
