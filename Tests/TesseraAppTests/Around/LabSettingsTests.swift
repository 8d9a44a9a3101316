import Foundation
import TesseraApp
import TestSupport
import Testing

/// What the lab remembers, in a file that people may edit.
struct LabSettingsTests {
    private let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private var file: LabSettingsFile {
        LabSettingsFile(URL(fileURLWithPath: scratch.path + "/new/lab.toml"))
    }

    @Test func whatIsWrittenIsReadAgain() {
        let settings = LabSettings(theme: "day \"2\"", seenHints: ["Watch", "Runs"])
        #expect(file.write(settings) == nil)
        #expect(file.read().settings == settings)
        #expect(file.read().complaint == nil)
    }

    @Test func aMissingFileIsANewPerson() {
        #expect(file.read().settings == LabSettings())
        #expect(file.read().complaint == nil)
    }

    @Test func keysOfAnotherVersionAreKept() throws {
        #expect(file.write(LabSettings()) == nil)
        try "later = 3\ntheme = \"day\"\n".write(to: file.url, atomically: true, encoding: .utf8)
        #expect(file.write(LabSettings(theme: "night")) == nil)
        let text = try String(contentsOf: file.url, encoding: .utf8)
        #expect(text.contains("later = 3") && text.contains("night") && !text.contains("day"))
    }

    @Test func aBrokenFileIsOneSentence() throws {
        #expect(file.write(LabSettings()) == nil)
        try "theme = ".write(to: file.url, atomically: true, encoding: .utf8)
        #expect(file.read().settings == LabSettings())
        #expect(file.read().complaint?.contains("lab.toml is not valid TOML") == true)
    }

    @Test func aPlaceThatCannotBeWrittenIsOneSentence() {
        let file = LabSettingsFile(URL(fileURLWithPath: "/proc/none/lab.toml"))
        #expect(file.write(LabSettings())?.contains("cannot be written") == true)
    }

    @Test(arguments: [
        (["XDG_CONFIG_HOME": "/a", "HOME": "/b"], "/a/tessera"),
        (["XDG_CONFIG_HOME": "a", "HOME": "/b"], "/b/.config/tessera"),
        (["HOME": "/b"], "/b/.config/tessera"),
    ])
    func theFolderFollowsTheEnvironment(environment: [String: String], path: String) {
        #expect(PersonalFolder(environment: environment).url.path == path)
    }
}
