import Foundation

/// Writes a sample as a replayable JSON file and, where it is a picture, as PNG beside it.
public struct SaveSample: BackgroundJob {
    private let trace: SamplingTrace
    private let pixels: [UInt8]?
    private let side: Int

    /// - Parameters:
    ///   - pixels: RGB bytes, [side, side, 3]; nil for a text.
    ///   - side: pixels across.
    public init(_ trace: SamplingTrace, pixels: [UInt8]?, side: Int) {
        self.trace = trace
        self.pixels = pixels
        self.side = side
    }

    /// - Returns: the path of the JSON file; the picture's differs in its extension.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> String {
        try progress.report(0, of: 1, "saving")
        let folder = models.exports
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
            let path = Self.freePath(in: folder)
            try Data(try trace.json()).write(to: URL(fileURLWithPath: path + ".json"))
            if let pixels {
                let file = try PNGCodec.encode(
                    RGBPicture(width: side, height: side, pixels: pixels))
                try Data(file).write(to: URL(fileURLWithPath: path + ".png"))
            }
            return path + ".json"
        } catch let error as CocoaError {
            throw SaveSampleError.cannotWrite(folder: folder, reason: error.localizedDescription)
        }
    }

    private static func freePath(in folder: String) -> String {
        var number = 1
        func path() -> String { "\(folder)/sample-\(number)" }
        while FileManager.default.fileExists(atPath: path() + ".json") { number += 1 }
        return path()
    }
}

/// Why a sample cannot be saved.
public enum SaveSampleError: Error, Equatable, CustomStringConvertible {
    /// The folder cannot be made or written.
    case cannotWrite(folder: String, reason: String)

    /// One sentence: what, where, what to do next.
    public var description: String {
        switch self {
        case .cannotWrite(let folder, let reason):
            "the sample cannot be written to \(folder): \(reason); free space or rights and press w"
        }
    }
}
