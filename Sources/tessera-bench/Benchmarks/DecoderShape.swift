import TesseraModels
import TesseraTensor

/// A decoder and a batch whose cost is compared.
struct DecoderShape: Sendable {
    /// What names of benchmarks call it.
    let name: String
    let configuration: LanguageModelConfiguration
    let batch: Int

    init(
        _ name: String, width: Int, layers: Int, heads: Int, length: Int, batch: Int,
        vocabulary: Int
    ) {
        var configuration = LanguageModelConfiguration()
        configuration.width = width
        configuration.layers = layers
        configuration.heads = heads
        configuration.maximumLength = length
        configuration.vocabulary = vocabulary
        configuration.norm = .layerNormWithoutBias
        configuration.normalizesQueriesAndKeys = true
        self.configuration = configuration
        self.name = name
        self.batch = batch
    }

    /// 7.7 million parameters: the lab's usual size.
    static let small = DecoderShape(
        "7.7M", width: 256, layers: 6, heads: 4, length: 128, batch: 32, vocabulary: 5120)
    /// 38 million parameters and longer sequences.
    static let wide = DecoderShape(
        "38M", width: 512, layers: 8, heads: 8, length: 320, batch: 8, vocabulary: 12_288)

    /// The same decoder with another number of sequences side by side.
    func with(batch: Int) -> DecoderShape {
        DecoderShape(
            name, width: configuration.width, layers: configuration.layers,
            heads: configuration.heads, length: configuration.maximumLength, batch: batch,
            vocabulary: configuration.vocabulary)
    }

    /// Tokens of a batch.
    var tokens: Int { batch * configuration.maximumLength }

    /// Multiplications and additions of the products that predict one token, attention apart.
    var arithmeticPerToken: Double {
        let (width, hidden) = (configuration.width, configuration.hiddenWidth)
        let block = 4 * width * width + 3 * width * hidden
        return 2 * Double(configuration.layers * block + width * configuration.vocabulary)
    }

    /// Multiplications and additions of one training step: backward costs two forwards, and a
    /// causal attention sees half of its square.
    var trainingArithmetic: Double {
        let length = Double(configuration.maximumLength)
        let attention = 2 * Double(configuration.layers * configuration.width) * length
        return 3 * (arithmeticPerToken + attention) * Double(tokens)
    }

    /// Random token identifiers.
    func randomTokens(_ count: Int, seed: UInt64) -> [Int32] {
        var random = RandomSource(seed: seed, purpose: "benchmark tokens")
        return (0..<count).map { _ in Int32(random.index(below: configuration.vocabulary)) }
    }

    /// PyTorch on the same shape; `compiled` adds a second one that runs compiled.
    func peers(mode: String, _ precision: Precision, compiled: Bool) -> [Peer] {
        let sizes =
            [
                "--width", configuration.width, "--layers", configuration.layers,
                "--heads", configuration.heads, "--length", configuration.maximumLength,
                "--batch", batch, "--vocabulary", configuration.vocabulary,
            ] as [any CustomStringConvertible]
        let arguments = [mode] + sizes.map(\.description) + ["--precision", precision.rawValue]
        let eager = Peer(script: "language_model.py", arguments: arguments)
        let fast = Peer(script: "language_model.py", arguments: arguments + ["--compile"])
        return compiled ? [eager, fast] : [eager]
    }
}
