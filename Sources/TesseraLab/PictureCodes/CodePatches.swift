import TesseraModels
import TesseraTensor

/// What each image code looks like: a cell out of the middle of a picture of this code alone.
package struct CodePatches: Sendable, Equatable {
    /// Pixels across and down.
    package let side: Int
    /// How many codes there are.
    package let count: Int
    /// Changes with any weight of the tokenizer.
    package let fingerprint: String
    /// RGB bytes, [side, side, 3], of the codes that are decoded so far.
    package private(set) var pixels: [[UInt8]] = []

    /// Starts without patches.
    package init(side: Int, count: Int, fingerprint: String = "") {
        self.side = side
        self.count = count
        self.fingerprint = fingerprint
    }

    /// The patch of a code; nil while it is not decoded.
    package subscript(code: Int32) -> [UInt8]? {
        pixels.indices.contains(Int(code)) ? pixels[Int(code)] : nil
    }

    /// Whether every code is decoded.
    package var isComplete: Bool { pixels.count >= count }

    /// Adds the next code's patch.
    ///
    /// - Parameter picture: RGB bytes of a square picture of this code alone.
    package mutating func add(cutFrom picture: [UInt8], pictureSide: Int) {
        let first = pictureSide / side / 2 * side
        pixels.append(
            (first..<first + side).flatMap { row in
                let start = (row * pictureSide + first) * 3
                return picture[start..<start + side * 3]
            })
    }
}

/// Decodes the next codes of the newest image tokenizer.
///
/// One job does a few, so that other jobs come in between.
package struct CodePatchesJob: BackgroundJob {
    /// What a person asks for meanwhile does not wait for it.
    package static let isSurvey = true

    private let known: CodePatches?

    /// Asks for more patches than are known; nil starts with the first.
    package init(beyond known: CodePatches? = nil) { self.known = known }

    /// Answers with all that is known then.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> CodePatches {
        let shelf = models.pictureShelf
        let (_, tokenizer, fingerprint) = try shelf.tokenizer()
        if let complete = shelf.patches, complete.fingerprint == fingerprint { return complete }
        let shape = tokenizer.configuration
        var patches = CodePatches(
            side: shape.side / shape.grid, count: shape.codeCount, fingerprint: fingerprint)
        if let known, known.fingerprint == fingerprint { patches = known }
        let first = patches.pixels.count
        let codes = first..<min(first + Self.chunk, shape.codeCount)
        let grids = codes.map { [Int32](repeating: Int32($0), count: shape.codesPerPicture) }
        for picture in tokenizer.pixels(of: grids, on: models.device) {
            patches.add(cutFrom: picture, pictureSide: shape.side)
        }
        if patches.isComplete { shelf.patches = patches }
        return patches
    }

    /// Codes of one job.
    private static let chunk = 32
}
