import Reporting
import System
import Testing
import YAML

@Suite struct ByteWriterTests {
    @Test(arguments: [0, 7, 10, 99, 1_000_000, -1, -42, Int.max, Int.min])
    func `numbers are written in decimal`(_ number: Int) {
        var writer = ByteWriter()
        writer.write(number)
        #expect(String(decoding: writer.finish(), as: UTF8.self) == String(number))
    }

    @Test(arguments: [0, 1, 0xF, 0x10, 0xC129_715D_7A2B_C9A3, UInt64.max])
    func `numbers are written in hexadecimal`(_ number: UInt64) {
        var writer = ByteWriter()
        writer.write(hexadecimal: number)
        #expect(String(decoding: writer.finish(), as: UTF8.self) == String(number, radix: 16))
    }

    @Test func `hexadecimal is padded`() {
        var writer = ByteWriter()
        writer.write(hexadecimal: 0x2A, places: 4)
        #expect(String(decoding: writer.finish(), as: UTF8.self) == "002a")
    }

    @Test func `no byte is lost between the stage and the array`() {
        var writer = ByteWriter()
        var expected: [UInt8] = []
        for index in 0..<500 {
            let piece = [UInt8](repeating: UInt8(truncatingIfNeeded: index), count: index % 300)
            writer.write(piece)
            writer.write(byte: 0)
            writer.write(1, times: 3)
            expected += piece + [0, 1, 1, 1]
        }
        #expect(writer.count == expected.count)
        #expect(writer.finish() == expected)
    }
}
