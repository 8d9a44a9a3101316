import ArgumentParser
import Foundation
import TesseraLab
import TesseraModels
import TesseraTensor
import TesseraTerminal

/// `tessera reconstruct`: shows what is left of pictures after a way through their codes.
struct ReconstructCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconstruct",
        abstract: "Show held-out pictures beside their reconstructions, and measure these.",
        discussion: """
            Originals and reconstructions stand in rows, one below the other. PSNR and the use of \
            the codes are measured on more pictures than are shown. --config and --set may name \
            data.pictures, as for a training.

            Examples:
              tessera reconstruct --out grid.png
              tessera reconstruct --tokenizer latest --pictures photos/ --out grid.png
            """)

    @Option(
        help: .init(
            "scenes (as without), a folder of pictures or a WebDataset tar.", valueName: "source"))
    var pictures: String?
    @Option(help: .init("Pictures to show.", valueName: "n"))
    var count = 16
    @Option(help: .init("Pictures to measure at least.", valueName: "n"))
    var measured = 256
    @Option(help: .init("Which of the held-out pictures come first.", valueName: "n"))
    var seed: UInt64?
    @Option(
        help: .init(
            "The image tokenizer, a folder or a run; else the one that comes with the program.",
            valueName: "dir|run"))
    var tokenizer: String?
    @OptionGroup(title: "Picture")
    var picture: PictureOptions
    @OptionGroup(title: "Settings")
    var settings: ConfigurationOptions
    @OptionGroup(title: "Place")
    var place: PlaceOptions
    @Flag(help: "Print one JSON object about what was measured.")
    var json = false

    private static let limit = 65_536

    func validate() throws {
        guard (1...1_024).contains(count) else {
            throw ValidationError("--count must lie from 1 to 1024")
        }
        guard (1...Self.limit).contains(measured) else {
            throw ValidationError("--measured must lie from 1 to \(Self.limit)")
        }
    }

    func run() throws {
        let data = try settings.configuration(over: RunConfiguration(kind: .tokenizer)).data
        try picture.checkPlace()
        let device = Device()
        let tokenizer = try openTokenizer(precision: device.precision)
        let originals = try heldOut(of: pictures ?? data.pictures, side: tokenizer.side)
        let codes = tokenizer.codes(of: originals, on: device)
        let copies = tokenizer.pixels(of: codes, on: device)
        try picture.write(grid(originals, copies, side: tokenizer.side))
        let quality = ReconstructionQuality(
            originals, copies, codes: codes, codeCount: tokenizer.codeCount)
        try Console.output.write(line: json ? JSONLine.text(quality) : quality.text)
    }

    /// A row of originals, a row of what became of them, and so on.
    private func grid(_ originals: [[UInt8]], _ copies: [[UInt8]], side: Int) -> PictureGrid {
        let shown = min(count, originals.count)
        let columns = min(picture.columns ?? 8, shown)
        let rows = stride(from: 0, to: shown, by: columns).flatMap { first in
            [originals, copies].flatMap { pictures in
                (first..<first + columns).map { $0 < shown ? pictures[$0] : nil }
            }
        }
        return PictureGrid(side: side, columns: columns, pictures: rows)
    }

    private func openTokenizer(precision: Precision) throws -> VQPictureTokenizer {
        let url = try place.model(tokenizer, else: .imageTokenizer)
        return try VQPictureTokenizer(StoredImageTokenizer(url).model(precision: precision))
    }

    /// The pixels of held-out pictures, those to show first.
    private func heldOut(of name: String, side: Int) throws -> [[UInt8]] {
        let source = try SourceOpener.openPictures(name, captions: .optional, side: side)
            .validation
        let number = min(max(count, measured), source.count ?? .max)
        guard let seed else { return try (0..<number).map { try pixels(source, $0, side) } }
        var random = RandomSource(seed: seed, purpose: "reconstruct")
        let order = random.permutation(of: source.count ?? Self.limit)
        return try order.prefix(number).map { try pixels(source, $0, side) }
    }

    private func pixels(_ source: any PictureSource, _ index: Int, _ side: Int) throws -> [UInt8] {
        try source.picture(at: index, side: side).pixels
    }
}
