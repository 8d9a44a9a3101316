import Foundation

/// One JSON document on standard output.
final class JSONReport: Report {
    private struct Document: Codable {
        var machine: Machine
        var measurements: [Measurement] = []
    }

    private var document: Document?

    func begin(_ machine: Machine) { document = Document(machine: machine) }

    func add(_ measurement: Measurement) { document?.measurements.append(measurement) }

    func end() {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let document, let data = try? encoder.encode(document) else { return }
        print(String(decoding: data, as: UTF8.self))
    }
}
