public import TesseraModels
import TesseraTensor

/// Where the rows of image codes start when a vocabulary is widened.
///
/// The sixth start, everything drawn anew, is the random arm of a twin run.
public enum NewRowStart: Sendable, Equatable {
    /// Drawn as in open_lm's initialisation (truncated normal, σ = 1/√width).
    case drawn
    /// The mean of the words' rows, the same for all codes.
    case mean
    /// Drawn from the Gaussian that has the mean and the covariance of the words' rows (Hewitt
    /// 2021; Li et al. 2024).
    case gaussian
    /// Vectors that were aligned with the words', [codes, width]; the head's rows stay drawn.
    case aligned([Float])
    /// A random linear image of the tokenizer's code vectors, [codes, vectorWidth]; the head's
    /// rows stay drawn.
    case projected([Float], vectorWidth: Int)
}

extension LanguageModel {
    /// Gives the rows of image codes another start, in the embedding and, where the start says
    /// something of it, in the output layer; all other rows stay as they are.
    ///
    /// Aligned and projected rows are scaled together to the root mean square of the words' rows.
    ///
    /// - Parameter seed: determines what is drawn.
    /// - Precondition: the layout fits the model and vectors are given for every image code.
    public func startImageRows(_ start: NewRowStart, _ layout: TokenLayout, seed: UInt64) {
        precondition(
            layout.vocabulary == configuration.vocabulary,
            "a layout of \(layout.vocabulary) tokens for \(configuration.vocabulary)")
        for (table, isHead) in [(embedding, false), (output, true)] {
            let width = configuration.width
            let words = WordRows(table.values.prefix(layout.textVocabulary * width), width: width)
            var random = RandomSource(seed: seed, purpose: "image rows of \(table.name)")
            let rows = words.rows(start, count: layout.imageVocabulary, isHead: isHead, &random)
            if let rows { table.assign(table.values.prefix(layout.imageOffset * width) + rows) }
        }
    }
}

/// The rows of the words, from which those of image codes may be made.
private struct WordRows {
    private let values: [Float]
    private let width: Int

    init(_ values: ArraySlice<Float>, width: Int) {
        self.values = Array(values)
        self.width = width
    }

    /// New rows, [count, width]; nil leaves them as they are.
    func rows(
        _ start: NewRowStart, count: Int, isHead: Bool, _ random: inout RandomSource
    ) -> [Float]? {
        switch start {
        case .drawn: nil
        case .mean: (0..<count).flatMap { _ in mean }
        case .gaussian: gaussian(count: count, &random)
        case .aligned(let vectors): isHead ? nil : scaled(vectors, count: count)
        case .projected(let vectors, let vectorWidth):
            isHead ? nil : scaled(projected(vectors, vectorWidth, &random), count: count)
        }
    }

    private var rowCount: Int { values.count / width }

    private var mean: [Float] {
        var sums = [Double](repeating: 0, count: width)
        for (element, value) in values.enumerated() { sums[element % width] += Double(value) }
        return sums.map { Float($0 / Double(rowCount)) }
    }

    /// μ + Σ zⱼ (xⱼ − μ) / √n with standard normal z has exactly the mean and covariance of the
    /// rows x; no decomposition is needed.
    private func gaussian(count: Int, _ random: inout RandomSource) -> [Float] {
        let mean = mean
        let centred = values.enumerated().map { $1 - mean[$0 % width] }
        let scale = 1 / Float(rowCount).squareRoot()
        return (0..<count).flatMap { _ in
            var row = mean
            for j in 0..<rowCount {
                let weight = scale * random.normal()
                for k in 0..<width { row[k] += weight * centred[j * width + k] }
            }
            return row
        }
    }

    private func projected(
        _ vectors: [Float], _ vectorWidth: Int, _ random: inout RandomSource
    ) -> [Float] {
        let projection = (0..<vectorWidth * width).map { _ in random.normal() }
        var rows = [Float](repeating: 0, count: vectors.count / vectorWidth * width)
        for (index, value) in vectors.enumerated() {
            let (row, k) = index.quotientAndRemainder(dividingBy: vectorWidth)
            for column in 0..<width {
                rows[row * width + column] += value * projection[k * width + column]
            }
        }
        return rows
    }

    private func scaled(_ rows: [Float], count: Int) -> [Float] {
        precondition(
            rows.count == count * width,
            "\(rows.count) numbers for \(count) image rows of \(width)")
        let scale = Self.rootMeanSquare(values) / max(Self.rootMeanSquare(rows), 1e-12)
        return rows.map { $0 * scale }
    }

    private static func rootMeanSquare(_ values: [Float]) -> Float {
        let sum = values.reduce(0.0) { $0 + Double($1) * Double($1) }
        return Float((sum / Double(max(1, values.count))).squareRoot())
    }
}
