import Words
import YAML

/// What the words of names mean, determined once for each distinct name.
///
/// A key is stored once in the table of its tree, so most names are found by their address without hashing their bytes.
struct NameCache {
    let vocabularies: Vocabularies
    private var facts: [NameFacts] = []
    private var byText: [Text: Int32] = [:]
    /// Open addressing: known texts by address and length, and the positions of their facts.
    private var slots = Array(repeating: Slot(), count: 1024)
    private var used = 0

    private struct Slot {
        var base: UInt = 0
        var count: Int32 = 0
        var facts: Int32 = 0

        var home: Int { Int(truncatingIfNeeded: (base &* 0x9E37_79B9_7F4A_7C15) >> 24) &+ Int(count) }
    }

    init(_ vocabularies: Vocabularies) { self.vocabularies = vocabularies }

    subscript(_ text: Text) -> NameFacts {
        mutating get {
            var wanted = Slot(base: UInt(bitPattern: text.base), count: Int32(truncatingIfNeeded: text.count))
            var slot = wanted.home & (slots.count - 1)
            while slots[slot].base != 0 {
                if slots[slot].base == wanted.base, slots[slot].count == wanted.count { return facts[Int(slots[slot].facts)] }
                slot = (slot + 1) & (slots.count - 1)
            }
            wanted.facts = number(of: text)
            if used * 2 >= slots.count { grow() }
            place(wanted)
            used += 1
            return facts[Int(wanted.facts)]
        }
    }

    private mutating func number(of text: Text) -> Int32 {
        if let known = byText[text] { return known }
        let number = Int32(facts.count)
        facts.append(NameFacts(text, vocabularies))
        byText[text] = number
        return number
    }

    private mutating func place(_ entry: Slot) {
        var slot = entry.home & (slots.count - 1)
        while slots[slot].base != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for entry in old where entry.base != 0 { place(entry) }
    }
}

/// A name split into words, and the sensitive data that it names, if any.
package struct NameFacts: Sendable {
    package let name: Name
    package let sensitive: SensitiveData?

    init(_ text: Text, _ vocabularies: Vocabularies) {
        name = Name(text.bytes)
        sensitive = SensitiveData.classify(name, by: vocabularies)
    }
}
