/// Writes JSON piece by piece; inserts commas and line breaks.
package struct JSONWriter: ~Copyable {
    package var out: ByteWriter
    private var needsComma = false
    private var breaksLine = false

    package init(capacity: Int = 0) { out = ByteWriter(capacity: capacity) }

    package consuming func finish() -> [UInt8] { out.finish() }

    /// Puts the next element, member, or closing bracket on its own line.
    package mutating func breakLine() { breaksLine = true }

    package mutating func key(_ name: StaticString) {
        separate()
        out.write(byte: UInt8(ascii: "\""))
        out.write(literal: name)
        out.write(literal: "\":")
        needsComma = false
    }

    package mutating func key(_ name: String) {
        separate()
        out.write(json: name)
        out.write(byte: UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func beginObject() { begin(UInt8(ascii: "{")) }
    package mutating func endObject() { close(UInt8(ascii: "}")) }
    package mutating func beginArray() { begin(UInt8(ascii: "[")) }
    package mutating func endArray() { close(UInt8(ascii: "]")) }

    package mutating func beginObject(_ name: StaticString) {
        key(name)
        beginObject()
    }

    package mutating func beginArray(_ name: StaticString) {
        key(name)
        beginArray()
    }

    package mutating func value(_ string: String) {
        separate()
        out.write(json: string)
        needsComma = true
    }

    package mutating func value(_ number: Int) {
        separate()
        out.write(number)
        needsComma = true
    }

    /// Writes literal JSON: `null`, `true`, or an object without external content.
    package mutating func value(raw literal: StaticString) {
        separate()
        out.write(literal: literal)
        needsComma = true
    }

    /// Writes JSON from elsewhere, escaping what a terminal would interpret.
    package mutating func value(written text: UnsafeBufferPointer<UInt8>) {
        separate()
        out.write(jsonText: text)
        needsComma = true
    }

    package mutating func value(written bytes: [UInt8]) {
        separate()
        bytes.withUnsafeBufferPointer { out.write(jsonText: $0) }
        needsComma = true
    }

    package mutating func field(_ name: StaticString, _ string: String) {
        key(name)
        value(string)
    }

    package mutating func field(_ name: StaticString, _ number: Int) {
        key(name)
        value(number)
    }

    package mutating func field(_ name: StaticString, raw literal: StaticString) {
        key(name)
        value(raw: literal)
    }

    /// - Parameter number: as written in JSON.
    package mutating func field(_ name: StaticString, number: String) {
        key(name)
        separate()
        out.write(number)
        needsComma = true
    }

    package mutating func field(_ name: StaticString, bytes: [UInt8]) {
        key(name)
        bytes.withUnsafeBufferPointer { out.write(json: $0) }
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { out.write(byte: UInt8(ascii: ",")) }
        if breaksLine {
            out.write(byte: 0x0A)
            breaksLine = false
        }
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        out.write(byte: bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        if breaksLine {
            out.write(byte: 0x0A)
            breaksLine = false
        }
        out.write(byte: bracket)
        needsComma = true
    }
}
