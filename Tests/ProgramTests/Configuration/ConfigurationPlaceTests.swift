import Support
import Testing

@testable import Workspace

/// Where the built program finds its configuration.
@Suite struct ConfigurationPlaceTests {
    private func folder() -> TestFolder {
        let folder = TestFolder("a.yaml", "s/b.yaml")
        folder.folder(".git")
        return folder
    }

    private func profile(_ folder: TestFolder, _ file: String) -> String? { folder.merlon("--show-settings \(file)").lines.first }

    @Test(arguments: ConfigurationName.places) func `a configuration can be in each place`(place: String) {
        let folder = folder()
        folder.write(place, "profile: strict\npaths: {exclude: [s/]}\n")
        #expect(profile(folder, "a.yaml") == "profile: strict  # \(place)")
        #expect(profile(folder, "s/b.yaml") == "profile: strict  # \(place)")
        // Patterns start from the folder that is configured, and the file itself is nothing to be told.
        #expect(
            folder.merlon("--show-files").lines.filter { !$0.contains("hidden") } == [
                "a.yaml", "note: 1 file is excluded by the configuration",
            ])
        #expect(folder.merlon("--show-files --config \(place)").lines.first == "a.yaml")
    }

    @Test func `the nearest folder takes precedence`() {
        let folder = folder()
        folder.write(".github/merlon.yml", "profile: strict\n")
        folder.write("s/.config/merlon.yaml", "profile: default\n")
        #expect(profile(folder, "a.yaml") == "profile: strict  # .github/merlon.yml")
        #expect(profile(folder, "s/b.yaml") == "profile: default  # s/.config/merlon.yaml")
    }

    @Test func `two configurations in one folder are a mistake`() {
        for (one, other) in [
            ("merlon.yaml", "merlon.yml"), (".merlon.yml", ".github/merlon.yaml"), (".github/merlon.yaml", ".config/merlon.yml"),
        ] {
            let folder = folder()
            folder.write(one, "profile: strict\n")
            folder.write(other, "profile: strict\n")
            for command in ["lint", "score", "baseline create", "--show-settings a.yaml", "--show-files"] {
                let result = folder.merlon(command)
                #expect(result.status == 2)
                #expect(result.lines == ["\(other): error: \(one) configures the same folder: keep one of them"], "\(command)")
            }
            #expect(folder.merlon("--show-files --no-config").status == 0)
            #expect(folder.merlon("--show-files --config \(one)").status == 0)
        }
    }

    @Test func `a configuration that cannot be read is a mistake`() {
        let folder = folder()
        folder.link(".merlon.yaml", to: "nowhere.yaml")
        #expect(folder.merlon("lint").status == 2)
        folder.folder("s/merlon.yaml")
        #expect(folder.merlon("lint --no-config").status != 2)
    }

    @Test func `init does not write a second configuration`() {
        let folder = folder()
        folder.write(".github/merlon.yaml", "profile: strict\n")
        let result = folder.merlon("init")
        #expect(
            result.status == 2
                && result.lines == ["error: .github/merlon.yaml: already configures this folder; merlon.yaml was not written"]
        )
        #expect(folder.text("merlon.yaml").isEmpty)
        #expect(folder.merlon("init s/merlon.yaml").status == 0)
    }

    @Test func `unknown variables are mistakes`() {
        let folder = folder()
        let program = TestFolder.program ?? ""
        for command in ["lint", "score", "baseline create"] {
            let result = folder.shell("MERLON_PROFIL=strict '\(program)' \(command)")
            #expect(result.status == 2)
            #expect(result.lines == ["error: MERLON_PROFIL: unknown setting; did you mean MERLON_PROFILE?"])
        }
        #expect(folder.shell("MERLON_X= '\(program)' --show-files").status == 2)
        #expect(folder.shell("MERLON=x MERLON_PROFILE= '\(program)' --show-files").status == 0)
    }
}
