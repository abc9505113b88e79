/// A risk of the OWASP API Security Top 10. https://owasp.org/API-Security/
package struct OWASP: Hashable, Sendable, Comparable {
    /// 1 to 10.
    package let risk: Int
    /// Edition: 2019 or 2023.
    package let year: Int

    package init(_ risk: Int, _ year: Int = 2023) {
        self.risk = risk
        self.year = year
    }

    /// `API4:2023`.
    package var id: String { "API\(risk):\(year)" }

    package var title: String {
        let titles = year == 2019 ? OWASP.titles2019 : OWASP.titles2023
        return titles.indices.contains(risk - 1) ? titles[risk - 1] : id
    }

    /// The page of the risk, https://owasp.org/API-Security/editions/2023/en/0x11-t10/.
    package var url: String {
        let urls = year == 2019 ? OWASP.urls2019 : OWASP.urls2023
        return urls.indices.contains(risk - 1) ? urls[risk - 1] : "https://owasp.org/API-Security/"
    }

    private static let urls2023 = urls(titles2023, year: 2023)
    private static let urls2019 = urls(titles2019, year: 2019)

    /// Page addresses come from the titles; each run of other characters becomes one hyphen.
    private static func urls(_ titles: [String], year: Int) -> [String] {
        titles.enumerated().map { index, title in
            let words = title.lowercased().utf8.split { !(0x61...0x7A).contains($0) }.map { String(Substring($0)) }
            let number = index == 9 ? "aa" : "a\(index + 1)"
            return "https://owasp.org/API-Security/editions/\(year)/en/0x\(number)-\(words.joined(separator: "-"))/"
        }
    }

    package static func < (left: OWASP, right: OWASP) -> Bool {
        left.year != right.year ? left.year > right.year : left.risk < right.risk
    }

    private static let titles2023 = [
        "Broken Object Level Authorization", "Broken Authentication", "Broken Object Property Level Authorization",
        "Unrestricted Resource Consumption", "Broken Function Level Authorization", "Unrestricted Access to Sensitive Business Flows",
        "Server Side Request Forgery", "Security Misconfiguration", "Improper Inventory Management", "Unsafe Consumption of APIs",
    ]

    private static let titles2019 = [
        "Broken Object Level Authorization", "Broken User Authentication", "Excessive Data Exposure", "Lack of Resources & Rate Limiting",
        "Broken Function Level Authorization", "Mass Assignment", "Security Misconfiguration", "Injection", "Improper Assets Management",
        "Insufficient Logging & Monitoring",
    ]
}
