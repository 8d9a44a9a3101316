public import TesseraModels
public import TesseraTensor

/// Sequences of equal length with what each position should predict.
public struct TokenBatch: Sendable {
    /// [batch · length] tokens that the model reads.
    public let inputs: [Int32]
    /// The next token of each position and its weight; padding weighs 0.
    public let targets: TokenTargets
    /// Number of sequences.
    public let batch: Int

    /// Shifts whole sequences by one position; what follows a padded end has no weight.
    ///
    /// - Precondition: all sequences have the same length, at least 2.
    public init(sequences: [[Int32]], padding: Int32) {
        self.init(sequences: sequences) { $0 != padding }
    }

    /// Shifts whole sequences by one position; only some tokens count as targets.
    ///
    /// - Precondition: all sequences have the same length, at least 2.
    init(sequences: [[Int32]], counting isCounted: (Int32) -> Bool) {
        let length = sequences.first?.count ?? 0
        precondition(
            length >= 2 && sequences.allSatisfy { $0.count == length },
            "a batch needs sequences of one length, at least 2")
        batch = sequences.count
        inputs = sequences.flatMap { $0.dropLast() }
        let next = sequences.flatMap { $0.dropFirst() }
        targets = TokenTargets(ids: next, weights: next.map { isCounted($0) ? 1 : 0 })
    }

    /// Puts rows of two batches together.
    ///
    /// - Parameter fromOther: whether each row is taken from the other batch.
    /// - Precondition: both have the same number of rows of the same length.
    init(_ one: TokenBatch, mixedWith other: TokenBatch, fromOther: [Bool]) {
        precondition(
            one.inputs.count == other.inputs.count && one.batch == other.batch,
            "cannot mix batches of \(one.inputs.count) and \(other.inputs.count) tokens")
        func mixed<Element>(_ mine: [Element], _ theirs: [Element]) -> [Element] {
            let length = mine.count / one.batch
            return fromOther.enumerated().flatMap { row, isOther in
                (isOther ? theirs : mine)[row * length..<(row + 1) * length]
            }
        }
        batch = one.batch
        inputs = mixed(one.inputs, other.inputs)
        targets = TokenTargets(
            ids: mixed(one.targets.ids, other.targets.ids),
            weights: mixed(one.targets.weights, other.targets.weights))
    }

    /// Tokens that count in the loss.
    public var countedTokens: Int { targets.weights.count { $0 > 0 } }
}

/// Mean cross-entropies of a batch, in nats per token.
public struct LossReport: Sendable, Equatable {
    /// Over all positions that count.
    public let total: Float
    /// Over positions whose target is a word piece or a marker; NaN when there are none.
    public let text: Float
    /// Over positions whose target is an image code; NaN when there are none.
    public let image: Float

    /// Splits the losses of single positions by modality.
    public init(losses: [Float], targets: TokenTargets, layout: TokenLayout) {
        var (textSum, imageSum, texts, images) = (0.0, 0.0, 0, 0)
        for (position, loss) in losses.enumerated() where targets.weights[position] > 0 {
            if layout.isImage(targets.ids[position]) {
                imageSum += Double(loss)
                images += 1
            } else {
                textSum += Double(loss)
                texts += 1
            }
        }
        total = Float((textSum + imageSum) / Double(texts + images))
        text = Float(textSum / Double(texts))
        image = Float(imageSum / Double(images))
    }

    /// The mean of several reports, each weighing the same.
    public init(meanOf reports: [LossReport]) {
        let count = Float(reports.count)
        total = reports.map(\.total).reduce(0, +) / count
        text = reports.map(\.text).reduce(0, +) / count
        image = reports.map(\.image).reduce(0, +) / count
    }
}
