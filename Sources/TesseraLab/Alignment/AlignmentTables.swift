import TesseraTensor

/// A vector for each image code and each word piece; a picture or a caption is the direction of
/// the mean of its vectors.
///
/// Tables are stored as [width, tokens], so that the mean is one product with a histogram.
final class AlignmentTables {
    let image, text: Parameter
    let arena: ParameterArena
    private let width: Int

    /// Draws the image table at random.
    ///
    /// - Parameters:
    ///   - words: the text table, [vocabulary, width]; nil draws it as well.
    ///   - learnsText: whether the text table is trained.
    init(codes: Int, vocabulary: Int, width: Int, words: [Float]?, learnsText: Bool, seed: UInt64) {
        self.width = width
        let builder = ParameterBuilder()
        let start = Initialization.truncatedNormal(deviation: 1 / Float(width).squareRoot())
        image = builder.parameter("image", [width, codes], start)
        text = builder.parameter("text", [width, vocabulary], start)
        arena = ParameterArena(builder.parameters, precision: .float32, seed: seed)
        text.isFrozen = !learnsText
        if let words { text.assign(Self.transposed(words, columns: width)) }
    }

    /// The image vectors, [codes, width].
    var imageRows: [Float] { Self.transposed(image.values, columns: image.shape[1]) }
    /// The text vectors, [vocabulary, width].
    var textRows: [Float] { Self.transposed(text.values, columns: text.shape[1]) }

    /// The directions of pictures and captions, [pairs, width] each.
    func directions(
        of pairs: some Collection<AlignmentPair>, on tape: Tape
    ) -> (pictures: Tensor, captions: Tensor) {
        func mean(_ bags: [[Int32]], _ table: Parameter) -> Tensor {
            tape.normalizeRows(tape.linear(histograms(bags, table.shape[1], on: tape), table))
        }
        return (mean(pairs.map(\.codes), image), mean(pairs.map(\.caption), text))
    }

    /// The share of each token in each bag, [bags, tokens].
    private func histograms(_ bags: [[Int32]], _ tokens: Int, on tape: Tape) -> Tensor {
        var shares = [Float](repeating: 0, count: bags.count * tokens)
        for (row, bag) in bags.enumerated() {
            for token in bag { shares[row * tokens + Int(token)] += 1 / Float(bag.count) }
        }
        return tape.device.tensor(shares, [bags.count, tokens])
    }

    private static func transposed(_ values: [Float], columns: Int) -> [Float] {
        let rows = values.count / columns
        return (0..<values.count).map { values[$0 % rows * columns + $0 / rows] }
    }
}
