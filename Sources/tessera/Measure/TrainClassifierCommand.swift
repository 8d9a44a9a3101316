import ArgumentParser
import Foundation
import TesseraLab
import TesseraTensor

/// `tessera measure train-classifier`: makes the judge of drawn pictures.
struct TrainClassifierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-classifier",
        abstract: "Train the classifier that reads attributes off pictures, and measure it.",
        usage: "tessera measure train-classifier [<options>] --out <dir>",
        discussion: """
            It learns from scenes, whose attributes are known, and from what the image tokenizer \
            leaves of them. Its accuracy on held-out scenes is stored with it.

            Example:
              tessera measure train-classifier --out my-classifier
            """)

    @Option(help: .init("The new folder.", valueName: "dir"))
    var out: String
    @Option(help: .init("Optimizer steps.", valueName: "n"))
    var steps = AttributeTraining().steps
    @Option(help: .init("Determines scenes and first weights.", valueName: "n"))
    var seed: UInt64 = 1
    @Option(help: .init("The image tokenizer of the pictures to judge.", valueName: "dir|run"))
    var tokenizer: String?
    @OptionGroup(title: "Place")
    var place: PlaceOptions

    func validate() throws {
        guard !out.isEmpty else { throw ValidationError("--out needs a folder") }
        guard steps > 0 else { throw ValidationError("--steps must be positive") }
    }

    func run() throws {
        let folder = URL(fileURLWithPath: out, isDirectory: true)
        try NewPlace.check(folder)
        let device = Device()
        let codec = try openTokenizer(precision: device.precision)
        var training = AttributeTraining()
        (training.steps, training.seed) = (steps, seed)
        var shape = AttributeClassifierConfiguration()
        shape.side = codec.side
        if let problem = shape.problem {
            throw UsageError("the tokenizer does not fit: " + problem)
        }
        let classifier = try training.train(
            shape, tokenizer: codec, on: device, progress: report)
        let quality = training.measure(classifier, tokenizer: codec, on: device)
        let description = StoredAttributeClassifier.Description(
            model: shape, scenes: quality.scenes, reconstructions: quality.reconstructions)
        try ModelExport.write(
            StoredAttributeClassifier.files(of: classifier, description), to: folder)
        var table = AttributeTable()
        table.add(description)
        try Console.output.write(table.text)
    }

    private func openTokenizer(precision: Precision) throws -> VQPictureTokenizer {
        let url = try place.model(tokenizer, else: .imageTokenizer)
        return try VQPictureTokenizer(StoredImageTokenizer(url).model(precision: precision))
    }

    private func report(step: Int, loss: Float) throws {
        guard step % 100 == 0 || step == steps else { return }
        try Console.error.write(
            line: "step \(step)/\(steps)  loss \(TableNumber.text(Double(loss), digits: 3))")
    }
}
