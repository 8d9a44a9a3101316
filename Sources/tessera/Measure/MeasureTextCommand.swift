import ArgumentParser
import Foundation
import TesseraLab
import TesseraTensor

/// `tessera measure text`: a language model beside a 5-gram model.
struct MeasureTextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Measure a language model on held-out text beside a Kneser-Ney 5-gram model.",
        usage: "tessera measure text [<options>]",
        discussion: """
            The 5-gram model learns from the same text and predicts the same tokens. The probes \
            are questions about the primer; the likeliest of a few answers counts.

            What they test: patterns and sums ask for what the primer withholds (generalisation), \
            facts for what it tells (recall). Few-shot probes show three pairs of a relation and \
            ask for a fourth that the primer shows too; the wrong answers are those of other \
            relations to the same question, so that only the examples tell which is right. After \
            examples of one of the others, in the control, that answer should be rare.

            Examples:
              tessera measure text
              tessera measure text --model latest --text books/
            """)

    @Option(help: .init("The language model, a folder or a run.", valueName: "dir|run"))
    var model: String?
    @Option(help: .init("primer, a text file or a folder of .txt files.", valueName: "source"))
    var text = "primer"
    @Option(help: .init("Bytes of text that the 5-gram model learns from.", valueName: "n"))
    var bytes = DataConfiguration().textLimit
    @OptionGroup(title: "Place")
    var place: PlaceOptions
    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard bytes > 0 else { throw ValidationError("--bytes must be positive") }
    }

    func run() throws {
        let url = try place.model(model, else: .textModel)
        let quality = try TextQuality(
            of: StoredLanguageModel(url), name: url.lastPathComponent,
            text: SourceOpener.openText(text), byteLimit: bytes, on: Device())
        try Console.output.write(json ? JSONLine.text(quality) + "\n" : table(quality))
    }

    private func table(_ quality: TextQuality) -> String {
        let names = quality.predictors.map { PrintableText.of($0.name) }
        var losses = TextTable(["", "chance"] + names)
        losses.add(
            ["nats per token", ""]
                + quality.predictors.map { TableNumber.text($0.loss, digits: 3) })
        losses.add(
            ["bits per byte", ""]
                + quality.predictors.map { TableNumber.text($0.bitsPerByte, digits: 3) })
        for (index, probe) in (quality.predictors.first?.probes ?? []).enumerated() {
            losses.add(
                ["\(probe.kind.title), \(probe.probes)", TableNumber.percent(probe.chance)]
                    + quality.predictors.map { TableNumber.percent($0.probes[index].accuracy) })
        }
        return "held out: \(quality.tokens) tokens of \(PrintableText.of(quality.text))\n"
            + losses.text
    }
}
