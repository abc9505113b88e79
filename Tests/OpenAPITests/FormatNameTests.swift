import OpenAPI
import Testing
import YAML

@Suite struct FormatNameTests {
    @Test func knowsTheRegistry() {
        #expect(FormatName.types(of: Text("date-time"))?.contains(.string) == true)
        #expect(FormatName.types(of: Text("int64"))?.isSuperset(of: [.integer, .number, .string]) == true)
        #expect(FormatName.types(of: Text("float")) == .number)
        #expect(FormatName.types(of: Text("DATE")) != nil)
        #expect(FormatName.types(of: Text("datetime")) == nil)
        #expect(FormatName.types(of: Text("")) == nil)
    }
}
