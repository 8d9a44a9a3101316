import ArgumentParser
import TesseraLab
import TesseraModels
import TesseraTensor

/// `tessera measure alignment`: whether image codes mean what words mean.
struct MeasureAlignmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alignment",
        abstract: "Align image codes with words, beside controls and chance.",
        usage: "tessera measure alignment [<options>]",
        discussion: """
            Pictures and captions are bags of codes and of word pieces; embeddings of codes are \
            trained until a picture finds its caption. Controls: random text embeddings, text \
            embeddings that learn too, and captions of other pictures.

            Examples:
              tessera measure alignment
              tessera measure alignment --pictures photos/ --steps 1000 --words 16
            """)

    @Option(
        help: .init(
            "scenes, a folder of captioned pictures or a WebDataset tar.", valueName: "source"))
    var pictures = SceneSource.name
    @Option(help: .init("Pictures at most.", valueName: "n"))
    var count = 8_192
    @Option(help: .init("Optimizer steps of each control.", valueName: "n"))
    var steps = AlignmentConfiguration().steps
    @Option(help: .init("Pairs of each step.", valueName: "n"))
    var batch = AlignmentConfiguration().batch
    @Option(help: .init("Determines everything random.", valueName: "n"))
    var seed: UInt64 = 1
    @Option(help: .init("Codes whose nearest words are shown.", valueName: "n"))
    var words = 8
    @Option(
        help: .init("The language model of the words, a folder or a run.", valueName: "dir|run"))
    var model: String?
    @Option(help: .init("The image tokenizer, a folder or a run.", valueName: "dir|run"))
    var tokenizer: String?
    @OptionGroup(title: "Place")
    var place: PlaceOptions

    func validate() throws {
        guard count >= 16, steps > 0, batch > 1, words >= 0 else {
            throw ValidationError("--count needs 16 or more, --steps 1, --batch 2 and --words 0")
        }
    }

    func run() throws {
        let text = try StoredLanguageModel(place.model(model, else: .textModel))
        let codec = try StoredImageTokenizer(place.model(tokenizer, else: .imageTokenizer))
        let device = Device(precision: .float32)
        let pairs = try pairs(
            text, VQPictureTokenizer(codec.model(precision: .float32)), on: device)
        let configuration = try settings(pairs: pairs.count)
        let width = text.description.model.width
        let words = try text.model(precision: .float32).embedding.values
            .prefix(text.description.layout.textVocabulary * width)
        let alignments = AlignmentControl.allCases.map { control in
            Alignment.train(
                control, configuration, pairs: pairs, words: Array(words), width: width,
                codes: codec.description.model.codeCount, on: device)
        }
        try Console.output.write(report(alignments, pairs: pairs))
        if let first = alignments.first {
            try Console.output.write(
                NeighborLines(first, pairs: pairs, words: text.tokenizer, count: self.words).text)
        }
    }

    private func pairs(
        _ text: StoredLanguageModel, _ tokenizer: VQPictureTokenizer, on device: Device
    ) throws -> [AlignmentPair] {
        try AlignmentPairs.read(
            SourceOpener.openPictures(pictures, side: tokenizer.side).training, count: count,
            words: text.tokenizer, tokenizer: tokenizer, shipped: place.shipped(), on: device
        ) { done, total in
            if done % 1_024 == 0 || done == total {
                try Console.error.write(line: "codes of \(done) of \(total) pictures")
            }
        }
    }

    private func settings(pairs: Int) throws -> AlignmentConfiguration {
        var configuration = AlignmentConfiguration()
        (configuration.steps, configuration.batch, configuration.seed) = (steps, batch, seed)
        configuration.heldOut = min(configuration.heldOut, pairs / 4)
        guard configuration.heldOut > 1 else {
            throw UsageError("\(pairs) captioned pictures are too few; give 8 or more")
        }
        return configuration
    }

    private func report(_ alignments: [Alignment], pairs: [AlignmentPair]) -> String {
        guard let first = alignments.first else { return "" }
        var table = TextTable([
            "", "held-out loss", "caption R@1", "R@5", "picture R@1", "R@5",
        ])
        for alignment in alignments {
            let loss = TableNumber.text(alignment.curve.last.map { Double($0.loss) }, digits: 3)
            table.add(
                [alignment.control.rawValue, loss] + recalls(of: alignment) { $0.recall(at: $1) })
        }
        table.add(
            ["chance", TableNumber.text(Double(first.chanceLoss), digits: 3)]
                + recalls(of: first) { $0.chance(at: $1) })
        return "\(pairs.count) pairs, \(first.captions.candidates) of them held out\n" + table.text
    }

    private func recalls(
        of alignment: Alignment, _ share: (Retrieval, Int) -> Double
    ) -> [String] {
        [alignment.captions, alignment.pictures].flatMap { retrieval in
            [1, 5].map { TableNumber.percent(share(retrieval, $0)) }
        }
    }
}

/// The words nearest to some codes and the codes nearest to some words, the most frequent first.
private struct NeighborLines {
    let text: String

    private static let shown = 6

    init(_ alignment: Alignment, pairs: [AlignmentPair], words: BytePairTokenizer, count: Int) {
        let table = alignment.embeddingTable(words: words)
        let codes = Unigrams(
            pairs.flatMap(\.codes), vocabulary: alignment.imageTable.count / alignment.width)
        let captions = Unigrams(pairs.flatMap(\.caption), vocabulary: words.vocabularySize)
        // Words that no caption uses were never pulled anywhere.
        let wordRows = captions.ranked
        let codeRows = table.vocabulary.rows(of: .code)
        func lines(_ title: String, _ rows: some Sequence<Int>, among others: [Int]) -> String {
            rows.reduce(count > 0 ? title + "\n" : "") { text, row in
                let near = table.neighbors(of: row, among: others, count: Self.shown, by: .cosine)
                let names = near.map {
                    "\(table.vocabulary.names[$0.row]) "
                        + TableNumber.text(Double($0.score), digits: 2)
                }
                let line = [table.vocabulary.names[row]] + names
                return text + "  " + line.joined(separator: "  ") + "\n"
            }
        }
        let first = codeRows.first ?? 0
        text =
            lines(
                "nearest words per code", codes.ranked.prefix(count).map { first + $0 },
                among: wordRows.sorted())
            + lines("nearest codes per word", wordRows.prefix(count), among: codeRows)
    }
}
