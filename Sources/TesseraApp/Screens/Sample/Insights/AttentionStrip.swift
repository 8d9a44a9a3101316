import TesseraLab

/// The shares of all tokens before the position, of one head or of the mean of a layer's heads.
struct AttentionStrip: Equatable, Sendable {
    /// Place of the layer.
    let layer: Int
    /// Place of the head in the layer; nil for the mean of all.
    let head: Int?
    /// The share of every token; the sum is 1.
    let shares: [Float]

    /// What stands before the strip.
    var title: String { head.map { "head \($0 + 1)" } ?? "layer \(layer + 1)" }

    /// The mean of every layer's heads, or every head of one layer.
    static func all(of report: AttentionReport, layer: Int?) -> [AttentionStrip] {
        guard let layer, report.weights.indices.contains(layer) else {
            return report.weights.indices.map {
                AttentionStrip(layer: $0, head: nil, shares: report.mean(ofBlock: $0))
            }
        }
        return report.weights[layer].enumerated().map {
            AttentionStrip(layer: layer, head: $0, shares: $1)
        }
    }
}
