import Foundation

extension BenchmarkCatalog {
    /// What training loses while the lab is open, against the same training without a screen.
    ///
    /// Both programs live side by side and take turns: one is stopped while the other works. Each
    /// turn is compared with the one beside it, so that a drifting machine treats both alike. A few
    /// rounds on a shared machine still err by a per cent or two, so what the lab's own thread took
    /// of a core stands beside the loss: training on all cores loses about as much.
    static let watchedThroughput = [(80, 24, 1.0), (200, 60, 2.0)].map { columns, rows, limit in
        Benchmark(name: "lab/throughput loss/\(columns)×\(rows)") { surroundings in
            let headless = try TakingTurns(
                TesseraProcess(surroundings, in: surroundings.scratch.makeFolder()))
            let watched = try TakingTurns(
                TesseraProcess(
                    surroundings, in: surroundings.scratch.makeFolder(), columns: columns,
                    rows: rows))
            let losses = (0..<max(3, surroundings.rounds)).compactMap { _ in
                headless.rate(over: turn).flatMap { without in
                    watched.rate(over: turn).map { 100 * (1 - $0 / without) }
                }
            }
            return [
                BenchmarkFigure(
                    name: "loss, median of \(losses.count)", value: median(losses), unit: "%",
                    limit: limit,
                    details: [0.25, 0.75].map { .init(value: quantile($0, of: losses), unit: "%") }),
                BenchmarkFigure(
                    name: "the lab's thread, of a core", value: 100 * watched.ownShare, unit: "%",
                    limit: limit),
            ]
        }
    }

    /// Seconds of a turn; a run is recorded about once a second.
    private static let turn = 5.0
}

/// A program that works only while its speed is measured.
private final class TakingTurns {
    private let process: TesseraProcess
    private var ownSeconds = 0.0
    private var time = 0.0

    /// Waits until it has got going, then stops it.
    init(_ process: TesseraProcess) throws {
        self.process = process
        // Pictures come at steps 1, 2, 4, …, 32 and then only at 64.
        guard process.waitForStep(33) else { throw LabProcessError.silent(what: "step 33") }
        process.setStopped(true)
    }

    /// What its main thread took of a core during all turns.
    var ownShare: Double { ownSeconds / time }

    /// Steps per second between the first and the last record of a turn; nil without two of them.
    func rate(over seconds: Double) -> Double? {
        let (before, start) = (process.mainThreadSeconds, Date())
        process.setStopped(false)
        var first, last: (step: Int, time: Double)?
        while -start.timeIntervalSinceNow < seconds {
            usleep(50_000)
            // Older records, from before it stood still, would count that time too.
            guard let record = process.progress, record.time > start.timeIntervalSince1970 else {
                continue
            }
            first = first ?? record
            last = record
        }
        process.setStopped(true)
        ownSeconds += process.mainThreadSeconds - before
        time += -start.timeIntervalSinceNow
        guard let first, let last, last.time > first.time else { return nil }
        return Double(last.step - first.step) / (last.time - first.time)
    }
}
