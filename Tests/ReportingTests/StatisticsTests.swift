import Linting
import Reporting
import Support
import Testing

@Suite struct StatisticsTests {
    @Test func `most findings first, then by id`() {
        var report = ReportingSamples.report
        report.findings.append(makeFinding(ReportingSamples.limits, ReportingSamples.shop.place(of: "paths")))
        #expect(
            String(decoding: Statistics(report).render(), as: UTF8.self) == """
                rule                             level    count
                api4-rate-limit-headers-missing  note         2
                api2-unauthenticated-write       error        1
                api4-unbounded-array             warning      1

                """)
    }
}
