import TesseraLab
import TesseraTerminal

/// One figure that tells how a training goes, with the words around it.
struct MetricWords {
    /// Which figure.
    let name: MetricName
    /// What people call it.
    let label: String
    private let unit: String
    private let places: Int
    private let factor: Double

    private init(
        _ name: MetricName, _ label: String, unit: String = "", places: Int = 2,
        factor: Double = 1
    ) {
        (self.name, self.label, self.unit) = (name, label, unit)
        (self.places, self.factor) = (places, factor)
    }

    /// The figures of the training itself, the most telling one first.
    static func training(_ kind: RunKind) -> [MetricWords] {
        switch kind {
        case .tokenizer:
            [
                .init(.reconstructionPSNR, "PSNR", unit: " dB", places: 1),
                .init(.codebookUsage, "codes in use", unit: " %", places: 0, factor: 100),
            ]
        case .text: [.init(.lossText, "text")]
        case .adapt: [.init(.lossImage, "image"), .init(.lossText, "text")]
        }
    }

    /// The figures on what was held out.
    static func heldOut(_ kind: RunKind) -> [MetricWords] {
        switch kind {
        case .tokenizer:
            [
                .init(.validationPSNR, "PSNR", unit: " dB", places: 1),
                .init(.validationUsage, "codes in use", unit: " %", places: 0, factor: 100),
            ]
        case .text: [.init(.validationText, "text")]
        case .adapt: [.init(.validationImage, "image"), .init(.validationText, "text")]
        }
    }

    /// "image 5.93|6.10", one value an arm; nil when there is none yet.
    func text(_ values: [MetricRecord], arms: [String]) -> String? {
        let mine = values.filter { $0.name == name }
        guard !mine.isEmpty else { return nil }
        let texts = arms.map { arm in
            mine.last { $0.arm == arm }.map { text($0.value) } ?? "-"
        }
        return "\(label) \(texts.joined(separator: "|"))\(unit)"
    }

    private func text(_ value: Float) -> String {
        let scaled = Double(value) * factor
        return scaled.magnitude < 1_000
            ? CompactNumber.fixed(scaled, places: places) : CompactNumber.text(scaled)
    }
}

extension TrainingSnapshot {
    /// The newest value of every metric of every arm.
    var newest: [MetricRecord] {
        arms.flatMap { arm in
            arm.histories.sorted { $0.key < $1.key }.compactMap { name, history in
                guard let step = history.steps.last, let value = history.last else { return nil }
                return MetricRecord(step: step, arm: arm.name, name: name, value: value)
            }
        }
    }
}
