import Foundation

extension BenchmarkCatalog {
    /// From a key to the last byte of the frame that shows its effect, while all cores train.
    static let keyLatency = [
        Benchmark(name: "lab/key to effect") { surroundings in
            let lab = try TesseraProcess(
                surroundings, in: try surroundings.scratch.makeFolder(), columns: 120, rows: 40)
            guard let terminal = lab.terminal, lab.waitForStep(3) else {
                throw LabProcessError.silent(what: "a third step")
            }
            let times = try (0..<40).map { try millisecondsToHelp(on: terminal, trial: $0) }
            return [
                BenchmarkFigure(name: "median", value: median(times), unit: "ms"),
                BenchmarkFigure(
                    name: "p95", value: quantile(0.95, of: times), unit: "ms", limit: 50),
                BenchmarkFigure(name: "longest", value: times.max() ?? 0, unit: "ms"),
            ]
        }
    ]

    /// Opens the help and closes it again, each time at another moment of a step.
    private static func millisecondsToHelp(
        on terminal: PseudoTerminal, trial: Int
    ) throws -> Double {
        terminal.forget()
        let pressed = ContinuousClock.now
        terminal.type("?")
        guard let shown = terminal.wait(for: "type a word", seconds: 5) else {
            throw LabProcessError.silent(what: "the help")
        }
        terminal.type("\u{1B}")
        usleep(150_000 + UInt32(trial) * 3571)
        return (shown - pressed) / .milliseconds(1)
    }
}
