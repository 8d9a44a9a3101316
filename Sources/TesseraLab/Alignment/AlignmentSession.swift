import Glibc
import TesseraModels
import TesseraTensor

/// One alignment while it is trained.
struct AlignmentSession {
    private let tables: AlignmentTables
    private let configuration: AlignmentConfiguration
    private let training: [AlignmentPair]
    private let heldOut: [AlignmentPair]
    private let optimizer: AdamW
    private let device: Device
    private var order: BatchOrder

    init(
        _ tables: AlignmentTables, _ configuration: AlignmentConfiguration, pairs: [AlignmentPair],
        _ control: AlignmentControl, on device: Device
    ) {
        self.tables = tables
        self.configuration = configuration
        self.device = device
        heldOut = pairs.suffix(configuration.heldOut)
        let own = Array(pairs.dropLast(configuration.heldOut))
        training = control == .shuffled ? Self.shuffled(own, seed: configuration.seed) : own
        var settings = AdamWConfiguration()
        settings.weightDecay = 0
        optimizer = AdamW(tables.arena, settings)
        order = BatchOrder(
            seed: configuration.seed, count: training.count, batch: configuration.batch)
    }

    /// The loss of equal similarities.
    var chanceLoss: Float { log(Float(chunk)) }

    /// Trains to the end.
    mutating func run(check: () throws -> Void) rethrows -> [Alignment.Point] {
        let schedule = LearningRateSchedule(
            peak: configuration.learningRate, floor: configuration.learningRate / 20,
            warmup: min(20, configuration.steps), total: configuration.steps)
        var curve = [Alignment.Point(step: 0, loss: heldOutLoss())]
        for step in 0..<configuration.steps {
            try check()
            let tape = Tape(on: device)
            _ = loss(of: order.items(at: step).map { training[$0] }, on: tape)
            tape.backward()
            optimizer.step(learningRate: schedule[step])
            let isLast = step + 1 == configuration.steps
            guard isLast || (step + 1) % configuration.every == 0 else { continue }
            curve.append(.init(step: step + 1, loss: heldOutLoss()))
        }
        return curve
    }

    /// Finds held-out partners among all held-out pairs.
    func retrieval() -> (captions: Retrieval, pictures: Retrieval) {
        let tape = Tape(on: device, recording: false)
        let (pictures, captions) = tables.directions(of: heldOut, on: tape)
        let (u, w, width) = (pictures.values, captions.values, pictures.shape[1])
        let count = heldOut.count
        var similarities = [Float](repeating: 0, count: count * count)
        for i in 0..<count {
            for j in 0..<count {
                // One order of sums, so that equal captions are exactly as similar.
                var sum: Float = 0
                for k in 0..<width { sum += u[i * width + k] * w[j * width + k] }
                similarities[i * count + j] = sum
            }
        }
        let transposed = (0..<count * count).map { similarities[$0 % count * count + $0 / count] }
        return (
            Retrieval(similarities, count: count), Retrieval(transposed, count: count)
        )
    }

    private func loss(of pairs: some Collection<AlignmentPair>, on tape: Tape) -> Float {
        let (pictures, captions) = tables.directions(of: pairs, on: tape)
        return tape.contrastiveLoss(
            pictures, captions, temperature: configuration.temperature)
    }

    /// Pairs that are compared in a measurement.
    private var chunk: Int { min(configuration.batch, heldOut.count) }

    /// The mean over whole chunks.
    private func heldOutLoss() -> Float {
        let losses = stride(from: 0, through: heldOut.count - chunk, by: chunk).map { first in
            loss(
                of: heldOut[first..<first + chunk], on: Tape(on: device, recording: false))
        }
        return losses.reduce(0, +) / Float(losses.count)
    }

    private static func shuffled(_ pairs: [AlignmentPair], seed: UInt64) -> [AlignmentPair] {
        var random = RandomSource(seed: seed, purpose: "shuffled pairs")
        return zip(pairs, random.permutation(of: pairs.count)).map { pair, other in
            AlignmentPair(caption: pairs[other].caption, codes: pair.codes)
        }
    }
}
