import ArgumentParser
import TesseraLab

/// `tessera measure captions`: how simple captions are.
struct MeasureCaptionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "captions",
        abstract: "Compare captions with general text of the same lengths.",
        usage: "tessera measure captions [<options>]",
        discussion: """
            Each caption is compared with as many tokens in a row from one document. Entropies are \
            those of a token after none to three known ones.

            Examples:
              tessera measure captions
              tessera measure captions --pictures photos/ --text books/ --count 2000
            """)

    @Option(
        help: .init(
            "scenes, a folder of captioned pictures or a WebDataset tar.", valueName: "source"))
    var pictures = SceneSource.name
    @Option(help: .init("primer, a text file or a folder of .txt files.", valueName: "source"))
    var text = "primer"
    @Option(help: .init("Captions at most.", valueName: "n"))
    var count = 8_192
    @Option(help: .init("The model whose tokenizer splits both.", valueName: "dir|run"))
    var model: String?
    @OptionGroup(title: "Place")
    var place: PlaceOptions
    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard (1...1_000_000).contains(count) else {
            throw ValidationError("--count must lie from 1 to 1000000")
        }
    }

    func run() throws {
        let url = try place.model(model, else: .textModel)
        let captions = try captions()
        let simplicity = try CaptionSimplicity(
            captions: captions,
            documents: documents(bytes: 8 * captions.reduce(0) { $0 + $1.utf8.count }),
            tokenizer: StoredLanguageModel(url).tokenizer)
        try Console.output.write(json ? JSONLine.text(simplicity) + "\n" : table(simplicity))
    }

    private func captions() throws -> [String] {
        let source = try SourceOpener.openPictures(pictures).training
        return try (0..<min(count, source.count ?? count)).map { try source.caption(at: $0) }
    }

    /// Documents until there is more than enough to cut pieces from.
    private func documents(bytes: Int) throws -> [String] {
        let source = try SourceOpener.openText(text).training
        var (documents, total) = ([String](), 0)
        while total < bytes, documents.count < source.count ?? .max {
            documents.append(try source.document(at: documents.count))
            total += documents[documents.count - 1].utf8.count
        }
        return documents
    }

    private func table(_ simplicity: CaptionSimplicity) -> String {
        let both = [simplicity.captions, simplicity.text]
        var table = TextTable(["", "captions", "text"])
        table.add(["pieces"] + both.map { "\($0.pieces)" })
        table.add(["tokens"] + both.map { "\($0.tokens)" })
        table.add(["different tokens"] + both.map { "\($0.types)" })
        table.add(["types per token"] + both.map { TableNumber.text($0.typeTokenRatio, digits: 4) })
        for order in 0..<TextStatistics.longestRun {
            table.add(
                ["H\(order + 1), nats"]
                    + both.map { TableNumber.text($0.entropies[order], digits: 3) })
        }
        table.add(["Zipf slope"] + both.map { TableNumber.text($0.zipfSlope, digits: 2) })
        table.add(["compressed"] + both.map { TableNumber.percent($0.compressionRatio) })
        return table.text
    }
}
