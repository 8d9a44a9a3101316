// swift-tools-version: 6.2
import PackageDescription

/// Settings shared by every Swift target: Swift 6 language mode, warnings as errors, explicit imports.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A Debian library reached through a module map and a shim header.
func system(_ name: String, _ package: String) -> Target {
    .systemLibrary(name: name, providers: [.apt([package])])
}

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name,
        dependencies: dependencies + ["TestSupport"],
        exclude: exclude,
        swiftSettings: strict
    )
}

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

// Arrows point one way: Tensor <- Models <- Lab <- Store <- App -> Terminal.
let package = Package(
    name: "tessera",
    products: [.executable(name: "tessera", targets: ["tessera"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        system("CDNNL", "libdnnl-dev"),
        system("CNcurses", "libncurses-dev"),
        system("CSpng", "libspng-dev"),
        system("CTurboJPEG", "libturbojpeg0-dev"),
        system("CWebP", "libwebp-dev"),
        system("CArchive", "libarchive-dev"),
        system("CNettle", "nettle-dev"),
        .target(
            name: "CKernels",
            // A debug build would run the kernels 30 to 70 times slower at -O0.
            cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]
        ),

        // FreeType's headers lie in a folder of their own, so a module map alone cannot reach them.
        .target(
            name: "CEmojiFont",
            cSettings: [.unsafeFlags(["-I/usr/include/freetype2"])],
            linkerSettings: [.linkedLibrary("freetype")]
        ),

        library("TesseraTensor", ["CDNNL", "CKernels"]),
        library("TesseraModels", ["TesseraTensor", "CNettle"]),
        library(
            "TesseraLab",
            ["TesseraModels", "CSpng", "CTurboJPEG", "CWebP", "CArchive", "CEmojiFont", toml]),
        library("TesseraStore", ["TesseraLab", database]),
        library("TesseraTerminal", ["CNcurses", toml]),
        library("TesseraApp", ["TesseraLab", "TesseraStore", "TesseraTerminal", toml]),
        .executableTarget(
            name: "tessera",
            dependencies: ["TesseraApp", argumentParser],
            swiftSettings: strict
        ),
        // Counts what malloc is asked for; only the benchmarks link it.
        .target(name: "CAllocationCount"),
        .executableTarget(
            name: "tessera-bench",
            dependencies: ["TesseraApp", "CAllocationCount", argumentParser],
            exclude: ["Peers"],
            swiftSettings: strict
        ),

        .target(
            name: "TestSupport",
            dependencies: ["TesseraModels"],
            path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        .target(name: "CInstructionCount", path: "Tests/CInstructionCount"),
        tests("TesseraTensorTests", ["TesseraTensor", "CInstructionCount"]),
        tests("TesseraModelsTests", ["TesseraModels"]),
        tests("TesseraLabTests", ["TesseraLab"]),
        tests("TesseraStoreTests", ["TesseraStore"]),
        tests("TesseraTerminalTests", ["TesseraTerminal"]),
        tests("TesseraAppTests", ["TesseraApp"], exclude: ["Goldens"]),
        tests("TesseraCommandTests", ["TesseraLab", "TesseraStore"]),
    ],
    cLanguageStandard: .gnu17
)
