import Comparing
import Reporting
import Rules
import Support

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where fuzzing begins: the examples of the rules, and a few texts of each kind.
struct FuzzSeeds: Sendable {
    let texts: [[UInt8]]

    private init(_ texts: [String]) { self.texts = texts.map { Array($0.utf8) } }

    static let descriptions = FuzzSeeds(Catalog.rules.flatMap { $0.bad + $0.good }.map { MarkedExample($0).text })
    static let json = FuzzSeeds(
        descriptions.texts.compactMap(asJSON) + [
            "{\"a\": [1, 2.5e3, -0, true, null, \"\\ud83d\\ude00\\n\"], \"b\": {\"c\": \"\"}}", "[[[[1]]]]",
        ])
    static let roots = FuzzSeeds([
        "openapi: 3.0.3\n", "# c\n---\nswagger: '2.0'\n", "{\"info\": {\"a\": [1]}, \"openapi\": \"3.1.0\"}", "? openapi\n: 3.0.0\n",
        "info:\n  description: |\n    openapi: no\nopenapi: 3\n", "--- {openapi: 3.0.0}", "&a openapi: !!str 3\n",
    ])
    static let multiFile = FuzzSeeds([
        """
        openapi: 3.1.0
        info: {title: t, version: "1"}
        paths:
          /a: {$ref: "paths/a.yaml"}
          /b: {get: {parameters: [{$ref: "./p.yaml#/P"}], responses: {"200": {$ref: "../../etc/passwd#/r"}}}}
        === paths/a.yaml
        get: {responses: {"200": {description: d, content: {application/json: {schema: {$ref: "../s.json#/S"}}}}}}
        === p.yaml
        P: {name: p, in: query, schema: {$ref: "s.json#/S/properties/a"}}
        === s.json
        {"S": {"type": "object", "properties": {"a": {"$ref": "#/S"}, "b": {"$ref": "openapi.yaml#/paths/~1b"}}}}
        """
    ])
    static let patterns = FuzzSeeds([
        "^[a-z]{1,8}$", "(a+)+$", "^(?=.{1,64}$)\\w+@\\w+$", "\\p{L}+|[^\\d\\s]", "(?<n>a)\\k<n>", "[[a-z]--[aeiou]]", "^\\u{1F600}*$",
        "(?!.{65})",
    ])
    static let patternPairs = FuzzSeeds([
        "^[a-z]{1,8}$\n===\n^[a-z0-9]{1,8}$", "^\\d+$\n===\n\\d", "^(a|b)*c$\n===\n^[ab]*c$", "^a{2,4}$\n===\n^a{3}$", "[^\\s]\n===\n\\S",
    ])
    /// The pages of the kinds of change.
    static let versions = FuzzSeeds(
        ChangeCatalog.kinds.compactMap { kind in
            guard let bad = kind.bad.first, let good = kind.good.first else { return nil }
            return MarkedExample(good).text + "\n===\n" + MarkedExample(bad).text
        })
    static let suppressions = FuzzSeeds([
        "api2-unauthenticated-write -- a public form (until 2027-01-31)", "api4, API8:2023 -- reason",
        "{rule: api2, reason: because, until: 2027-01-31}",
        "all", "{rule: 'cwe-306, api4', reason: x, owner: team}",
    ])
    static let configurations = FuzzSeeds([
        "profile: strict\nignore: [api9-missing-owner]\nlevels: {api4-unbounded-string: note}\nfail-on: warning\n",
        "public:\n  - {operations: [GET /health], paths: [/catalogue/**], reason: public}\npaths:\n  exclude: [vendor/]\n  overrides:\n    - {files: ['api/{a,b}/*.yaml'], ignore: [api4]}\n",
        "options: {allowed-hosts: ['*.example.com'], response-property-limit: 60}\nvocabulary:\n  personal: {add: [kontoblatt], remove: [nickname]}\n",
        "baseline: merlon-baseline.json\nmin-score: 80\nlimits: {depth: 100}\nmin-confidence: medium\n",
    ])
    static let baselines = FuzzSeeds([
        "{\"schema\":\"merlon-baseline/1\",\"findings\":[{\"file\":\"a.yaml\",\"pointer\":\"/paths\",\"rule\":\"api2-unauthenticated-write\",\"fingerprint\":\"0123456789abcdef\"},\nnull]}"
    ])
    static let hostile = FuzzSeeds([
        "::error file=a::x", "##vso[task.complete]", "]]></testsuite>", "=cmd|' /C calc'!A0", "![x](javascript:alert(1))",
        "\u{1B}[31m\u{202E}", "a\r\nb",
        "\u{2028}\u{85}é😀", "&amp;<b>\"'", "`|`",
    ])
    /// Reports of the program itself, so that they are what is merged.
    static let reports = FuzzSeeds(
        [OutputFormat.json, .sarif].map { String(decoding: $0.render(ReportingSamples.report), as: UTF8.self) })

    private static func asJSON(_ description: [UInt8]) -> String? {
        Variant.json.apply(to: String(decoding: description, as: UTF8.self)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes each seed into a file of its own.
    func write(to folder: String) {
        mkdir(folder, 0o755)
        for (number, seed) in texts.enumerated() { ScratchFolder.write(seed, to: "\(folder)/seed-\(number)") }
    }
}
