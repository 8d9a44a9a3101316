import TesseraModels

/// What a run's settings have to fulfil, so that nothing goes wrong later for their sake.
extension RunConfiguration {
    /// The first thing that makes the run impossible, as a sentence; nil when it is possible.
    public var problem: String? {
        let ofKind =
            switch kind {
            case .tokenizer: tokenizerProblem
            case .text: textProblem ?? modelProblem
            case .adapt: adaptationProblem ?? modelProblem
            }
        return courseProblem ?? optimizerProblem ?? ofKind
    }

    private var courseProblem: String? {
        let counts = [
            ("steps", steps, 1...1_000_000_000), ("batch", batch, 1...65_536),
            ("checkpoints.every", checkpoints.every, 1...1_000_000_000),
            ("checkpoints.keep", checkpoints.keep, 1...1_000),
            ("validation.every", validation.every, 1...1_000_000_000),
            ("validation.batches", validation.batches, 1...10_000),
            ("previews.every", previews.every, 1...1_000_000_000),
        ]
        return Self.problem(of: counts)
    }

    private var optimizerProblem: String? {
        if !(learningRate.peak > 0) { return "learningRate.peak must be above 0" }
        if !(optimizer.epsilon > 0) { return "optimizer.epsilon must be above 0" }
        if !(0..<1).contains(optimizer.beta1) || !(0..<1).contains(optimizer.beta2) {
            return "optimizer.beta1 and optimizer.beta2 must lie from 0 to below 1"
        }
        return Self.problem(of: [("learningRate.warmup", learningRate.warmup, 0...1_000_000_000)])
            ?? Self.problem(of: [
                ("learningRate.peak", learningRate.peak, 0...1_000),
                ("learningRate.floor", learningRate.floor, 0...1_000),
                ("optimizer.weightDecay", optimizer.weightDecay, 0...1_000),
                ("optimizer.clipNorm", optimizer.clipNorm, 0...Float.greatestFiniteMagnitude),
            ])
            ?? rateProblem
    }

    /// A floor above the peak would let the rate rise to the end without a word.
    private var rateProblem: String? {
        guard learningRate.floor > learningRate.peak else { return nil }
        return "learningRate.floor, \(learningRate.floor), lies above learningRate.peak, "
            + "\(learningRate.peak); lower it as well, to 0 if need be"
    }

    private var tokenizerProblem: String? {
        Self.problem(of: [
            ("data.pictureLimit", data.pictureLimit, 1...100_000_000),
            ("tokenizer.side", tokenizer.side, 1...1_024),
            ("tokenizer.channels", tokenizer.channels, 4...4_096),
            ("tokenizer.blocks", tokenizer.blocks, 1...64),
        ]) ?? tokenizer.problem
    }

    private var textProblem: String? {
        Self.problem(of: [
            ("data.textLimit", data.textLimit, 1...1 << 40),
            ("data.textVocabulary", data.textVocabulary, 256...65_536),
        ])
    }

    private var adaptationProblem: String? {
        if start.arms.isEmpty || Set(start.arms).count < start.arms.count {
            return "start.arms must be pre-trained, random or both"
        }
        if start.hasOwnShape, start.arms != [.random] {
            return "start.hasOwnShape needs start.arms to be random alone"
        }
        return Self.problem(of: [
            ("data.pictureLimit", data.pictureLimit, 1...100_000_000),
            ("data.captionLimit", data.captionLimit, 1...4_096),
            ("previews.prompts", previews.prompts.count, 1...256),
            ("start.lowRank.rank", start.lowRank.rank, 1...16_384),
        ])
            ?? Self.problem(of: [
                ("start.lowRank.alpha", start.lowRank.alpha, 0...1_000_000),
                ("data.captionDropout", data.captionDropout, 0...1),
                ("data.textReplay", data.textReplay, 0...1),
            ])
            ?? previews.sampling.problem
    }

    private var modelProblem: String? {
        Self.problem(of: [
            ("model.width", model.width, 1...16_384), ("model.layers", model.layers, 1...1_024),
            ("model.heads", model.heads, 1...1_024),
            ("model.maximumLength", model.maximumLength, 4...65_536),
        ]) ?? Self.problem(of: [("model.zLoss", model.zLoss, 0...1_000)]) ?? model.problem
    }

    /// The first value out of its range; NaN is out of every range.
    private static func problem<Value: Comparable>(
        of settings: [(name: String, value: Value, range: ClosedRange<Value>)]
    ) -> String? {
        settings.first { !$0.range.contains($0.value) }.map { name, value, range in
            "\(name) must lie from \(range.lowerBound) to \(range.upperBound), not \(value)"
        }
    }
}
