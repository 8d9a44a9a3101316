import Foundation

/// One JSON document on standard output.
final class JSONReport: Report {
    private struct Document: Codable {
        var machine: Machine
        var measurements: [Measurement] = []
        var figures: [FigureReport] = []
    }

    private var document: Document?

    func begin(_ machine: Machine) { document = Document(machine: machine) }

    func add(_ measurement: Measurement) { document?.measurements.append(measurement) }

    func add(_ figures: FigureReport) { document?.figures.append(figures) }

    func end() {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let document, let data = try? encoder.encode(document) else { return }
        print(String(decoding: data, as: UTF8.self))
    }
}
