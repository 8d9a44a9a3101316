import Foundation

extension BenchmarkCatalog {
    /// What the open lab takes of a core while its run is paused.
    static let idleShare = [
        Benchmark(name: "lab/idle") { surroundings in
            let lab = try TesseraProcess(
                surroundings, in: try surroundings.scratch.makeFolder(), columns: 120, rows: 40)
            guard let terminal = lab.terminal, lab.waitForStep(3) else {
                throw LabProcessError.silent(what: "a third step")
            }
            terminal.type(" ")
            guard terminal.wait(for: "PAUSED", seconds: 10) != nil else {
                throw LabProcessError.silent(what: "the pause")
            }
            sleep(5)  // until the passing remark about the pause has gone
            terminal.forget()
            let (before, start) = (lab.processorSeconds, ContinuousClock.now)
            sleep(20)
            let time = (ContinuousClock.now - start) / .seconds(1)
            return [
                BenchmarkFigure(
                    name: "share of a core",
                    value: 100 * (lab.processorSeconds - before) / time, unit: "%", limit: 0.5),
                BenchmarkFigure(
                    name: "bytes sent", value: Double(terminal.byteCount), unit: "B", limit: 0),
            ]
        }
    ]
}
