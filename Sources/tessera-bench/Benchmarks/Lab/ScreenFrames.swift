import Foundation
import TesseraApp
import TesseraTerminal

extension BenchmarkCatalog {
    /// Frames of every screen of the catalog, each filled with what it asks for.
    static let screenFrames = ScreenCatalog.all.indices.flatMap { place in
        FrameGoals.all.filter { $0.size.columns != 120 }.map { goals in
            let title = ScreenCatalog.all[place].title.lowercased()
            return Benchmark(
                name: "lab/screen/\(title)/\(goals.size.columns)×\(goals.size.rows)"
            ) {
                let frames = try ScreenFrames(place, goals, scratch: $0.scratch.path)
                // A terminal blocks signals for its thread for good.
                return try ThreadOutcome { try frames.figures() }.value() ?? []
            }
        }
    }
}

/// One screen on a pseudo-terminal: whole frames, frames after a step, and frames after a key.
private final class ScreenFrames: @unchecked Sendable {
    // INVARIANT: made on one thread, used on another one that the first waits for.
    private let goals: FrameGoals
    private let terminal: PseudoTerminal
    private let place: Int
    private let scratch: String
    private let theme = Theme.ansi(depth: .trueColor)
    private var compose: [Double] = []
    private var present: [Double] = []
    private var bytes: [Double] = []

    init(_ place: Int, _ goals: FrameGoals, scratch: String) throws {
        (self.place, self.goals, self.scratch) = (place, goals, scratch)
        terminal = try PseudoTerminal(columns: goals.size.columns, rows: goals.size.rows)
    }

    func figures() throws -> [BenchmarkFigure] {
        var lab = try FilledLab(
            place: place, size: goals.size, theme: theme, scratch: scratch + "/screens")
        let backend = try NcursesBackend(
            NcursesBackend.Options(
                depth: .trueColor, terminalPath: terminal.path,
                environment: ["TERM": "xterm-256color", "XDG_CACHE_HOME": scratch]))
        defer { backend.end() }
        for _ in 0..<5 { show(lab, on: backend) }
        let whole = measured(30) { _ in
            backend.invalidate()
            show(lab, on: backend)
        }
        let steps = measured(100) { _ in
            lab.advance()
            show(lab, on: backend)
        }
        let keys = measured(40) { index in
            lab.press(index % 8 < 4 ? .down : .up)
            show(lab, on: backend)
        }
        return wholeFigures(whole) + stepFigures(steps) + keyFigures(keys)
    }

    private typealias Times = (compose: [Double], present: [Double], bytes: [Double])

    private func measured(_ count: Int, _ frame: (Int) -> Void) -> Times {
        (compose, present, bytes) = ([], [], [])
        for index in 0..<count { frame(index) }
        return (compose, present, bytes)
    }

    private func show(_ lab: FilledLab, on backend: NcursesBackend) {
        terminal.forget()
        var surface = Surface(size: backend.size, style: theme[.background])
        compose.append(1e3 * seconds { lab.draw(on: &surface) })
        present.append(1e3 * seconds { backend.present(surface) })
        // A frame without a change sends nothing and has no end.
        let isSent = terminal.wait(for: frameEnd, seconds: 0.05) != nil
        bytes.append(isSent ? Double(terminal.byteCount) : 0)
    }

    private func wholeFigures(_ times: Times) -> [BenchmarkFigure] {
        [
            BenchmarkFigure(
                name: "compose, p95", value: quantile(0.95, of: times.compose), unit: "ms",
                limit: goals.compose),
            BenchmarkFigure(
                name: "send every cell, median", value: median(times.present), unit: "ms",
                limit: goals.repaint),
            BenchmarkFigure(
                name: "bytes of every cell", value: times.bytes.max() ?? 0, unit: "B",
                limit: goals.pictureBytes),
        ]
    }

    private func stepFigures(_ times: Times) -> [BenchmarkFigure] {
        [
            BenchmarkFigure(
                name: "compose after a step, p95", value: quantile(0.95, of: times.compose),
                unit: "ms", limit: goals.compose),
            BenchmarkFigure(
                name: "bytes after a step, median", value: median(times.bytes), unit: "B",
                limit: goals.steadyBytes),
        ]
    }

    /// A key may turn a whole pane, so its bytes are told and not held against a goal.
    private func keyFigures(_ times: Times) -> [BenchmarkFigure] {
        [
            BenchmarkFigure(
                name: "compose after a key, p95", value: quantile(0.95, of: times.compose),
                unit: "ms", limit: goals.compose),
            BenchmarkFigure(
                name: "bytes after a key, median", value: median(times.bytes), unit: "B"),
        ]
    }
}
