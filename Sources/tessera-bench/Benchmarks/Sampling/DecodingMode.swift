import TesseraTensor

/// How the weights of a decoder are stored while it reads tokens.
struct DecodingMode: Sendable {
    /// What names of benchmarks call it.
    let name: String
    let precision: Precision
    let weights: DecodingWeights

    static let all = [
        DecodingMode(name: "float32", precision: .float32, weights: .exact),
        DecodingMode(name: "bfloat16", precision: .bfloat16, weights: .exact),
        DecodingMode(name: "int8", precision: .best, weights: .int8),
    ]
}
