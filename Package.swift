// swift-tools-version: 6.0
import PackageDescription

let fuzzed: [Target.Dependency] = [
    "Workspace", "Reporting", "Comparing", "Rules", "Linting", "Editing", "OpenAPI", "Patterns", "Words", "YAML", "System", "Support",
]

/// The commit, which `.ci/release` tells.
let commit = Context.environment["MERLON_COMMIT"].flatMap { $0.allSatisfy(\.isHexDigit) ? $0 : nil } ?? ""

let package = Package(
    name: "merlon",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "merlon", targets: ["merlon"]),
        .library(name: "MerlonKit", targets: ["MerlonKit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CProgram", cSettings: [.define("MERLON_COMMIT", to: "\"\(commit)\"")]),
        .target(name: "System"),
        .target(name: "YAML", dependencies: ["CLibYAML", "System"]),
        .target(name: "Patterns"),
        .target(name: "Words"),
        .target(name: "OpenAPI", dependencies: ["Patterns", "Words", "YAML", "System"]),
        .target(name: "Editing", dependencies: ["OpenAPI", "Patterns", "Words", "YAML", "System"]),
        .target(name: "Linting", dependencies: ["Editing", "OpenAPI", "Patterns", "Words", "YAML", "System"]),
        .target(
            name: "Rules", dependencies: ["Linting", "Editing", "OpenAPI", "Patterns", "Words", "YAML"], path: "Rules",
            exclude: ["README.md"]),
        .target(name: "Comparing", dependencies: ["Linting", "OpenAPI", "Patterns", "Words", "YAML"]),
        .target(name: "Reporting", dependencies: ["Comparing", "Linting", "Editing", "OpenAPI", "Patterns", "Words", "YAML", "System"]),
        .target(
            name: "Workspace",
            dependencies: ["Comparing", "Rules", "Linting", "Editing", "OpenAPI", "Patterns", "Words", "YAML", "System"]),
        .target(name: "Site", dependencies: ["Linting", "System"]),
        .target(name: "MerlonKit", dependencies: ["Rules", "Comparing", "Linting", "YAML"]),
        .executableTarget(
            name: "merlon",
            dependencies: [
                "Workspace", "Site", "Comparing", "Rules", "Reporting", "Linting", "Editing", "OpenAPI", "Patterns", "Words", "YAML",
                "System",
                "CProgram",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "Support", dependencies: ["Rules", "Linting", "Editing", "OpenAPI", "YAML", "System"], path: "Tests/Support"),
        .executableTarget(name: "tree-dump", dependencies: ["YAML"], path: "Tests/TreeDump"),
        .testTarget(name: "SystemTests", dependencies: ["System", "Support"]),
        .testTarget(name: "YAMLTests", dependencies: ["YAML", "System", "Support"]),
        .testTarget(name: "PatternsTests", dependencies: ["Patterns"]),
        .testTarget(name: "WordsTests", dependencies: ["Words", "Support"]),
        .testTarget(name: "OpenAPITests", dependencies: ["OpenAPI", "Patterns", "Words", "YAML", "System", "Support"]),
        .testTarget(name: "EditingTests", dependencies: ["Editing", "Rules", "Linting", "OpenAPI", "YAML", "System", "Support"]),
        .testTarget(name: "LintingTests", dependencies: ["Linting", "Editing", "Rules", "OpenAPI", "Words", "YAML", "Support"]),
        .testTarget(name: "RulesTests", dependencies: ["Rules", "Comparing", "Linting", "Editing", "OpenAPI", "Words", "YAML", "Support"]),
        .testTarget(
            name: "ReportingTests",
            dependencies: ["Reporting", "Comparing", "Rules", "Linting", "Editing", "OpenAPI", "YAML", "System", "Support"]),
        .testTarget(
            name: "WorkspaceTests",
            dependencies: ["Workspace", "Comparing", "Rules", "Linting", "Editing", "OpenAPI", "YAML", "System", "Support"]),
        .testTarget(name: "ComparingTests", dependencies: ["Comparing", "Linting", "OpenAPI", "YAML", "Support"]),
        .testTarget(name: "SiteTests", dependencies: ["Site", "Rules", "Linting", "Support"]),
        .testTarget(name: "MerlonKitTests", dependencies: ["MerlonKit", "Support"]),
        .testTarget(
            name: "ProgramTests",
            dependencies: [
                "merlon", "Workspace", "Site", "Reporting", "Comparing", "Rules", "Linting", "Editing", "OpenAPI", "Words", "YAML",
                "System", "Support",
            ]),
        .testTarget(
            name: "FuzzTests", dependencies: fuzzed, path: "Tests/Fuzzing", exclude: ["Fixtures", "words.dict", "FuzzEntry.swift"]),
    ],
    swiftLanguageModes: [.v6]
)

// `.ci/fuzz` builds the targets of Tests/Fuzzing into one program. libFuzzer brings its own `main`, so this program is not part of an
// ordinary build.
if Context.environment["MERLON_FUZZ"] != nil {
    package.products = [.executable(name: "fuzz", targets: ["fuzz"])]
    package.targets.removeAll { $0.name == "merlon" || $0.name == "tree-dump" || $0.type == .test }
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: fuzzed, path: "Tests/Fuzzing", exclude: ["Fixtures", "words.dict", "FuzzTests.swift"],
            swiftSettings: [.define("MERLON_FUZZ")]))
}
