import OpenAPI
import Testing
import YAML

@Suite struct FormatRegistryTests {
    @Test func `formats of the registry are known`() {
        #expect(FormatRegistry.types(of: Text("date-time"))?.contains(.string) == true)
        #expect(FormatRegistry.types(of: Text("int64"))?.isSuperset(of: [.integer, .number, .string]) == true)
        #expect(FormatRegistry.types(of: Text("float")) == .number)
        #expect(FormatRegistry.types(of: Text("DATE")) != nil)
        #expect(FormatRegistry.types(of: Text("datetime")) == nil)
        #expect(FormatRegistry.types(of: Text("")) == nil)
    }
}
