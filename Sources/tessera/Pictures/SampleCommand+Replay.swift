import Foundation
import TesseraLab

extension SampleCommand {
    /// Makes a saved sample again, writes its picture and says whether it is the same.
    func makeAgain(_ path: String) throws {
        let trace = try SavedSample(path: path).trace
        guard trace.plan.goal == .picture else {
            throw UsageError("\(path) holds a text and no picture; O opens it in the lab")
        }
        try picture.checkPlace()
        let (catalog, source) = try model(of: trace)
        let replayed = try LoadSample(source, trace).run(
            with: OpenModels(catalog), JobProgress())
        guard let made = replayed.picture else {
            throw SamplingTraceError.otherModel(trace.model)
        }
        try made.enlarged(by: picture.scale).write(to: picture.out)
        try Console.output.write(
            line: json
                ? JSONLine.text(ReplayObject(replayed, out: picture.out, model: source.title))
                : "wrote \(PrintableText.of(picture.out)); \(replayed.verdict)")
    }

    /// The model that was named, or else the one that the file names where it comes with the program.
    private func model(of trace: SamplingTrace) throws -> (ModelCatalog, ModelSource) {
        let shipped = try place.shipped()
        guard let named = model.model else {
            let catalog = ModelCatalog(shipped: shipped)
            return (catalog, catalog.sources.first { $0.title == trace.model } ?? .adapted)
        }
        let url = try ModelReference.resolve(named, in: place.workspace)
        let (catalog, sources) = try ModelCatalog.models(in: url, shipped: shipped)
        if let arm = model.arm {
            if case .folder? = sources.first {
                throw UsageError("--arm is for runs and \(url.path) is a model; leave it out")
            }
            return (catalog, .arm(arm))
        }
        return (catalog, sources.first { $0.title == trace.model } ?? sources[0])
    }
}

/// What came of a replay, for a script.
private struct ReplayObject: Encodable {
    private let schema = "tessera.replay.1"
    private let out: String
    private let model: String
    /// Tokens of the file.
    private let tokens: Int
    /// Tokens that are the same, figures included, before the first that is not.
    private let same: Int
    /// In what the model is not the one that the file names.
    private let difference: String?

    init(_ replayed: ReplayedSample, out: String, model: String) {
        (self.out, self.model) = (out, model)
        tokens = replayed.trace.tokens.count
        (same, difference) = (replayed.same, replayed.difference)
    }
}
