import TesseraLab
import TesseraStore

/// A run as the list shows it, with its settings beside it.
package struct ListedRun: Sendable, Equatable {
    /// The run.
    let run: KnownRun
    /// Every setting with its value as a TOML file writes it, in the order of the names.
    let settings: [Setting]
    /// The text in which a filter looks; kept, since every frame and key looks through all of it.
    let searched: String

    /// One setting.
    struct Setting: Sendable, Equatable {
        let name: String
        let value: String
    }

    init(run: KnownRun, settings: [Setting]) {
        self.run = run
        self.settings = settings
        let description = run.description
        let names = [
            description.identifier, description.name, description.kind.rawValue, run.state,
        ]
        searched =
            (names + run.tags.map { "tag:\($0)" } + settings.map { "\($0.name)=\($0.value)" })
            .joined(separator: " ")
    }

    /// What tells the run from all others.
    var identifier: String { run.description.identifier }

    /// Month, day, hour and minute of its beginning in UTC, as the name of its folder tells them.
    var begun: String {
        let digits = identifier.prefix(13).filter(\.isNumber)
        guard digits.count == 12 else { return "-" }
        func pair(_ place: Int) -> Substring { digits.dropFirst(place).prefix(2) }
        return "\(pair(4))-\(pair(6)) \(pair(8)):\(pair(10))"
    }

    /// The newest value of the metric that matters most, of its best arm, and what it is called.
    var figure: (metric: MetricName, value: Double)? {
        for metric in Self.metrics(of: run.description.kind) {
            let values = run.newest.filter { $0.name == metric }.map { Double($0.value) }
            let best = metric.isBetterWhenLower ? values.min() : values.max()
            if let best { return (metric, best) }
        }
        return nil
    }

    /// Held-out values first: they are what runs are compared by.
    private static func metrics(of kind: RunKind) -> [MetricName] {
        switch kind {
        case .tokenizer: [.validationPSNR, .reconstructionPSNR]
        case .text: [.validationText, .lossText]
        case .adapt: [.validationImage, .lossImage]
        }
    }
}

extension MetricName {
    /// False for qualities, of which more is better.
    var isBetterWhenLower: Bool { unit != "dB" && self != .codebookUsage }
}
