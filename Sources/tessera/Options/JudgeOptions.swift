import ArgumentParser
import Foundation
import TesseraLab

/// Networks of others that judge pictures; a person brings their weights along.
struct JudgeOptions: ParsableArguments {
    @Option(
        help: .init(
            "pytorch-fid's Inception weights as .safetensors, for FID.", valueName: "file"))
    var inception: String?
    @Option(
        help: .init(
            "A CLIP model as Hugging Face keeps it, for CLIP scores.", valueName: "dir"))
    var clip: String?

    /// Opens what was named; nil where nothing was.
    ///
    /// - Throws: the sentence of what is missing or does not fit.
    func judges() throws -> SuppliedJudges? {
        guard inception != nil || clip != nil else { return nil }
        return try SuppliedJudges(
            inception: inception.map { URL(fileURLWithPath: $0) },
            clip: clip.map { URL(fileURLWithPath: $0, isDirectory: true) })
    }
}
