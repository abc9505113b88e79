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
        .target(name: "YAML", dependencies: ["CLibYAML"]),
        .target(name: "OpenAPI", dependencies: ["YAML"]),
        .target(name: "Linting", dependencies: ["OpenAPI"]),
        .target(name: "Rules", dependencies: ["Linting"], path: "Rules", exclude: ["README.md"]),
        .target(name: "Reporting", dependencies: ["Linting"]),
        .executableTarget(
            name: "Merlon",
            dependencies: ["Rules", "Reporting", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .target(name: "Support", dependencies: ["Rules", "Reporting"], path: "Tests/Support"),
        .executableTarget(name: "tree-dump", dependencies: ["YAML"], path: "Tests/TreeDump"),
        .testTarget(name: "YAMLTests", dependencies: ["YAML", "Support"]),
        .testTarget(name: "OpenAPITests", dependencies: ["OpenAPI", "Support"]),
        .testTarget(name: "LintingTests", dependencies: ["Linting", "Support"]),
        .testTarget(name: "RulesTests", dependencies: ["Rules", "Support"]),
        .testTarget(name: "ReportingTests", dependencies: ["Reporting", "Support"]),
        .testTarget(name: "EndToEndTests", dependencies: ["Merlon", "Support"]),
    ],
    swiftLanguageModes: [.v6]
)
