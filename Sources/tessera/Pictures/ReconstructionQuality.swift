import Foundation
import TesseraLab
import TesseraModels
import TesseraTerminal

/// How much of pictures is left after a way through their codes.
struct ReconstructionQuality: Encodable {
    private let schema = "tessera.reconstruct.1"
    /// How many pictures were measured.
    private let pictures: Int
    /// Of all bytes together, in decibels.
    private let psnr: Float
    private let codes: Int
    private let codesInUse: Int
    /// e to the entropy of the codes' use, in codes.
    private let perplexity: Float

    init(_ originals: [[UInt8]], _ copies: [[UInt8]], codes: [[Int32]], codeCount: Int) {
        let usage = Unigrams(codes.flatMap { $0 }, vocabulary: codeCount)
        pictures = originals.count
        psnr = peakSignalToNoise(originals, copies)
        self.codes = codeCount
        codesInUse = usage.counts.count { $0 > 0 }
        perplexity = exp(usage.entropy)
    }

    /// The line for a person.
    var text: String {
        "PSNR \(CompactNumber.fixed(Double(psnr), places: 2)) dB, \(codesInUse) of \(codes) codes "
            + "in use, perplexity \(CompactNumber.fixed(Double(perplexity), places: 1)), "
            + "on \(pictures) held-out pictures"
    }
}
