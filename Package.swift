// swift-tools-version: 6.2
import PackageDescription

// Who may import whom is this file: a target sees only what its `dependencies` name, and the build
// runs with `--explicit-target-dependency-import-check error` so that nothing slips in sideways.

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// Reading a text and loading the learned weights are loops over bytes, fifty times slower without the
// optimiser: tests and demo would mostly wait for them.
let optimized = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

extension Target.Dependency {
    static let grdb = product(name: "GRDB", package: "GRDB.swift")
    static let grdbSQLite = product(name: "GRDBSQLite", package: "GRDB.swift")
    static let crypto = product(name: "Crypto", package: "swift-crypto")
    static let hummingbird = product(name: "Hummingbird", package: "hummingbird")
    static let hummingbirdCore = product(name: "HummingbirdCore", package: "hummingbird")
    static let httpTypes = product(name: "HTTPTypes", package: "swift-http-types")
    static let nioCore = product(name: "NIOCore", package: "swift-nio")
    static let nioPosix = product(name: "NIOPosix", package: "swift-nio")
    static let nioExtras = product(name: "NIOExtras", package: "swift-nio-extras")
    static let lifecycle = product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
    static let signals = product(name: "UnixSignals", package: "swift-service-lifecycle")
    static let logging = product(name: "Logging", package: "swift-log")
    static let arguments = product(name: "ArgumentParser", package: "swift-argument-parser")
    static let yams = product(name: "Yams", package: "Yams")
}

let package = Package(
    name: "suara",
    products: [
        .executable(name: "suarad", targets: ["suarad"]),
        .executable(name: "suara", targets: ["suara"]),
        .executable(name: "suara-lab", targets: ["suara-lab"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        // Pure rooms and the pipes they need.
        .target(name: "SuaraModel", swiftSettings: house),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .target(name: "SuaraSources", dependencies: ["SuaraModel", "CExpat"], swiftSettings: house),
        .target(name: "SuaraText", dependencies: ["SuaraModel"], swiftSettings: optimized),
        .target(name: "SuaraDirectory", dependencies: ["SuaraModel"], swiftSettings: house),
        .target(name: "SuaraTrends", dependencies: ["SuaraModel"], swiftSettings: house),
        .target(name: "SuaraAlerts", dependencies: ["SuaraModel"], swiftSettings: house),

        // Rooms that touch the world, one heavy dependency each.
        .target(name: "SuaraStore", dependencies: ["SuaraModel", .grdb, .crypto], swiftSettings: house),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "SuaraHTTP", dependencies: ["SuaraModel", "CCurl"], swiftSettings: house),
        .target(name: "SuaraAPI", dependencies: ["SuaraModel", "SuaraHTTP"], swiftSettings: house),

        // What people see in a terminal: both command-line programs.
        .target(name: "SuaraTerminal", swiftSettings: house),

        // Programs.
        .executableTarget(
            name: "suarad",
            dependencies: [
                "SuaraModel", "SuaraSources", "SuaraText", "SuaraDirectory", "SuaraTrends", "SuaraAlerts",
                "SuaraStore", "SuaraHTTP", "SuaraAPI",
                .hummingbird, .hummingbirdCore, .httpTypes, .nioCore, .nioPosix, .nioExtras,
                .lifecycle, .signals, .logging, .arguments, .yams, .crypto,
            ], swiftSettings: house),
        .executableTarget(name: "suara", dependencies: ["SuaraAPI", "SuaraTerminal", .arguments], swiftSettings: house),
        .executableTarget(
            name: "suara-lab", dependencies: ["SuaraModel", "SuaraText", "SuaraDirectory", "SuaraTerminal", .arguments],
            swiftSettings: house),
        .executableTarget(
            name: "suara-demo",
            dependencies: [.hummingbird, .httpTypes, .nioCore, .logging, .arguments], swiftSettings: house),
        .executableTarget(
            name: "suara-bench",
            dependencies: [
                "SuaraModel", "SuaraText", "SuaraDirectory", "SuaraStore", "SuaraAPI", .grdbSQLite, .arguments,
            ], swiftSettings: house),

        // Tests: one per room, and the whole house.
        .target(name: "SuaraTestSupport", dependencies: ["SuaraModel"], path: "Tests/SuaraTestSupport", swiftSettings: house),
        .testTarget(name: "SuaraModelTests", dependencies: ["SuaraModel"], swiftSettings: house),
        .testTarget(name: "SuaraSourcesTests", dependencies: ["SuaraModel", "SuaraSources"], swiftSettings: house),
        .testTarget(name: "SuaraTextTests", dependencies: ["SuaraModel", "SuaraText", "SuaraTestSupport"], swiftSettings: house),
        .testTarget(
            name: "SuaraDirectoryTests", dependencies: ["SuaraModel", "SuaraDirectory", "SuaraTestSupport"], swiftSettings: house),
        .testTarget(name: "SuaraTrendsTests", dependencies: ["SuaraModel", "SuaraTrends"], swiftSettings: house),
        .testTarget(name: "SuaraAlertsTests", dependencies: ["SuaraModel", "SuaraAlerts"], swiftSettings: house),
        .testTarget(name: "SuaraStoreTests", dependencies: ["SuaraModel", "SuaraStore", "SuaraTestSupport", .grdb], swiftSettings: house),
        .testTarget(name: "SuaraHTTPTests", dependencies: ["SuaraModel", "SuaraHTTP", "SuaraTestSupport"], swiftSettings: house),
        .testTarget(name: "SuaraAPITests", dependencies: ["SuaraModel", "SuaraAPI"], swiftSettings: house),
        .testTarget(
            name: "suaradTests",
            dependencies: ["SuaraModel", "SuaraAPI", "SuaraHTTP", "SuaraStore", "suarad", "SuaraTestSupport"], swiftSettings: house),
        .testTarget(
            name: "suara-labTests",
            dependencies: ["SuaraModel", "SuaraText", "SuaraDirectory", "SuaraTerminal", "suara-lab", "SuaraTestSupport"],
            swiftSettings: house),
        .testTarget(name: "SuaraTerminalTests", dependencies: ["SuaraTerminal"], swiftSettings: house),
        .testTarget(name: "suaraTests", dependencies: ["SuaraAPI", "SuaraTerminal", "suara", .arguments], swiftSettings: house),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["SuaraModel", "SuaraAPI", "SuaraHTTP", "SuaraStore", "suarad", "SuaraTestSupport"], swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)

// libFuzzer brings the program's start, so this target is there only when asked for (`make fuzz`).
if Context.environment["SUARA_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "suara-fuzz", dependencies: ["SuaraModel", "SuaraText"],
            swiftSettings: house + [.unsafeFlags(["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
