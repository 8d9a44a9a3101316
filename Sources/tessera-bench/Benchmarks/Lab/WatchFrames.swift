import Foundation
import TesseraApp
import TesseraLab
import TesseraTerminal

extension BenchmarkCatalog {
    /// Frames of the Watch screen: composing them, sending them, and how many bytes they take.
    static let watchFrames = FrameGoals.all.flatMap { goals in
        [1_000, 100_000].map { steps in
            Benchmark(name: "lab/frame/\(goals.size.columns)×\(goals.size.rows)/\(steps) steps") {
                let frames = try WatchFrames(goals, steps: steps, scratch: $0.scratch.path)
                // A terminal blocks signals for its thread for good.
                return try ThreadOutcome { try frames.figures() }.value() ?? []
            }
        }
    }
}

/// A lab on a pseudo-terminal that is shown one step after the other.
private final class WatchFrames: @unchecked Sendable {
    // INVARIANT: made on one thread, used on another one that the first waits for.
    private let goals: FrameGoals
    private let terminal: PseudoTerminal
    private let scratch: String
    private var run: SampleRun
    private var state: AppState
    private var compose: [Double] = []
    private var present: [Double] = []
    private var bytes: [Double] = []

    init(_ goals: FrameGoals, steps: Int, scratch: String) throws {
        self.goals = goals
        self.scratch = scratch
        terminal = try PseudoTerminal(columns: goals.size.columns, rows: goals.size.rows)
        run = SampleRun(steps: steps)
        state = AppState(run.snapshot)
    }

    /// Twenty frames to warm up, then two hundred with a step each and fifty with new pictures.
    func figures() throws -> [BenchmarkFigure] {
        let backend = try NcursesBackend(
            NcursesBackend.Options(
                depth: .trueColor, terminalPath: terminal.path,
                environment: ["TERM": "xterm-256color", "XDG_CACHE_HOME": scratch]))
        defer { backend.end() }
        let theme = Theme.ansi(depth: .trueColor)
        for _ in 0..<20 { showStep(on: backend, theme) }
        (compose, present, bytes) = ([], [], [])
        for _ in 0..<200 { showStep(on: backend, theme) }
        let steady = steadyFigures
        (compose, present, bytes) = ([], [], [])
        for _ in 0..<50 {
            run.draw()
            backend.invalidate()
            showStep(on: backend, theme)
        }
        return steady + repaintFigures
    }

    private func showStep(on backend: NcursesBackend, _ theme: Theme) {
        run.advance()
        terminal.forget()
        var surface = Surface(size: backend.size, style: theme[.background])
        compose.append(
            1e3
                * seconds {
                    state.receive(run.snapshot, at: .zero)
                    state.draw(on: &surface, theme: theme, now: .zero)
                })
        present.append(1e3 * seconds { backend.present(surface) })
        _ = terminal.wait(for: frameEnd, seconds: 1)
        bytes.append(Double(terminal.byteCount))
    }

    private var steadyFigures: [BenchmarkFigure] {
        [
            BenchmarkFigure(name: "compose, median", value: median(compose), unit: "ms"),
            BenchmarkFigure(
                name: "compose, p95", value: quantile(0.95, of: compose), unit: "ms",
                limit: goals.compose),
            BenchmarkFigure(name: "send, median", value: median(present), unit: "ms"),
            BenchmarkFigure(name: "send, p95", value: quantile(0.95, of: present), unit: "ms"),
            BenchmarkFigure(
                name: "bytes of a steady frame, median", value: median(bytes), unit: "B",
                limit: goals.steadyBytes),
        ]
    }

    private var repaintFigures: [BenchmarkFigure] {
        [
            BenchmarkFigure(
                name: "send every cell with new pictures, median", value: median(present),
                unit: "ms", limit: goals.repaint),
            BenchmarkFigure(
                name: "send every cell with new pictures, p95",
                value: quantile(0.95, of: present), unit: "ms"),
            BenchmarkFigure(
                name: "bytes of every cell with new pictures", value: bytes.max() ?? 0,
                unit: "B", limit: goals.pictureBytes),
        ]
    }
}
