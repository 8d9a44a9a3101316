import ArgumentParser
import TesseraLab
import TesseraModels
import TesseraTensor

/// `tessera sample`: draws pictures from words.
struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Draw pictures from words into a PNG file.",
        discussion: """
            Equal options give equal pictures. --config and --set name settings of a training: \
            previews.prompts, previews.seed and previews.sampling.

            --replay makes a sample again that was saved in the lab with w, and says whether every \
            token is the same bit for bit. A sample of a run's model needs the run as --model.

            Examples:
              tessera sample --prompt "a red boat on a blue sea" --out boat.png
              tessera sample --prompt "a house" --prompt "a tree" --count 4 --out grid.png
              tessera sample --prompts prompts.txt --model latest --out grid.png
              tessera sample --replay runs/samples/sample-1.json --out again.png
            """)

    @Option(
        help: .init(
            "Make a sample again from the JSON file that the lab saved.", valueName: "file"))
    var replay: String?

    @OptionGroup(title: "Words")
    var words: PromptOptions
    @OptionGroup(title: "Picture")
    var picture: PictureOptions
    @OptionGroup(title: "Draws")
    var sampling: SamplingOptions
    @OptionGroup(title: "Model")
    var model: PainterOptions
    @OptionGroup(title: "Settings")
    var settings: ConfigurationOptions
    @OptionGroup(title: "Place")
    var place: PlaceOptions
    @Flag(help: "Print one JSON object about what was drawn, image codes included.")
    var json = false

    func validate() throws {
        if replay != nil, !takesAllFromFile {
            throw ValidationError(
                "--replay takes words, tokenizer and draws from its file; "
                    + "beside it stand --model, --arm, --scale and --out alone")
        }
        if replay == nil, words.isEmpty, settings.isEmpty {
            throw ValidationError("give what to draw with --prompt or --prompts")
        }
    }

    private var takesAllFromFile: Bool {
        words.isEmpty && words.count == 1 && settings.isEmpty && sampling.isEmpty
            && model.tokenizer == nil && picture.columns == nil
    }

    func run() throws {
        if let replay { return try makeAgain(replay) }
        let previews = try settings.configuration(over: RunConfiguration(kind: .adapt)).previews
        try picture.checkPlace()
        let prompts = try words.all(else: previews.prompts)
        let device = Device()
        let painter = try model.painter(in: place, precision: device.precision)
        let seed = sampling.seed ?? previews.seed
        let codes = painter.draw(
            prompts, sampling.settings(over: previews.sampling), weights: sampling.weights,
            seed: seed, on: device)
        let columns = picture.columns ?? words.columns(for: prompts.count)
        let grid = PictureGrid(
            side: painter.tokenizer.side, columns: min(columns, prompts.count),
            pictures: painter.tokenizer.pixels(of: codes, on: device))
        try picture.write(grid)
        try report(
            grid,
            SampleObject(
                out: picture.out, model: painter.path, seed: seed, side: grid.side,
                columns: grid.columns,
                pictures: zip(prompts, codes).map { .init(prompt: $0, codes: $1) }))
    }

    private func report(_ grid: PictureGrid, _ object: SampleObject) throws {
        let number = grid.pictures.count
        let words = number == 1 ? "1 picture" : "\(number) pictures in \(grid.rows) rows"
        try Console.output.write(
            line: json
                ? JSONLine.text(object) : "wrote \(PrintableText.of(picture.out)): \(words)")
    }
}

/// What was drawn, for a script; pictures row after row.
private struct SampleObject: Encodable {
    struct Picture: Encodable {
        var prompt: String
        var codes: [Int32]
    }

    var schema = "tessera.sample.1"
    var out: String
    var model: String
    var seed: UInt64
    var side: Int
    var columns: Int
    var pictures: [Picture]
}
