import TesseraModels
import TesseraTensor

/// The image tokenizer whose cost is compared: 64×64 pixels as 8×8 codes of 1,024.
struct TokenizerShape: Sendable {
    let configuration: ImageTokenizerConfiguration
    let batch: Int

    /// Channels 32 with multipliers 1, 2, 2, 4 on some pictures at once.
    init(side: Int = 64, batch: Int) {
        var configuration = ImageTokenizerConfiguration()
        configuration.side = side
        configuration.channels = 32
        configuration.multipliers = [1, 2, 2, 4]
        configuration.codebook.codes = 1024
        self.configuration = configuration
        self.batch = batch
    }

    /// Multiplications and additions of the convolutions and attentions below some checkpoint key
    /// for one batch, as the network defines them; nearest codes and norms are left out.
    func arithmetic(of model: ImageTokenizer, below prefixes: [String]) -> Double {
        let perPicture = model.arena.parameters
            .filter { parameter in prefixes.contains { parameter.name.hasPrefix($0) } }
            .reduce(0) { $0 + Self.convolution($1, configuration) + attention($1) }
        return Double(batch * perPicture)
    }

    /// Random RGB bytes, picture after picture.
    func randomPixels() -> [UInt8] {
        var random = RandomSource(seed: 1, purpose: "benchmark pictures")
        return (0..<batch * configuration.side * configuration.side * 3).map { _ in
            UInt8(random.index(below: 256))
        }
    }

    /// PyTorch on the same shape, eager and compiled, each in both layouts of memory.
    func peers(mode: String, _ precision: Precision) -> [Peer] {
        let sizes =
            [
                "--side", configuration.side, "--channels", configuration.channels, "--codes",
                configuration.codeCount, "--code-width", configuration.latentWidth, "--batch",
                batch,
            ] as [any CustomStringConvertible]
        let multipliers = ["--multipliers"] + configuration.multipliers.map(\.description)
        let arguments =
            [mode] + sizes.map(\.description) + multipliers + ["--precision", precision.rawValue]
        return [[], ["--channels-last"], ["--compile"], ["--compile", "--channels-last"]].map {
            Peer(script: "image_tokenizer.py", arguments: arguments + $0)
        }
    }

    private static func convolution(
        _ parameter: Parameter, _ configuration: ImageTokenizerConfiguration
    ) -> Int {
        guard parameter.shape.rank == 4 else { return 0 }
        let side = configuration.side >> level(of: parameter.name, configuration)
        return 2 * parameter.shape.count * side * side
    }

    /// Scores and mixing; each attention is known by its last projection.
    private func attention(_ parameter: Parameter) -> Int {
        guard parameter.name.hasSuffix("proj_out.weight") else { return 0 }
        return 4 * configuration.codesPerPicture * configuration.codesPerPicture
            * parameter.shape[0]
    }

    /// The level at which a convolution puts out its map, from its key.
    private static func level(
        of key: String, _ configuration: ImageTokenizerConfiguration
    ) -> Int {
        let (parts, last) = (key.split(separator: "."), configuration.multipliers.count - 1)
        if key.contains("conv_y") || key.contains("conv_b") { return last }
        if ["encoder.conv_in.weight", "decoder.conv_out.weight"].contains(key) { return 0 }
        guard parts.count > 3, let level = Int(parts[2]) else { return last }
        return level + (parts[3] == "downsample" ? 1 : 0) - (parts[3] == "upsample" ? 1 : 0)
    }
}
