public import TesseraTensor

/// Learned code vectors of length 1 that follow the latents they stand for.
///
/// Each code keeps a running count N and a running sum m of its latents: after a step in which n
/// latents of sum s chose it, N ← γN + (1 − γ)n and m ← γm + (1 − γ)s, and the code is m / |m|.
/// The length divides out, so the Laplace smoothing of N that other metrics need has no effect on
/// the vectors. The update stands outside the tape: code vectors have no gradient.
///
/// Source: van den Oord, Vinyals and Kavukcuoglu 2017, appendix A.1; unit vectors as in Yu et al.
/// 2022 (ViT-VQGAN), section 3.2.
public final class Codebook {
    /// The code vectors, [codes, width]; frozen, so that no optimizer touches them.
    public let vectors: Parameter
    /// How the codes follow the latents.
    public let configuration: CodebookConfiguration
    /// Running count of latents per step of each code (N).
    package var counts: [Float]
    /// Running sum of the latents of each code (m), [codes, width].
    package var sums: [Float]

    /// Creates codes without a past; their first directions are drawn by the arena.
    init(_ builder: ParameterBuilder, _ configuration: CodebookConfiguration) {
        let (codes, width) = (configuration.codes, configuration.width)
        self.configuration = configuration
        vectors = builder.parameter("weight", [codes, width], .truncatedNormal(deviation: 1))
        vectors.isFrozen = true
        counts = [Float](repeating: 0, count: codes)
        sums = [Float](repeating: 0, count: codes * width)
    }

    /// The vectors of some codes, one after the other.
    func values(of codes: [Int32]) -> [Float] {
        let (width, weights) = (configuration.width, vectors.weights)
        return codes.flatMap { weights[Int($0) * width..<(Int($0) + 1) * width] }
    }

    /// Whether the codes have met latents yet.
    public var isStarted: Bool { counts.contains { $0 > 0 } }

    /// Places the codes among the latents of a first batch, by k-means on the unit sphere.
    ///
    /// - Parameter latents: [rows, width], each of length 1.
    package func start(from latents: [Float], seed: UInt64) {
        var random = RandomSource(seed: seed, purpose: "codebook start")
        let centres = SphericalMeans.centres(
            of: latents, width: configuration.width, count: configuration.codes, random: &random)
        vectors.assign(centres)
        let rows = latents.count / configuration.width
        counts = counts.map { _ in Float(rows) / Float(configuration.codes) }
        sums = centres.indices.map { centres[$0] * counts[$0 / configuration.width] }
    }

    /// Moves each code towards the latents that chose it.
    ///
    /// - Parameters:
    ///   - latents: [rows, width], each of length 1.
    ///   - codes: the code of each row.
    package func follow(_ latents: [Float], codes: [Int32]) {
        let (width, decay) = (configuration.width, configuration.decay)
        for code in counts.indices { counts[code] *= decay }
        for element in sums.indices { sums[element] *= decay }
        for (row, code) in codes.enumerated() {
            counts[Int(code)] += 1 - decay
            for k in 0..<width {
                sums[Int(code) * width + k] += (1 - decay) * latents[row * width + k]
            }
        }
        refreshVectors()
    }

    /// Gives codes that hardly anything chooses a new place among the latents of this batch.
    ///
    /// A place is drawn with probability proportional to the latent's distance from its present
    /// code: new codes go where the old ones fit worst. Codes in use keep their vectors.
    ///
    /// - Returns: how many codes were moved.
    package func restart(from latents: [Float], codes: [Int32], seed: UInt64, step: Int) -> Int {
        let mean = counts.reduce(0, +) / Float(counts.count)
        let unused = counts.indices.filter { counts[$0] < configuration.restartShare * mean }
        guard !unused.isEmpty else { return 0 }
        var random = RandomSource(seed: seed, purpose: "code restart", index: UInt64(step))
        let width = configuration.width
        let values = vectors.values
        var distances = codes.enumerated().map { row, code in
            SphericalMeans.distance(latents, row, values, Int(code), width: width)
        }
        for code in unused {
            let row = SphericalMeans.drawnIndex(distances, random: &random)
            distances[row] = 0
            counts[code] = mean
            for k in 0..<width { sums[code * width + k] = mean * latents[row * width + k] }
        }
        refreshVectors()
        return unused.count
    }

    /// Sets every code to the direction of its sum; a code without one keeps its vector.
    private func refreshVectors() {
        let width = configuration.width
        for first in stride(from: 0, to: sums.count, by: width) {
            let sum = sums[first..<first + width]
            let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 1e-12, length.isFinite else { continue }
            for element in sum.indices { vectors.weights[element] = sum[element] / length }
        }
        vectors.weightsChanged()
    }

    /// Scales the drawn vectors to length 1.
    func normalizeVectors() {
        let width = configuration.width
        vectors.assign(
            stride(from: 0, to: vectors.shape.count, by: width).flatMap { first in
                let vector = vectors.values[first..<first + width]
                return unitVector(vector) ?? [1] + Array(repeating: 0, count: width - 1)
            })
    }
}
