import Foundation
import TesseraLab
import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// How well a trained model predicts text that it never saw: what fewer bits per weight cost.
    static let heldOutPerplexity = [
        Benchmark(name: "language-model/perplexity") { surroundings in
            let stored = try StoredLanguageModel(URL(fileURLWithPath: surroundings.textModel))
            let text = try HeldOutText(for: stored)
            let losses = try DecodingMode.all.map { mode in
                let session = DecodingSession(
                    try stored.model(precision: mode.precision), streams: HeldOutText.streams,
                    weights: mode.weights, on: surroundings.device(mode.precision))
                return text.meanLoss(session)
            }
            return zip(DecodingMode.all, losses).map { mode, loss in
                BenchmarkFigure(
                    name: mode.name, value: exp(loss), unit: "",
                    details: [.init(value: 100 * (exp(loss - losses[0]) - 1), unit: "% more")])
            }
        }
    ]
}

/// Windows of text that a model has never seen, from the built-in primer's held-out part.
private struct HeldOutText {
    static let streams = 16
    private static let groups = 8

    private let windows: [[Int32]]

    init(for stored: StoredLanguageModel) throws {
        let source = try SourceOpener.openText("primer").validation
        let (length, layout) = (stored.description.model.maximumLength, stored.description.layout)
        let wanted = Self.groups * Self.streams * length
        var (tokens, index) = ([Int32](), 0)
        while tokens.count < wanted {
            tokens += stored.tokenizer.encode(try source.document(at: index)) + [layout.end]
            index += 1
        }
        windows = stride(from: 0, to: wanted, by: length).map { Array(tokens[$0..<$0 + length]) }
    }

    /// Nats per token, of all but the first of each window.
    func meanLoss(_ session: DecodingSession) -> Double {
        let losses = stride(from: 0, to: windows.count, by: Self.streams).map {
            loss(of: Array(windows[$0..<$0 + Self.streams]), session)
        }
        return losses.reduce(0, +) / Double(windows.reduce(0) { $0 + $1.count - 1 })
    }

    private func loss(of group: [[Int32]], _ session: DecodingSession) -> Double {
        for stream in group.indices { session.rewind(stream: stream, to: 0) }
        var loss = 0.0
        for position in 1..<group[0].count {
            session.read(group.map { $0[position - 1] })
            for (stream, window) in group.enumerated() {
                loss += Self.surprise(at: window[position], session.logits(of: stream))
            }
        }
        return loss
    }

    private static func surprise(at token: Int32, _ logits: [Float]) -> Double {
        let largest = logits.max() ?? 0
        let sum = logits.reduce(0.0) { $0 + Double(exp($1 - largest)) }
        return log(sum) + Double(largest - logits[Int(token)])
    }
}
