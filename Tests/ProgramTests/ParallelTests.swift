import Support
import System
import Testing

@testable import Workspace

@Suite struct ParallelTests {
    @Test(arguments: [1, 2, 8, 500]) func `results keep the order of their elements`(_ jobs: Int) {
        let results = Parallel.map(Array(0..<300), jobs: jobs) { number in
            (0..<(300 - number) * 20).reduce(number) { $0 &+ $1 & 0 }
        }
        #expect(results == Array(0..<300))
        #expect(Parallel.map([Int](), jobs: jobs) { $0 }.isEmpty)
    }

    @Test func `each element is announced once`() {
        final class Log { var numbers: [Int] = [] }
        let log = Log()
        _ = Parallel.map(Array(0..<100), jobs: 4) {
            log.numbers.append($0)
        } _: {
            $0
        }
        #expect(log.numbers == Array(0..<100))
    }

    @Test func `the output is the same with any number of jobs`() throws {
        let folder = TestFolder()
        let shop = try Repository.text(of: "Examples/vulnerable-shop.yaml")
        let small = try Repository.text(of: "Examples/no-security.yaml")
        let broken = "openapi: 3.0.3\npaths: {a: ]\n"
        for number in 0..<60 {
            // Sizes differ, so that files end in another order than they begin.
            folder.write("\(number).yaml", number % 20 == 7 ? broken : number % 15 == 3 ? shop : small)
        }
        let formats = "text concise json sarif github gitlab junit csv".split(separator: " ")
        for jobs in [1, 2, 8] {
            let options = formats.map { "--format \($0)=\($0).\(jobs)" }.joined(separator: " ")
            #expect(folder.merlon("lint --jobs \(jobs) \(options) . 2> err.\(jobs); test $? = 2").status == 0)
        }
        for name in formats + ["err"] {
            #expect(
                folder.merlon("--version > /dev/null; test -s \(name).1 && cmp \(name).1 \(name).2 && cmp \(name).1 \(name).8") == ([], 0))
        }
        #expect(folder.merlon("lint --jobs 0").status == 2)
    }
}
