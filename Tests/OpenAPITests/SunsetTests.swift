import OpenAPI
import Testing

@Suite struct SunsetTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 11_016), ("2024-10-04", 20_000), ("2024-10-04T23:59:59Z", 20_000), ("2024-10-04 10:00", 20_000),
        ("Fri, 04 Oct 2024 00:00:00 GMT", 20_000), ("Sat, 31 Dec 2018 23:59:59 GMT", 17_896),
    ])
    func `dates are read`(text: String, day: Int) {
        #expect(CalendarDate(text)?.daysSinceEpoch == day)
    }

    @Test(arguments: [
        "", "soon", "2024", "2024-13-01", "2024-00-10", "12-10-2024", "Fri, 04 Foo 2024 00:00:00 GMT", "99999-01-01", "2024-1x-01",
    ])
    func `other texts are rejected`(text: String) {
        #expect(CalendarDate(text) == nil)
    }
}
