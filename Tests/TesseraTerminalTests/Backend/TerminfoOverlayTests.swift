import Foundation
import TesseraTerminal
import Testing

struct TerminfoOverlayTests {
    private func overlay(_ base: String, _ directory: String = "/nowhere") -> TerminfoOverlay {
        TerminfoOverlay(base: base, cacheDirectory: directory, version: "6.4")
    }

    @Test func theEntryPutsThePaletteAboveTheExactColours() {
        let exact = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
        let palette = "%p1%{16777216}%-%d"
        #expect(
            overlay("xterm-256color").source == """
                tessera-xterm-256color|xterm-256color with exact colours,
                \tRGB#8, colors#16777472, pairs#65536,
                \tCO@, ccc@, initc@, oc@, op=\\E[39;49m,
                \tsetaf=\\E[%?%p1%{16777215}%>%t38;5;\(palette)%e38;2;\(exact)%;m,
                \tsetab=\\E[%?%p1%{16777215}%>%t48;5;\(palette)%e48;2;\(exact)%;m,
                \tuse=xterm-256color,

                """)
    }

    @Test func itIsCompiledOnceIntoTheCache() throws {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "tessera-terminfo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let overlay = overlay("xterm-256color", directory.path)
        #expect(overlay.prepare())
        let entries = try FileManager.default.subpathsOfDirectory(atPath: overlay.directory)
            .sorted()
        #expect(entries == ["t", "t/tessera-xterm-256color"])
        let compiled = overlay.directory + "/t/tessera-xterm-256color"
        let before = try FileManager.default.attributesOfItem(atPath: compiled)[.systemFileNumber]
        #expect(overlay.prepare())
        let after = try FileManager.default.attributesOfItem(atPath: compiled)[.systemFileNumber]
        #expect(before as? Int == after as? Int)
    }

    @Test(arguments: ["../../etc/x", "x y", "x,use=y", "", "x|y", "no-such-terminal-anywhere"])
    func anImpossibleBaseMakesNoEntry(base: String) {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "tessera-terminfo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        #expect(!overlay(base, directory.path).prepare())
    }

    @Test func delaysOfAncientTerminalsAreLeftOut() {
        #expect(
            RestoringSequence.withoutPadding("\u{1B}[?5h$<100/>\u{1B}[?5l$<3>x")
                == "\u{1B}[?5h\u{1B}[?5lx")
        #expect(RestoringSequence.withoutPadding("$<20>") == "")
        #expect(RestoringSequence.withoutPadding("plain $ <") == "plain $ <")
    }
}
