/// Whether bytes are well-formed XML of elements, attributes and text, without declarations but the first: as much as reports use.
enum XMLCheck {
    static func fault(in bytes: [UInt8]) -> String? {
        var open: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            if let fault = textFault(rest[..<start]) { return fault }
            var end = start + 1
            var quote: UInt8?
            while end < rest.endIndex, quote != nil || rest[end] != UInt8(ascii: ">") {
                if quote == rest[end] { quote = nil } else if quote == nil, rest[end] == UInt8(ascii: "\"") { quote = rest[end] }
                if rest[end] == UInt8(ascii: "<") { return "`<` in a tag" }
                end += 1
            }
            guard end < rest.endIndex else { return "a tag without end" }
            let tag = rest[(start + 1)..<end]
            if let fault = textFault(tag) { return fault }
            let name = tag.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }
            if tag.first == UInt8(ascii: "/") {
                guard let last = open.popLast(), last.elementsEqual(tag.dropFirst()) else { return "a tag closes what is not open" }
            } else if tag.last != UInt8(ascii: "/"), tag.first != UInt8(ascii: "?") {
                open.append(name)
            }
            rest = rest[(end + 1)...]
        }
        return open.isEmpty ? textFault(rest) : "a tag is not closed"
    }

    /// A `&` that begins no reference.
    private static func textFault(_ text: ArraySlice<UInt8>) -> String? {
        for index in text.indices where text[index] == UInt8(ascii: "&") {
            let name = text[(index + 1)...].prefix { $0 != UInt8(ascii: ";") }
            guard name.endIndex < text.endIndex, !name.isEmpty, name.count < 12 else { return "a bare `&`" }
        }
        return nil
    }
}
