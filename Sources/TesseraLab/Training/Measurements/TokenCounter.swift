import TesseraModels
import TesseraTensor

/// Counts the targets of the last steps, text and image apart.
struct TokenCounter {
    private let layout: TokenLayout
    private let label: (Int32) -> String
    /// How many steps are counted.
    let window: Int
    private var unigrams: Unigrams
    private var recent: [[Int32]] = []

    /// - Parameters:
    ///   - window: how many steps are counted.
    ///   - label: what an identifier stands for, for people.
    init(layout: TokenLayout, window: Int, label: @escaping (Int32) -> String) {
        self.layout = layout
        self.window = window
        self.label = label
        unigrams = Unigrams(vocabulary: layout.vocabulary)
    }

    mutating func clear() { self = TokenCounter(layout: layout, window: window, label: label) }

    mutating func add(_ batch: TokenBatch) {
        let counted = zip(batch.targets.ids, batch.targets.weights).filter { $1 > 0 }.map(\.0)
        recent.append(counted)
        unigrams.add(counted)
        if recent.count > window { unigrams.add(recent.removeFirst(), by: -1) }
    }

    /// The counts, with labels for the most frequent tokens.
    func usage(labels: Int = 24) -> TokenUsage {
        TokenUsage(
            text: modality(0..<layout.imageOffset, labels: labels),
            image: layout.imageVocabulary > 0 ? modality(layout.imageRange, labels: labels) : nil,
            windowSteps: recent.count)
    }

    private func modality(_ range: Range<Int>, labels: Int) -> TokenUsage.Modality {
        var part = Unigrams(vocabulary: unigrams.counts.count)
        for id in range { part.add(CollectionOfOne(Int32(id)), by: unigrams.counts[id]) }
        let ranked = part.ranked
        return TokenUsage.Modality(
            rankedCounts: ranked.map { part.counts[$0] },
            topLabels: ranked.prefix(labels).map { label(Int32($0)) },
            vocabulary: range.count, entropy: part.entropy)
    }
}
