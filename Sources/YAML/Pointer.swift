/// JSON pointers, RFC 6901.
extension Node {
    /// The pointer to where this node is written; the empty string for the root.
    package var pointer: String {
        let (steps, length) = self.steps
        return Pointer.text(steps, length)
    }

    /// The nodes from this one up to a child of the root, and the bytes of a pointer through them that needs no escapes.
    private var steps: (nodes: [Node], length: Int) {
        var nodes: [Node] = []
        nodes.reserveCapacity(16)
        var length = 0
        var current = self
        while let parent = current.parent {
            nodes.append(current)
            length += 1 + (current.key?.count ?? 1)
            current = parent
        }
        return (nodes, length)
    }

    /// The pointer, cut in the middle if it is longer than that many bytes: its beginning, `…`, and its end.
    package func pointer(limit: Int) -> String {
        let (steps, length) = self.steps
        guard length > limit else { return Pointer.text(steps, length) }
        let half = limit / 2
        var front: [UInt8] = []
        for step in steps.reversed() where front.count < half {
            front += Pointer.token(step) { $0.slice(0, min($0.count, half)) }
        }
        var back: [UInt8] = []
        for step in steps where back.count < half {
            back = Pointer.token(step) { $0.slice(max(0, $0.count - half)) } + back
        }
        let end = back.suffix(half).drop { $0 & 0xC0 == 0x80 }
        return String(decoding: Pointer.withoutLastCharacter(front.prefix(half)), as: UTF8.self) + "…"
            + String(decoding: end, as: UTF8.self)
    }

    /// The node at a pointer relative to this one; `~0` and `~1` are resolved, percent escapes are not.
    package func descendant(_ pointer: Text) -> Node? {
        guard !pointer.isEmpty else { return self }
        guard pointer.first == UInt8(ascii: "/") else { return nil }
        var node = self
        var start = 1
        while start <= pointer.count {
            var end = start
            while end < pointer.count, pointer.base[end] != UInt8(ascii: "/") { end += 1 }
            guard let next = node.step(pointer.slice(start, end)) else { return nil }
            node = next
            start = end + 1
        }
        return node
    }

    private func step(_ token: Text) -> Node? {
        if isSequence { return Pointer.position(token).flatMap(item) }
        guard token.contains(UInt8(ascii: "~")) else { return child(token) }
        return Pointer.unescape(token).flatMap { child($0) }
    }
}

package enum Pointer {
    /// - Parameters:
    ///   - steps: the nodes on the way, the last one first.
    ///   - length: how many bytes to expect.
    fileprivate static func text(_ steps: [Node], _ length: Int) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length + 8)
        for step in steps.reversed() {
            bytes.append(UInt8(ascii: "/"))
            if let key = step.key { escape(key, into: &bytes) } else { bytes.append(contentsOf: String(step.position ?? 0).utf8) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func escape(_ key: Text, into bytes: inout [UInt8]) {
        guard key.contains(UInt8(ascii: "/")) || key.contains(UInt8(ascii: "~")) else {
            bytes.append(contentsOf: key.bytes)
            return
        }
        for byte in key.bytes {
            switch byte {
            case UInt8(ascii: "~"): bytes.append(contentsOf: "~0".utf8)
            case UInt8(ascii: "/"): bytes.append(contentsOf: "~1".utf8)
            default: bytes.append(byte)
            }
        }
    }

    /// A step with its slash.
    /// - Parameter part: the part of a key to use.
    fileprivate static func token(_ step: Node, _ part: (Text) -> Text) -> [UInt8] {
        var bytes = [UInt8(ascii: "/")]
        if let key = step.key { escape(part(key), into: &bytes) } else { bytes += String(step.position ?? 0).utf8 }
        return bytes
    }

    /// The last character may be incomplete.
    fileprivate static func withoutLastCharacter(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return bytes
    }

    /// An array index: digits without a leading zero.
    static func position(_ token: Text) -> Int? {
        guard let first = token.first, token.count < 10, first != UInt8(ascii: "0") || token.count == 1 else { return nil }
        var value = 0
        for byte in token.bytes {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// nil if a `~` is not followed by 0 or 1.
    static func unescape(_ token: Text) -> String? {
        var bytes: [UInt8] = []
        var index = 0
        while index < token.count {
            let byte = token.base[index]
            index += 1
            guard byte == UInt8(ascii: "~") else {
                bytes.append(byte)
                continue
            }
            guard index < token.count, let plain: UInt8 = [0x30: 0x7E, 0x31: 0x2F][token.base[index]] else { return nil }
            bytes.append(plain)
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
