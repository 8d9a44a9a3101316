import TesseraLab
import TesseraTensor

/// A twin run in its middle as a trainer reports it, with pictures and curves of any length.
struct SampleRun {
    /// What the trainer reported last.
    private(set) var snapshot: TrainingSnapshot
    private var random = RandomSource(seed: 1, purpose: "sample run")

    private static let metrics: [MetricName] = [
        .lossTotal, .lossText, .lossImage, .gradientNorm,
    ]

    /// A run that has done so many steps.
    init(steps: Int) {
        snapshot = TrainingSnapshot(
            name: "twin", kind: .adapt, totalSteps: 2 * steps, state: .training)
        snapshot.arms = ["pre-trained", "random"].map { ArmSnapshot(name: $0) }
        snapshot.references = [
            ReferenceLine(metric: .lossImage, label: "ln 512", value: 6.238)
        ]
        snapshot.throughput = Throughput(perSecond: 3924, unit: "tok")
        snapshot.remaining = RemainingTime(seconds: 3000, spread: 90)
        snapshot.learningRate = 8.9e-4
        snapshot.residentBytes = 1_103_000_000
        snapshot.tokenUsage = .ready(Self.usage)
        for _ in 0..<steps { advance() }
        snapshot.previews = .ready(pictures())
    }

    /// One step more.
    mutating func advance() {
        snapshot.step += 1
        let course = 3 + 40 / Float(snapshot.step + 10)
        for arm in snapshot.arms.indices {
            for metric in Self.metrics {
                snapshot.arms[arm].histories[metric, default: MetricHistory()]
                    .append(course + random.uniform(-0.2, 0.2), at: snapshot.step)
            }
        }
        if snapshot.step % 100 == 0 {
            snapshot.events.append(RunEvent(step: snapshot.step, kind: .preview, text: "drawn"))
        }
        (snapshot.timings.forward, snapshot.timings.backward) = (0.17, 0.3)
        snapshot.timings.optimizer = 0.03 + Double(random.uniform(0, 0.002))
    }

    /// New pictures of noise: every cell of them changes.
    mutating func draw() { snapshot.previews = .ready(pictures()) }

    private mutating func pictures() -> [Preview] {
        snapshot.arms.flatMap { arm in
            (0..<4).map { index in
                Preview(
                    arm: arm.name, prompt: "picture \(index)", step: snapshot.step, side: 64,
                    pixels: (0..<64 * 64 * 3).map { _ in UInt8(random.index(below: 256)) })
            }
        }
    }

    private static let usage = TokenUsage(
        text: modality(vocabulary: 2048, used: 412), image: modality(vocabulary: 512, used: 498),
        windowSteps: 100)

    private static func modality(vocabulary: Int, used: Int) -> TokenUsage.Modality {
        TokenUsage.Modality(
            rankedCounts: (1...used).map { 9000 / ($0 + 2) },
            topLabels: (0..<24).map { "token \($0)" }, vocabulary: vocabulary, entropy: 5.1)
    }
}
