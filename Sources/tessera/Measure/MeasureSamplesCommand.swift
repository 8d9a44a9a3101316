import ArgumentParser
import Foundation
import TesseraLab
import TesseraModels
import TesseraTensor

/// `tessera measure samples`: how well drawn pictures fit their captions.
struct MeasureSamplesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samples",
        abstract: "Draw pictures for held-out captions and measure how well they fit.",
        usage: "tessera measure samples [<options>]",
        discussion: """
            A classifier reads every picture. shape: a named thing is seen. color, count: it is \
            seen in the named colour, or number. place, sky: as the caption says. caption: all of \
            it. FD-tok and KD-tok are distances from other real pictures on the image tokenizer's \
            features; they are no FID. Real FID and CLIP scores stand beside them where you name \
            weights of your own, which do not come along; only figures by the same weights and \
            as many pictures compare.

            Examples:
              tessera measure samples
              tessera measure samples --guidance 1 --guidance 4 --sheet sheet.png
              tessera measure samples --model latest --arm random
              tessera measure samples --inception fid.safetensors --clip clip-vit-base-patch32
            """)

    @Option(help: .init("Held-out captions to draw.", valueName: "n"))
    var count = 200
    @Option(
        parsing: .singleValue,
        help: .init("A guidance scale; may be repeated. (default: 1, 2, 4, 8)", valueName: "x"))
    var guidance: [Float] = []
    @OptionGroup
    var shaping: ShapingOptions
    @Option(help: .init("Determines every draw.", valueName: "n"))
    var seed: UInt64 = 7
    @Option(
        help: .init("A new PNG file: some captions in rows, a scale a column.", valueName: "file"))
    var sheet: String?
    @Option(help: .init("Captions on the sheet.", valueName: "n"))
    var shown = 12
    @Option(
        help: .init("The classifier; else the one that comes with the program.", valueName: "dir"))
    var classifier: String?
    @OptionGroup(title: "Judges")
    var judges: JudgeOptions
    @OptionGroup(title: "Model")
    var model: PainterOptions
    @OptionGroup(title: "Place")
    var place: PlaceOptions
    @Flag(help: "Print one JSON object a line.")
    var json = false

    private static let referenceCount = 1_000

    func validate() throws {
        guard (2...100_000).contains(count) else {
            throw ValidationError("--count must lie from 2 to 100000")
        }
        guard shown > 0 else { throw ValidationError("--shown must be positive") }
        if let problem = scales.lazy.compactMap({ settings($0).problem }).first {
            throw ValidationError(problem)
        }
    }

    func run() throws {
        if let sheet { try NewPlace.check(URL(fileURLWithPath: sheet)) }
        let jury = try judges.judges()
        let device = Device()
        let painter = try model.painter(in: place, precision: device.precision)
        let scenes = SceneSource(stream: .heldOut)
        let captions = (0..<count).map { scenes.caption(at: $0) }
        let judge = try judge(painter.tokenizer, scenes, jury, on: device)
        let real = realSets(painter.tokenizer, scenes, on: device)
        let drawn = drawnSets(painter, captions, on: device)
        let rows = (real + drawn).map { name, pictures in
            Row(name, judge.quality(of: pictures, for: captions, on: device))
        }
        if let sheet {
            try grid(drawn.map(\.pictures), side: painter.tokenizer.side).write(to: sheet, scale: 2)
        }
        try report(rows, jury, judge.stored.description)
    }

    private typealias NamedSet = (name: String, pictures: [[UInt8]])

    /// What the captions really show, and what the tokenizer leaves of it.
    private func realSets(
        _ tokenizer: VQPictureTokenizer, _ scenes: SceneSource, on device: Device
    ) -> [NamedSet] {
        let real = (0..<count).map { scenes.scene(at: $0).draw(side: tokenizer.side) }
        let copies = tokenizer.pixels(of: tokenizer.codes(of: real, on: device), on: device)
        return [("real pictures", real), ("reconstructions", copies)]
    }

    /// What the model draws of the captions, a set for each guidance scale.
    private func drawnSets(
        _ painter: PainterModel, _ captions: [String], on device: Device
    ) -> [NamedSet] {
        scales.map { scale in
            let codes = painter.draw(
                captions, settings(scale), weights: .exact, seed: seed, on: device)
            let name = "guidance \(TableNumber.text(Double(scale), digits: 1))"
            return (name, painter.tokenizer.pixels(of: codes, on: device))
        }
    }

    private func settings(_ scale: Float) -> SamplingSettings {
        var settings = shaping.settings(over: .forPictures)
        settings.guidance = scale
        return settings
    }

    /// One set of pictures.
    private struct Row: Encodable {
        var schema = "tessera.samples.1"
        let name: String
        let quality: SampleQuality

        init(_ name: String, _ quality: SampleQuality) {
            (self.name, self.quality) = (name, quality)
        }
    }

    private var scales: [Float] { guidance.isEmpty ? [1, 2, 4, 8] : guidance }

    private func judge(
        _ tokenizer: VQPictureTokenizer, _ scenes: SceneSource, _ jury: SuppliedJudges?,
        on device: Device
    ) throws -> SampleJudge {
        let url =
            try classifier.map { URL(fileURLWithPath: $0, isDirectory: true) }
            ?? place.shipped().existing(.attributeClassifier)
        let reference = (count..<count + Self.referenceCount).map {
            scenes.scene(at: $0).draw(side: tokenizer.side)
        }
        return try SampleJudge(
            StoredAttributeClassifier(url), tokenizer, reference: reference, judges: jury,
            on: device)
    }

    private func grid(_ drawn: [[[UInt8]]], side: Int) -> PictureGrid {
        let pictures = (0..<min(shown, count)).flatMap { row in drawn.map { $0[row] } }
        return PictureGrid(side: side, columns: drawn.count, pictures: pictures)
    }

    private func report(
        _ rows: [Row], _ jury: SuppliedJudges?,
        _ classifier: StoredAttributeClassifier.Description
    ) throws {
        guard !json else {
            for row in rows { try Console.output.write(line: JSONLine.text(row)) }
            return
        }
        let headings = [jury?.inception.map { _ in "FID" }, jury?.clip.map { _ in "CLIP" }]
        var table = AttributeTable(more: ["FD-tok", "KD-tok"] + headings.compactMap(\.self))
        for row in rows {
            let distances = row.quality.distances
            table.add(
                row.name, row.quality.matches,
                more: [
                    TableNumber.text(distances.frechet, digits: 3),
                    "\(TableNumber.text(distances.kernel.mean, digits: 4)) ± "
                        + TableNumber.text(distances.kernel.deviation, digits: 4),
                ]
                    + [row.quality.jury?.fid, row.quality.jury?.clip].compactMap { value in
                        value.map { TableNumber.text($0, digits: 2) }
                    })
        }
        if let last = rows.last { table.add("captions of others", last.quality.chance) }
        var own = AttributeTable()
        own.add(classifier)
        let whose = jury.map { "; \($0.sentence)" } ?? ""
        try Console.output.write(
            "\(count) held-out captions, \(Self.referenceCount) other real pictures\(whose)\n"
                + "\(table.text)\n"
                + "the classifier's own accuracy\n\(own.text)")
    }
}
