import TesseraLab
import TesseraTerminal
import TestSupport
import Testing

@testable import TesseraApp

/// From the key to the file, through the loop and its worker.
struct ExportDialogTests {
    private func state(workspace: Workspace? = Workspace("runs")) -> AppState {
        AppState(SampleSnapshots.twin, workspace: workspace)
    }

    private func press(_ keys: [Key], _ state: inout AppState) -> [AppCommand] {
        let theme = Theme.ansi()
        var last: [AppCommand] = []
        for key in keys {
            let context = state.context(
                size: Size(columns: 100, rows: 30), theme: theme, now: .zero)
            last = state.handle(key, in: context)
            for command in last { state.apply(command, themes: [theme], at: .zero) }
        }
        return last
    }

    @Test(arguments: [
        ("t", ExportFormat.text), ("p", .picture), ("c", .figures),
    ])
    func aLetterChoosesTheForm(letter: String, format: ExportFormat) {
        var state = state()
        let commands = press(["E", .character(Character(letter))], &state)
        guard case .export(let chosen)? = commands.last else {
            Issue.record("\(commands)")
            return
        }
        #expect(chosen == format && state.overlays.isEmpty)
    }

    @Test func aScreenWithoutFiguresOffersNone() {
        var state = AppState(
            SampleSnapshots.twin, screens: ScreenCatalog.all.filter { $0.title == "Data" })
        #expect(press(["E", "c"], &state).isEmpty)
        #expect(!state.overlays.isEmpty)
        #expect(press([.escape], &state).count == 1 && state.overlays.isEmpty)
    }

    @Test func withoutAFolderOfRunsTheRemarkSaysSo() {
        let commands = state(workspace: nil).export(
            .text, size: Size(columns: 80, rows: 24), theme: .ansi(), now: .zero)
        guard case .toast(let text)? = commands.first else {
            Issue.record("\(commands)")
            return
        }
        #expect(text == "there is no folder of runs to export to" && commands.count == 1)
    }

    @Test func thePathIsSaidOnceTheFileIsThere() throws {
        let folder = try ScratchFolder()
        var state = state(workspace: Workspace(folder.path))
        _ = press(["E"], &state)
        let commands = state.export(
            .text, size: Size(columns: 80, rows: 24), theme: .ansi(), now: .zero)
        guard case .work(let job, let ticket)? = commands.first,
            let export = job as? ExportJob
        else {
            Issue.record("\(commands)")
            return
        }
        let path = try export.run(JobProgress())
        let text = try #require(try folder.files(in: "exports").values.first)
        // The dialog in front is not part of the view.
        #expect(!String(decoding: text, as: UTF8.self).contains("Export this view"))
        #expect(String(decoding: text, as: UTF8.self).contains("loss"))
        let context = state.context(
            size: Size(columns: 80, rows: 24), theme: .ansi(), now: .zero)
        let reply = state.receive(JobReply(ticket, .answer(path)), in: context)
        guard case .toast(let remark)? = reply.first else {
            Issue.record("\(reply)")
            return
        }
        #expect(remark == "saved \(path)")
    }
}
