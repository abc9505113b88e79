import YAML

/// Whether text in the form of a credential may be one: random, and not invented for the reader or published as a sample.
enum Plausibility {
    /// - Parameter body: what follows the prefix.
    static func isRandom(_ body: Text) -> Bool {
        guard body.count >= 8, !isPlaceholder(body), !hasPattern(body) else { return false }
        var counts = [Int](repeating: 0, count: 256)
        var isHex = true
        for byte in body.bytes {
            counts[Int(byte)] += 1
            if !SecretFormat.Alphabet.hex.contains(byte) { isHex = false }
        }
        if body.count >= 30, !isHex, !counts[0x30...0x39].contains(where: { $0 > 0 }) { return false }
        // The entropy of random text is close to the maximum that its length and alphabet allow; words and patterns stay well below.
        let most = min(log2(body.count), isHex ? 4 : 6)
        return entropy(counts, of: body.count) >= 0.72 * most
    }

    /// Words that only a person writes in a key: `your`, `example`, `xxxx`.
    static func isPlaceholder(_ text: Text) -> Bool {
        var lowered: [UInt8] = []
        lowered.reserveCapacity(text.count)
        for byte in text.bytes { lowered.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
        return lowered.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            let text = Text(base: base, count: bytes.count)
            return words.contains { text.contains($0) }
        }
    }

    private static let words: [StaticString] = [
        "example", "sample", "placeholder", "changeme", "change_me", "change-me", "your", "dummy", "fake", "redacted", "xxxx", "insert",
        "replace", "foobar", "abcdef", "123456", "demo", "mock", "apikey", "api_key", "password", "abc123", "qwerty", "lorem", "deadbeef",
        "notreal", "test", "secret", "token", "hidden", "****", "....", "0000", "1111", "mykey", "my-key", "goes", "here", "098765",
        "987654",
        "masked", "todo",
    ]

    /// One repeated character, an alphabet, or a short repeated piece.
    private static func hasPattern(_ body: Text) -> Bool {
        let bytes = body.bytes
        var same = 1
        var rising = 1
        for index in 1..<bytes.count {
            same = bytes[index] == bytes[index - 1] ? same + 1 : 1
            rising = bytes[index] == bytes[index - 1] &+ 1 ? rising + 1 : 1
            if same >= 5 || rising >= 6 { return true }
        }
        guard bytes.count >= 16 else { return false }
        return (1...min(32, bytes.count / 2)).contains { period in (period..<bytes.count).allSatisfy { bytes[$0] == bytes[$0 - period] } }
    }

    /// Shannon entropy, in bits per character.
    private static func entropy(_ counts: [Int], of total: Int) -> Double {
        var sum = 0.0
        for count in counts where count > 0 { sum += Double(count) * log2(count) }
        return log2(total) - sum / Double(total)
    }

    /// Of a positive number, to three places, by repeated squaring of the fraction, because there is no math library here.
    static func log2(_ number: Int) -> Double {
        guard number > 0 else { return 0 }
        let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
        var rest = Double(number) / Double(1 << whole)
        var result = Double(whole)
        var bit = 0.5
        for _ in 0..<12 {
            rest *= rest
            if rest >= 2 {
                rest /= 2
                result += bit
            }
            bit /= 2
        }
        return result
    }

    // MARK: Published samples

    /// Whether a credential comes from a provider's own documentation. Stored as FNV-1a hashes, so that the source code contains nothing
    /// that looks like a credential.
    static func isPublished(_ secret: Text) -> Bool { published.contains(hash(secret)) }

    static func hash(_ text: Text) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    private static let published: Set<UInt64> = [
        // GitHub's documentation
        0xF6CA_D54E_10EB_31AC,
        0xE49C_640A_A227_DC2F,
        0xC358_CB21_C35A_1B3D,
        0xDB9B_EDE1_A832_88BB,
        0xDA97_4E4B_E9CF_A38B,
        0x5952_20E5_DBE0_A032,
        // Stripe's documentation
        0xDDD1_9C48_6D09_5D84,
        0x67E7_33C2_F903_5757,
        0x9CBA_2B6F_12FD_10A4,
        0x0435_9912_BF7D_D3D9,
        // Slack's documentation
        0x4951_4F15_5640_FCF4,
        0xB664_5180_3035_24BE,
        // Telegram's documentation
        0x8959_D21B_97C6_B870,
        0xD610_FD6A_D4E5_C533,
        // Google's documentation
        0xCB16_0C5E_BF07_2178,
        0xE1F5_FF4D_D442_4E01,
        0x1EB2_59BF_62BA_4A79,
        // SendGrid's documentation
        0x9808_5E70_F2B3_DC4E,
        // GitHub's own description of its API: the first 64 characters of private keys
        0x58B0_D48D_44B6_036B,
        0xF6A8_C66F_894F_9E1A,
    ]
}

extension Text {
    /// Whether `part` occurs anywhere, compared by bytes.
    func contains(_ part: StaticString) -> Bool { firstIndex(of: part) != nil }

    func firstIndex(of part: StaticString) -> Int? {
        let length = part.utf8CodeUnitCount
        guard length > 0, length <= count else { return nil }
        for index in 0...(count - length) where base[index] == part.utf8Start[0] {
            if slice(index, index + length).hasPrefix(part) { return index }
        }
        return nil
    }
}
