// swift-tools-version: 6.0
import PackageDescription

/// Whole-program optimisation across the layers: the lint loop calls from `Rules` through `OpenAPI` into `YAML` for every node.
let optimised: [SwiftSetting] = [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

let package = Package(
    name: "merlon",
    platforms: [.macOS(.v13)],
    products: [.executable(name: "merlon", targets: ["Merlon"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "YAML", dependencies: ["CLibYAML"], swiftSettings: optimised),
        .target(name: "OpenAPI", dependencies: ["YAML"], swiftSettings: optimised),
        .target(name: "Linting", dependencies: ["OpenAPI"], swiftSettings: optimised),
        .target(name: "Rules", dependencies: ["Linting"], path: "Rules", exclude: ["README.md"], swiftSettings: optimised),
        .target(name: "Reporting", dependencies: ["Linting"], swiftSettings: optimised),
        .executableTarget(
            name: "Merlon",
            dependencies: ["Rules", "Reporting", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: optimised),
        .target(name: "Support", dependencies: ["Rules", "Reporting"], path: "Tests/Support"),
        .testTarget(name: "YAMLTests", dependencies: ["YAML", "Support"]),
        .testTarget(name: "OpenAPITests", dependencies: ["OpenAPI", "Support"]),
        .testTarget(name: "LintingTests", dependencies: ["Linting", "Support"]),
        .testTarget(name: "RulesTests", dependencies: ["Rules", "Support"]),
        .testTarget(name: "ReportingTests", dependencies: ["Reporting", "Support"]),
        .testTarget(name: "EndToEndTests", dependencies: ["Merlon", "Support"]),
    ],
    swiftLanguageModes: [.v6]
)
