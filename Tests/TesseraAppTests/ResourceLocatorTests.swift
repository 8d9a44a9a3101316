import Foundation
import TesseraApp
import Testing

struct ResourceLocatorTests {
    private let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            .resolvingSymlinksInPath()
        for home in ["option", "variable", "program", "work"] {
            for name in ["themes", "sample-data"] {
                try FileManager.default.createDirectory(
                    at: root.appendingPathComponent("\(home)/\(name)"),
                    withIntermediateDirectories: true)
            }
        }
    }

    private func home(
        option: String? = nil, variable: String? = nil, executable: String? = nil,
        work: String = "nowhere"
    ) -> String? {
        let locator = ResourceLocator(
            option: option.map { root.appendingPathComponent($0).path },
            environment: variable.map { ["TESSERA_HOME": root.appendingPathComponent($0).path] }
                ?? [:],
            executable: executable.map { root.appendingPathComponent($0) },
            workingDirectory: root.appendingPathComponent(work))
        return locator.home?.lastPathComponent
    }

    @Test func theMostExplicitFolderWins() {
        let executable = "program/.build/release/tessera"
        #expect(
            home(option: "option", variable: "variable", executable: executable, work: "work")
                == "option")
        #expect(home(variable: "variable", executable: executable, work: "work") == "variable")
        #expect(home(executable: executable, work: "work") == "program")
        #expect(home(work: "work") == "work")
        #expect(home() == nil)
    }

    @Test func aFolderWithoutBothIsPassedOver() throws {
        try FileManager.default.removeItem(at: root.appendingPathComponent("option/themes"))
        #expect(home(option: "option", work: "work") == "work")
        #expect(home(option: "", work: "work") == "work")
    }

    @Test func theFoldersFollowFromTheHome() {
        let locator = ResourceLocator(
            environment: [:], executable: nil, workingDirectory: root.appendingPathComponent("work")
        )
        #expect(locator.themes?.lastPathComponent == "themes")
        #expect(locator.sampleData?.lastPathComponent == "sample-data")
    }
}
