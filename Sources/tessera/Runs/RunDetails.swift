import TesseraLab
import TesseraStore
import TesseraTerminal

/// A run with everything that is kept of it.
struct RunDetails {
    let run: KnownRun
    let events: [RunEvent]
    let checkpoints: [Int]
    let configuration: RunConfiguration

    private static let eventLimit = 20

    /// The lines for a person.
    ///
    /// - Throws: never in practice; every configuration is encodable.
    func text() throws -> String {
        let settings = try ConfigurationLayers(configuration).settings
        let lines = settings.map { "  \($0.name) = \($0.value)\n" }
        return head + "\nevents\n" + eventLines + "\nsettings\n" + lines.joined()
    }

    private var head: String {
        let description = run.description
        var table = TextTable(["run", description.identifier])
        table.add(["name", PrintableText.of(description.name)])
        table.add(["kind", description.kind.rawValue])
        table.add(["state", run.state])
        table.add(["step", "\(run.step) of \(description.totalSteps)"])
        if let age = run.age {
            table.add(["last heard of", CompactNumber.duration(seconds: age) + " ago"])
        }
        if !run.arms.isEmpty { table.add(["models", run.arms.joined(separator: "|")]) }
        table.add(["training", Self.list(run.figures)])
        table.add(["held out", Self.list(run.heldOutFigures)])
        table.add(["checkpoints", Self.list(checkpoints.map { "\($0)" })])
        table.add(["folder", run.folder.map { PrintableText.of($0.path) } ?? "-"])
        return table.text
    }

    private var eventLines: String {
        guard !events.isEmpty else { return "  none\n" }
        let hidden = max(0, events.count - Self.eventLimit)
        let lines = events.dropFirst(hidden).map {
            "  step \($0.step): \(PrintableText.of($0.text))\n"
        }
        return (hidden > 0 ? "  \(hidden) earlier ones are left out; --json has them all\n" : "")
            + lines.joined()
    }

    private static func list(_ parts: [String]) -> String {
        parts.isEmpty ? "-" : parts.joined(separator: "  ")
    }
}
