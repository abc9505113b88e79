import Testing

@testable import YAML

@Suite struct CommentsTests {
    private func comments(_ text: String, path: String = "a.yaml") -> [String] {
        let tree = Reading(text, path: path).tree
        return tree.comments.map { ($0.ownsLine ? "" : "… ") + tree.source.text($0.range).string }
    }

    @Test func `comments between values`() {
        #expect(
            comments("# head\na: 1 # one\n  # indented\nb: # two\n  - x # three\n  #four\nc: 'd' # five\n#end")
                == ["# head", "… # one", "# indented", "… # two", "… # three", "#four", "… # five", "#end"])
    }

    @Test func `hashes in texts are text`() {
        #expect(
            comments(
                "a: x#y\nb: '# no'\nc: \"x # no\n  # no\"\n# yes\nd: |\n  # no\n  x # no\ne: >-\n  # no\n# yes too\nf: http://x/#y\n'# k': 1\n"
            ) == ["# yes", "# yes too"])
    }

    @Test func `headers of block scalars can have a comment`() {
        #expect(comments("a: | # first\n  # no\nb: >- # second\n  text\nc: &x |\n  y # no\n") == ["… # first", "… # second"])
    }

    @Test func `flow YAML has comments, too`() {
        #expect(comments("{a: 1, # one\n # two\n b: '#', c: x}\n# three") == ["… # one", "# two", "# three"])
        #expect(comments("{\"a\": 1, # one\n b: 2}") == ["… # one"])
        #expect(comments("[ # one\n]") == ["… # one"])
    }

    @Test func `the start of the file and line breaks`() {
        #expect(comments("\u{FEFF}# a\r\nb: 1 # c\r\n# d\r") == ["# a", "… # c", "# d"])
        #expect(comments("# only") == ["# only"])
        #expect(comments("a: &x # c\n  1\nb: *x # d\n") == ["… # c", "… # d"])
        #expect(comments("# é\u{2028}b\na: 1 # 日") == ["# é\u{2028}b", "… # 日"])
    }

    @Test func `comments of further documents are ignored`() {
        #expect(comments("a: 1 # x\n---\nb: ' # y'\n# z") == ["… # x"])
    }

    @Test func `broken texts keep their comments`() {
        #expect(comments("# a\nb: [1, # c\n 2\nd: }\n").prefix(2) == ["# a", "… # c"])
    }
}
