import TesseraModels
public import TesseraTensor

/// How the classifier is trained: on scenes that are drawn once each, and on what an image
/// tokenizer leaves of some others, because pictures that a model draws come out of its decoder.
public struct AttributeTraining: Sendable, Equatable {
    /// Determines the scenes and the first weights.
    public var seed: UInt64 = 1
    /// Optimizer steps.
    public var steps = 3_000
    /// New scenes of each step.
    public var batch = 48
    /// Reconstructions of each step.
    public var reconstructions = 16
    /// Different scenes that are reconstructed.
    public var pool = 2_048
    /// Scenes on which the result is measured.
    public var heldOut = 1_000
    /// The largest learning rate.
    public var learningRate: Float = 2e-3

    /// Creates the recipe of the classifier that comes along.
    public init() {}

    /// Trains a classifier.
    ///
    /// - Parameters:
    ///   - tokenizer: of the pictures that will be judged.
    ///   - progress: told the loss of every step.
    /// - Throws: what `progress` throws.
    public func train(
        _ shape: AttributeClassifierConfiguration, tokenizer: VQPictureTokenizer, on device: Device,
        progress: (_ step: Int, _ loss: Float) throws -> Void
    ) throws -> AttributeClassifier {
        let source = SceneSource(seed: seed)
        let classifier = AttributeClassifier(shape, precision: device.precision, seed: seed)
        var settings = AdamWConfiguration()
        settings.weightDecay = 0.05
        let optimizer = AdamW(classifier.arena, settings)
        let schedule = LearningRateSchedule(
            peak: learningRate, floor: learningRate / 50, warmup: min(50, steps), total: steps)
        let fresh = PictureBatches(source, side: shape.side, batch: batch, seed: seed)
        let copies = pictures(of: source, side: shape.side, copiedBy: tokenizer, on: device)
        var order = BatchOrder(seed: seed, count: max(1, copies.count), batch: reconstructions)
        for step in 0..<steps {
            let chosen = copies.isEmpty ? [] : order.items(at: step)
            let truths = Array(step * batch..<(step + 1) * batch) + chosen
            let pixels = try fresh.pixels(at: step) + chosen.flatMap { copies[$0] }
            let tape = Tape(on: device)
            let loss = classifier.loss(
                pixels, truths.map { SceneCells(source.scene(at: $0), across: shape.cellsAcross) },
                on: tape)
            tape.backward()
            optimizer.step(learningRate: schedule[step])
            try progress(step + 1, loss)
        }
        return classifier
    }

    /// How good a classifier is on scenes that none was trained on, and on their reconstructions.
    public func measure(
        _ classifier: AttributeClassifier, tokenizer: VQPictureTokenizer, on device: Device
    ) -> (scenes: ClassifierQuality, reconstructions: ClassifierQuality) {
        let source = SceneSource(seed: seed, stream: .heldOut)
        let scenes = (0..<heldOut).map { source.scene(at: $0) }
        let pictures = scenes.map { $0.draw(side: classifier.configuration.side) }
        let copies = tokenizer.pixels(of: tokenizer.codes(of: pictures, on: device), on: device)
        return (
            ClassifierQuality(classifier, scenes, pictures: pictures, on: device),
            ClassifierQuality(classifier, scenes, pictures: copies, on: device)
        )
    }

    /// The first scenes of a source after a way through the tokenizer's codes.
    private func pictures(
        of source: SceneSource, side: Int, copiedBy tokenizer: VQPictureTokenizer, on device: Device
    ) -> [[UInt8]] {
        let originals = (0..<(reconstructions > 0 ? pool : 0)).map {
            source.scene(at: $0).draw(side: side)
        }
        return tokenizer.pixels(of: tokenizer.codes(of: originals, on: device), on: device)
    }
}

/// How well a classifier reads pictures whose truth is known.
public struct ClassifierQuality: Sendable, Equatable, Codable {
    /// How many pictures were read.
    public let pictures: Int
    /// Against their own captions: what a perfect painter would score.
    public let matches: AttributeMatches
    /// Against other pictures' captions: what chance scores.
    public let chance: AttributeMatches
    /// Of the kinds that are seen, the share that is there.
    public let precision: Double
    /// Of the kinds that are there, the share that is seen.
    public let recall: Double

    /// Reads pictures of scenes.
    ///
    /// - Precondition: there are as many scenes as pictures.
    public init(
        _ classifier: AttributeClassifier, _ scenes: [Scene], pictures: [[UInt8]],
        on device: Device
    ) {
        self.init(readings: classifier.read(pictures, on: device), scenes)
    }

    /// Compares readings with the truth.
    ///
    /// - Precondition: there are as many scenes as readings.
    public init(readings: [PictureReading], _ scenes: [Scene]) {
        let captions = scenes.map(\.caption)
        pictures = readings.count
        matches = AttributeMatches(captions: captions, pictures: readings)
        chance = AttributeMatches.shuffled(captions: captions, pictures: readings)
        var (seen, there, both) = (0, 0, 0)
        for (reading, scene) in zip(readings, scenes) {
            for (found, truth) in zip(reading.sights, PictureReading(scene).sights) {
                if found != nil { seen += 1 }
                if truth != nil { there += 1 }
                if found != nil, truth != nil { both += 1 }
            }
        }
        precision = Double(both) / Double(max(1, seen))
        recall = Double(both) / Double(max(1, there))
    }
}
