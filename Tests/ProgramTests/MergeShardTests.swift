import Support
import Testing

/// The built program with sets of shards that do not fit together.
@Suite struct MergeShardTests {
    private func merge(_ folder: TestFolder, _ paths: [String], _ options: String = "") -> (lines: [String], status: Int32) {
        folder.merlon("merge --output out/merged \(options) \(paths.joined(separator: " "))")
    }

    @Test(arguments: ["json", "sarif"]) func `a missing shard is an error unless it is allowed`(_ format: String) {
        let folder = MergeTests.estate()
        let paths = MergeTests.shards(folder, 4, format)
        let result = merge(folder, [paths[0], paths[3]])
        #expect(result.status == 2 && result.lines.count == 1)
        #expect(result.lines[0].contains(": error: shards 2, 3 of 4 are missing; add the report, or pass --allow-missing"))
        #expect(folder.text("out/merged") == "")
        #expect(merge(folder, Array(paths[1...])).lines[0].contains(": error: shard 1 of 4 is missing"))

        let allowed = merge(folder, [paths[0], paths[3]], "--allow-missing")
        #expect(allowed.status == 1 && allowed.lines == ["note: shards 2, 3 of 4 are missing"])
        let merged = folder.text("out/merged")
        #expect(merged.contains(#""missing":[2,3]"#))
        #expect(merged.contains("shard 2 of 4 is missing") == (format == "sarif"))
        // What was missing is added later.
        _ = folder.merlon("lint -q --fail-on never --format \(format)=out/one")
        #expect(folder.shell("mv out/merged out/some").status == 0)
        #expect(merge(folder, ["out/some", paths[1]]).lines[0].contains("shard 3 of 4 is missing"))
        #expect(merge(folder, [paths[2], "out/some", paths[1]]).status == 1)
        #expect(folder.text("out/merged") == folder.text("out/one"))
        #expect(merge(folder, ["out/some", paths[0]], "--allow-missing").lines[0].contains("shard 1 of 4 is also in "))
    }

    @Test(arguments: ["json", "sarif"]) func `incompatible reports are rejected`(_ format: String) {
        let folder = MergeTests.estate()
        let paths = MergeTests.shards(folder, 2, format)
        _ = folder.merlon("lint -q --fail-on never --format \(format)=out/one")
        #expect(merge(folder, paths).status == 1)
        folder.shell("rm out/merged; cp \(paths[0]) out/copy")
        func refuses(_ paths: [String], _ message: String, _ options: String = "") {
            for paths in [paths, paths.reversed()] {
                let result = merge(folder, paths, options)
                #expect(result.status == 2 && result.lines.count == 1 && result.lines[0].contains(message), "\(result.lines)")
                #expect(folder.text("out/merged") == "")
            }
        }
        refuses(paths + ["out/copy"], "shard 1 of 2 is also in ")
        refuses(paths + ["out/copy"], "shard 1 of 2 is also in ", "--allow-missing")
        refuses([paths[0], "out/one"], " cannot be merged with a ")
        folder.write("fresh.yaml", FingerprintTests.plain)
        _ = folder.merlon("lint -q --fail-on never --shard 2/2 --format \(format)=out/fresh")
        refuses([paths[0], "out/fresh"], "not a shard of the same files as ")
        refuses([paths[0], "out/fresh"], "not a shard of the same files as ", "--allow-missing")
        folder.shell("rm fresh.yaml")
        _ = folder.merlon("lint -q --fail-on never --shard 2/3 --format \(format)=out/third")
        refuses([paths[0], "out/third"], "not a shard of the same files as ")
        folder.shell("sed 's/\"version\":\"0[0-9.]*\"/\"version\":\"0.0.7\"/' \(paths[1]) > out/older")
        refuses([paths[0], "out/older"], "written by a different version of Merlon than ")
        folder.shell("git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm a")
        _ = folder.merlon("lint -q --fail-on never --shard 2/2 --since HEAD --format \(format)=out/since")
        refuses([paths[0], "out/since"], "compared with a different revision than ")
    }

    @Test(arguments: ["json", "sarif"]) func `shards report shared parts as a single run does`(_ format: String) {
        let folder = TestFolder()
        folder.folder(".git")
        // The part needs its suppression for one description only, and is worse where the operation is public.
        folder.write(
            "common/Pet.yaml",
            """
            type: object
            properties:
              tags: {type: array, items: {type: string}} # merlon: ignore api4-unbounded-array -- few
              names: {type: array, items: {type: string}}
              password: {type: string}

            """)
        let secured = "security: [{key: []}]\n"
        let schemes = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\n"
        for number in 0..<10 {
            let text = FingerprintTests.head + FingerprintTests.paths([], "common/Pet.yaml")
            folder.write("d\(number).yaml", number % 3 == 0 ? text : text + secured + schemes)
        }
        folder.write("get.yaml", FingerprintTests.head + "paths: {/a: {get: {responses: {'200': {$ref: 'common/Pet.yaml'}}}}}\n")
        for count in [1, 4] {
            for paths in ["", "d9.yaml d3.yaml get.yaml d1.yaml d0.yaml"] {
                let reports = MergeTests.shards(folder, count, format, "--profile strict \(paths)")
                _ = folder.merlon("lint -q --profile strict --fail-on never --format \(format)=out/one \(paths)")
                #expect(merge(folder, reports.reversed()).status == 1)
                #expect(folder.text("out/merged") == folder.text("out/one"), "\(count) \(paths)")
                #expect(folder.text("out/one").contains("common/Pet.yaml"))
            }
        }
    }

    @Test(arguments: ["json", "sarif"]) func `a suppression that another shard needs is not reported as unused`(_ format: String) {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write(
            "Pet.yaml",
            "type: object\nproperties:\n  tags: {type: array, items: {type: string}} # merlon: ignore api4-unbounded-array -- few\n")
        for number in 0..<3 { folder.write("a\(number).yaml", FingerprintTests.head + FingerprintTests.paths([], "Pet.yaml")) }
        let other = "paths: {/p: {post: {callbacks: {x: {$ref: Pet.yaml}}, responses: {'200': {description: ok}}}}}\n"
        for number in 0..<3 { folder.write("b\(number).yaml", FingerprintTests.head + other) }
        let reports = MergeTests.shards(folder, 6, format, "--profile strict")
        let isRefuted = { (path: String) in folder.text(path).contains("\"suppression-unused\"") }
        #expect(reports.contains(where: isRefuted))
        _ = folder.merlon("lint -q --profile strict --fail-on never --format \(format)=out/one")
        _ = merge(folder, reports)
        #expect(folder.text("out/merged") == folder.text("out/one") && !isRefuted("out/one"))
    }

    @Test(arguments: ["json", "sarif"]) func `problems in shared parts are reported once, in one order`(_ format: String) {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("part.yaml", "type: object\nx: ]\n")
        for number in 0..<6 { folder.write("d\(number).yaml", FingerprintTests.head + FingerprintTests.paths([], "part.yaml")) }
        folder.write("e.yaml", "openapi: 3.0.3\npaths: {a: ]\n")
        let reports = MergeTests.shards(folder, 3, format, "d0.yaml d1.yaml d2.yaml d3.yaml d4.yaml d5.yaml e.yaml missing.yaml")
        let one = folder.merlon("lint -q --format \(format)=out/one d0.yaml d1.yaml d2.yaml d3.yaml d4.yaml d5.yaml e.yaml missing.yaml")
        #expect(one.status == 2 && one.lines.count == 3)
        #expect(merge(folder, reports).status == 2)
        #expect(folder.text("out/merged") == folder.text("out/one"))
    }

    @Test(arguments: ["json", "sarif"]) func `notices are copied once`(_ format: String) {
        let folder = MergeTests.estate()
        folder.write("merlon.yaml", "ignore: [api2]\n")
        folder.write("teams/merlon.yaml", "ignore: [api4]\n")
        let reports = MergeTests.shards(folder, 3, format)
        _ = folder.merlon("lint -q --fail-on never --format \(format)=out/one")
        #expect(folder.text("out/one").contains("switches off"))
        #expect(merge(folder, reports).status <= 1)
        #expect(folder.text("out/merged") == folder.text("out/one"))
    }

    @Test func `results that SARIF omitted are added up`() {
        let folder = TestFolder()
        folder.folder(".git")
        for number in 0..<4 {
            var text = FingerprintTests.head + "paths: {}\ncomponents:\n  schemas:\n"
            for schema in 0..<900 {
                text += "    S\(schema): {type: object, properties: {a: {type: string}, b: {type: array, items: {type: string}}}}\n"
            }
            folder.write("d\(number).yaml", text)
        }
        let reports = MergeTests.shards(folder, 2, "sarif", "--profile strict")
        _ = folder.merlon("lint -q --profile strict --fail-on never --format sarif=out/one")
        #expect(folder.text("out/one").contains(" results were omitted; the 5000 most severe are included"))
        _ = merge(folder, reports)
        #expect(folder.text("out/merged") == folder.text("out/one"))
    }

    @Test func `outside a repository, paths are relative to the working folder`() {
        let folder = TestFolder()
        for name in ["a", "b", "c", "d", "e", "f"] { folder.write("api/\(name)/openapi.yaml", FingerprintTests.plain) }
        folder.folder("elsewhere")
        let count = { (number: Int, prefix: String, paths: String) in
            folder.shell("\(prefix) '\(TestFolder.program ?? "")' lint -q --show-files --shard \(number)/2 \(paths)").lines.count
        }
        let own = [count(1, "", "."), count(2, "", ".")]
        #expect(own[0] + own[1] == 6 && own[0] > 0 && own[1] > 0)
        // Names alone would leave everything to one shard.
        let others = [count(1, "cd elsewhere &&", "../api"), count(2, "cd elsewhere &&", "../api")]
        #expect(others[0] + others[1] == 6 && others[0] > 0 && others[1] > 0)
    }
}
