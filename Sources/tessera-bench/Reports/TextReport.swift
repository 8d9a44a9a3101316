import Foundation

/// A table on standard output, a line per benchmark and an indented one per peer.
final class TextReport: Report {
    func begin(_ machine: Machine) {
        print("\(machine.processor), \(machine.threads) threads, load \(machine.load)")
        let names = [
            "rate", "time", "GF/s", "of peak", "misses", "heap", "oneDNN", "bytes", "peak MB",
        ]
        print(line("benchmark", names))
    }

    func add(_ measurement: Measurement) {
        print(line(measurement.name, cells(of: measurement)))
        for peer in measurement.peers {
            let rate = "\(short(peer.rate)) \(measurement.unit)/s"
            let ratio = String(format: "× %.2f", peer.ratio)
            print(line("    \(peer.name)", [rate, ratio, "", "", "", "", "", "", megabytes(peer)]))
        }
    }

    func add(_ report: FigureReport) {
        print(report.name)
        for figure in report.figures {
            let goal = figure.limit.map { "≤ \(short($0))" } ?? ""
            let verdict = figure.limit == nil ? "" : figure.isKept ? "kept" : "MISSED"
            let details = figure.details.map { "\(short($0.value)) \($0.unit)" }
            let value = "\(short(figure.value)) \(figure.unit)"
            print(line("    \(figure.name)", [value, goal, verdict] + details))
        }
    }

    func end() {}

    private func cells(of measurement: Measurement) -> [String] {
        [
            "\(short(measurement.rate)) \(measurement.unit)/s",
            String(format: "%.3g ms", measurement.secondsPerRun * 1e3),
            measurement.arithmeticRate.map { String(format: "%.0f", $0 / 1e9) } ?? "",
            measurement.shareOfPeak.map { String(format: "%.0f %%", $0 * 100) } ?? "",
            measurement.poolMisses.map(short) ?? "",
            short(measurement.heap.requests), short(measurement.heap.requestsOfLibrary),
            short(measurement.heap.bytes),
            String(format: "%.0f", Double(measurement.peakResidentBytes) / 1e6),
        ]
    }

    private func megabytes(_ peer: PeerMeasurement) -> String {
        String(format: "%.0f", Double(peer.peakResidentBytes) / 1e6)
    }

    private func line(_ name: String, _ cells: [String]) -> String {
        let widths = [20, 10, 8, 8, 7, 8, 8, 8, 8]
        return zip(cells, widths).reduce(padded(name, 44)) { $0 + aligned($1.0, $1.1) }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private func aligned(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - text.count)) + text
    }

    /// Three significant digits, thousands as k, millions as M.
    private func short(_ number: Double) -> String {
        switch abs(number) {
        case 1e6...: String(format: "%.3gM", number / 1e6)
        case 1e4...: String(format: "%.3gk", number / 1e3)
        case 1e3...: String(format: "%.0f", number)
        default: String(format: "%.3g", number)
        }
    }
}
