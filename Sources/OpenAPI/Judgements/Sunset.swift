import YAML

/// A statement that something will be turned off, and when.
package struct Sunset: Sendable {
    /// The value that contains it.
    package let node: Node
    /// Days since 1970-01-01; nil if the date has no known format.
    package let day: Int?
    /// As written.
    package let text: String

    /// - Parameter node: a scalar; other nodes contain no date.
    package init(stated node: Node) {
        self.node = node
        text = String((node.text?.string ?? "").prefix(60))
        day = CalendarDate(text)?.daysSinceEpoch
    }

    /// The extension of an object that names its end: `x-sunset`, `x-sunset-date`, `x-api-sunset`.
    fileprivate static func stated(in holder: Node?) -> Sunset? {
        guard let holder, holder.isMapping else { return nil }
        let entry = holder.entries.first { $0.isExtension && Sunset.isNamed(by: $0.key) }
        return entry.map { Sunset(stated: $0.value) }
    }
}

extension Sunset {
    /// Whether a key contains `sunset`. Compares bytes, because it runs for every extension of every operation.
    private static func isNamed(by key: Text) -> Bool {
        guard (8...64).contains(key.count) else { return false }
        return (2...(key.count - 6)).contains { key.slice($0, $0 + 6).equalsIgnoringCase("sunset") }
    }
}

extension Specification {
    /// When the whole API will be turned off, as the root and `info` state it.
    package var sunsets: [Sunset] {
        if let made = memo.sunsets { return made }
        let made = [root, root[.info]].compactMap { Sunset.stated(in: $0) }
        memo.sunsets = made
        return made
    }
}

extension Operation {
    /// The sunset that its own extension states, or that of its path.
    package var sunset: Sunset? {
        for holder in [node, pathItem, pathItem.resolved] { if let found = Sunset.stated(in: holder) { return found } }
        return nil
    }

    /// `Sunset` headers of its responses, RFC 8594.
    package var sunsetHeaders: [Parameter] {
        responses.those(Operation.sunsetResponse).flatMap { entry in
            entry.response.headers.filter { $0.name.equalsIgnoringCase("sunset") }.map(\.header)
        }
    }

    private static let sunsetResponse = PartTest<OperationResponse> { entry, _ in
        entry.response.headers.contains { $0.name.equalsIgnoringCase("sunset") }
    }
}

/// A day of the Gregorian calendar.
package struct CalendarDate: Sendable, Equatable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Parses `2025-06-30`, optionally followed by a time (RFC 3339), and `Mon, 30 Jun 2025 …` (RFC 9110 §5.6.7).
    package init?(_ text: String) {
        let numbers: [Int?]
        if text.contains(",") {
            let fields = text.split { $0 == " " || $0 == "," }
            guard fields.count >= 4 else { return nil }
            numbers = [Int(fields[3]), CalendarDate.months.firstIndex(of: fields[2].lowercased()).map { $0 + 1 }, Int(fields[1])]
        } else {
            let fields = text.prefix(10).split(separator: "-")
            guard fields.count == 3, fields[0].utf8.count == 4, text.dropFirst(10).first.map({ !$0.isNumber }) ?? true else { return nil }
            numbers = [Int(fields[0]), Int(fields[1]), Int(fields[2])]
        }
        guard let year = numbers[0], let month = numbers[1], let day = numbers[2], (1900...9999).contains(year), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Counts from March, so that the leap day comes last.
    package var daysSinceEpoch: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
