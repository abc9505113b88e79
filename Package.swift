// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "merlon",
    platforms: [.macOS(.v13)],
    products: [.executable(name: "merlon", targets: ["Merlon"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "System"),
        .target(name: "YAML", dependencies: ["CLibYAML", "System"]),
        .target(name: "OpenAPI", dependencies: ["YAML", "System"]),
        .target(name: "Linting", dependencies: ["OpenAPI", "YAML", "System"]),
        .target(name: "Rules", dependencies: ["Linting", "OpenAPI", "YAML"], path: "Rules", exclude: ["README.md"]),
        .target(name: "Reporting", dependencies: ["Linting", "OpenAPI", "YAML", "System"]),
        .executableTarget(
            name: "Merlon",
            dependencies: [
                "Rules", "Reporting", "Linting", "OpenAPI", "YAML", "System",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "Support", dependencies: ["Rules", "Linting", "OpenAPI", "YAML", "System"], path: "Tests/Support"),
        .executableTarget(name: "tree-dump", dependencies: ["YAML"], path: "Tests/TreeDump"),
        .testTarget(name: "SystemTests", dependencies: ["System", "Support"]),
        .testTarget(name: "YAMLTests", dependencies: ["YAML", "Support"]),
        .testTarget(name: "OpenAPITests", dependencies: ["OpenAPI", "YAML", "System", "Support"]),
        .testTarget(name: "LintingTests", dependencies: ["Linting", "Rules", "OpenAPI", "YAML", "Support"]),
        .testTarget(name: "RulesTests", dependencies: ["Rules", "Linting", "OpenAPI", "YAML", "Support"]),
        .testTarget(
            name: "ReportingTests", dependencies: ["Reporting", "Rules", "Linting", "OpenAPI", "YAML", "System", "Support"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Merlon", "Reporting", "Rules", "Linting", "OpenAPI", "YAML", "System", "Support"]),
        .testTarget(
            name: "FuzzTests", dependencies: ["Merlon", "Reporting", "Rules", "Linting", "OpenAPI", "YAML", "System", "Support"],
            path: "Tests/Fuzzing", exclude: ["Fixtures", "words.dict", "FuzzEntry.swift"]),
    ],
    swiftLanguageModes: [.v6]
)

// `.ci/fuzz` builds the targets of Tests/Fuzzing into one program. libFuzzer brings its own `main`, so this program is not part of an
// ordinary build, and the commands become part of it.
if Context.environment["MERLON_FUZZ"] != nil {
    package.products = [.executable(name: "fuzz", targets: ["fuzz"])]
    package.targets.removeAll { $0.name == "Merlon" || $0.name == "tree-dump" || $0.type == .test }
    package.targets.append(
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "Rules", "Reporting", "Linting", "OpenAPI", "YAML", "System", "Support",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: ".",
            exclude: ["Tests/Fuzzing/Fixtures", "Tests/Fuzzing/words.dict", "Tests/Fuzzing/FuzzTests.swift"],
            sources: ["Sources/Merlon", "Tests/Fuzzing"], swiftSettings: [.define("MERLON_FUZZ")]))
}
