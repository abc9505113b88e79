// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "embedding",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "merlon", path: "../..")],
    targets: [.executableTarget(name: "embedding", dependencies: [.product(name: "MerlonKit", package: "merlon")])],
    swiftLanguageModes: [.v6]
)
