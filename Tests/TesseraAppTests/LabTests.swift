import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

struct LabTests {
    @Test func aRunIsShownToItsEndAndItsLastStateIsReturned() {
        let backend = MemoryBackend(
            size: Size(columns: 80, rows: 24), events: [.timeout, .key("q")])
        let opening = Lab.Opening(themes: [.ansi()], snapshot: SampleSnapshots.preparing)
        let outcome = Lab.run(on: backend, opening) { channels in
            channels.snapshots.post(SampleSnapshots.finished)
            channels.ending.post(.ended(.finished))
        }
        #expect(outcome.snapshot == SampleSnapshots.finished)
        #expect(outcome.trainerHasEnded)
        #expect(backend.shown.first?.text.contains("PREPARING") == true)
    }

    @Test func noticesAreOnTheFirstScreen() {
        let backend = MemoryBackend(
            size: Size(columns: 80, rows: 24), events: [.key(.control("c")), .key(.control("c"))])
        var opening = Lab.Opening(themes: [.ansi()], snapshot: SampleSnapshots.preparing)
        opening.notices = ["built-in theme"]
        _ = Lab.run(on: backend, opening) { _ in }
        #expect(backend.shown.first?.text.contains("built-in theme") == true)
    }
}
