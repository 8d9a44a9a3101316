import Foundation
import TesseraModels
import TesseraTensor

/// Aligns the image codes of a study with its words, under every control.
struct CodeAlignment {
    private let work: AligningWork
    private let seed: UInt64
    private let shipped: ShippedFiles

    private static let rowsShown = 10
    private static let neighboursShown = 6

    init(_ work: AligningWork, seed: UInt64, shipped: ShippedFiles) {
        self.work = work
        self.seed = seed
        self.shipped = shipped
    }

    /// - Parameter check: called between the parts of the work; may throw to end early.
    /// - Throws: what `check` throws, or the error of whatever is missing or damaged.
    func result(check: () throws -> Void) throws -> TrialResult {
        let start = ContinuousClock.now
        let text = try StoredLanguageModel(
            shipped.resolve(work.languageModel, else: shipped.textModel, what: "text model"))
        // Tables are small, and singles are exact.
        let device = Device(precision: .float32)
        let tokenizer = try imageTokenizer()
        let pairs = try AlignmentPairs.read(
            SourceOpener.openPictures(work.pictures, side: tokenizer.side).training,
            count: work.count, words: text.tokenizer, tokenizer: tokenizer, shipped: shipped,
            on: device
        ) { _, _ in try check() }
        let configuration = try configuration(for: pairs)
        let words = try Self.wordEmbeddings(of: text)
        let alignments = try AlignmentControl.allCases.map { control in
            try Alignment.train(
                control, configuration, pairs: pairs, words: words,
                width: text.description.model.width, codes: tokenizer.codeCount, on: device,
                check: check)
        }
        return TrialResult(
            metrics: alignments.flatMap(Self.metrics),
            tables: alignments.first.map { neighbours(of: $0, pairs, text.tokenizer) } ?? [],
            seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    private func imageTokenizer() throws -> VQPictureTokenizer {
        let folder = try shipped.resolve(
            work.tokenizer, else: shipped.imageTokenizer, what: "image tokenizer")
        return try VQPictureTokenizer(
            StoredImageTokenizer(folder).model(precision: .float32))
    }

    /// - Throws: `ExperimentError.tooFewPictures` where none would be left to be held out.
    private func configuration(for pairs: [AlignmentPair]) throws -> AlignmentConfiguration {
        var configuration = AlignmentConfiguration()
        (configuration.steps, configuration.seed) = (work.steps, seed)
        configuration.every = max(1, work.steps / 10)
        configuration.heldOut = min(configuration.heldOut, pairs.count / 4)
        guard configuration.heldOut > 1 else {
            throw ExperimentError.tooFewPictures(path: work.pictures)
        }
        return configuration
    }

    /// The rows of word pieces, without those of markers and codes.
    private static func wordEmbeddings(of text: StoredLanguageModel) throws -> [Float] {
        let count = text.description.layout.textVocabulary * text.description.model.width
        return Array(try text.model(precision: .float32).embedding.values.prefix(count))
    }

    private static func metrics(of alignment: Alignment) -> [MetricRecord] {
        func record(_ name: MetricName, _ value: Double, step: Int = 0) -> MetricRecord {
            MetricRecord(
                step: step, arm: alignment.control.rawValue, name: name, value: Float(value))
        }
        let curve = alignment.curve.map {
            record(.alignmentLoss, Double($0.loss), step: $0.step)
        }
        let recalls = [1, 5].flatMap { k in
            [
                record(.captionRecall(k), alignment.captions.recall(at: k)),
                record(.pictureRecall(k), alignment.pictures.recall(at: k)),
                record(.chanceRecall(k), alignment.captions.chance(at: k)),
            ]
        }
        return curve + recalls + [record(.alignmentChance, Double(alignment.chanceLoss))]
    }

    /// The words nearest to the most frequent codes, and the codes nearest to the most frequent
    /// words, among those that captions use.
    private func neighbours(
        of alignment: Alignment, _ pairs: [AlignmentPair], _ words: BytePairTokenizer
    ) -> [ResultTable] {
        let table = alignment.embeddingTable(words: words)
        let used = Unigrams(pairs.flatMap(\.caption), vocabulary: words.vocabularySize).ranked
        let codes = Unigrams(
            pairs.flatMap(\.codes), vocabulary: alignment.imageTable.count / alignment.width
        ).ranked
        let codeRows = table.vocabulary.rows(of: .code)
        let first = codeRows.first ?? 0
        func rows(_ chosen: [Int], among others: [Int]) -> [[String]] {
            chosen.prefix(Self.rowsShown).map { row in
                let near = table.neighbors(
                    of: row, among: others, count: Self.neighboursShown, by: .cosine)
                let names = near.map {
                    "\(table.vocabulary.names[$0.row]) \(NumberText.fixed(Double($0.score), 2))"
                }
                return [table.vocabulary.names[row], names.joined(separator: ", ")]
            }
        }
        return [
            ResultTable(
                caption: "Nearest words of the most frequent codes, with cosines; seed \(seed).",
                columns: ["code", "nearest words"],
                rows: rows(codes.map { first + $0 }, among: used.sorted())),
            ResultTable(
                caption: "Nearest codes of the most frequent words, with cosines; seed \(seed).",
                columns: ["word", "nearest codes"], rows: rows(used, among: codeRows)),
        ]
    }
}

extension MetricName {
    /// Held-out contrastive loss, in nats.
    static let alignmentLoss = Self(rawValue: "alignment_loss")
    /// The contrastive loss of knowing nothing, in nats.
    static let alignmentChance = Self(rawValue: "alignment_chance")

    /// Share of pictures whose caption is among the k most similar.
    static func captionRecall(_ k: Int) -> Self { Self(rawValue: "caption_recall_\(k)") }
    /// Share of captions whose picture is among the k most similar.
    static func pictureRecall(_ k: Int) -> Self { Self(rawValue: "picture_recall_\(k)") }
    /// What blind choice gets of either.
    static func chanceRecall(_ k: Int) -> Self { Self(rawValue: "chance_recall_\(k)") }
}
