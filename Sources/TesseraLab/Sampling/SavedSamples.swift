import Foundation

/// A sample that was saved before.
public struct SavedSample: Sendable, Equatable {
    /// The name of its file, without the extension.
    public var name: String
    /// What is needed to make it again.
    public var trace: SamplingTrace

    /// Names a sample.
    public init(name: String, trace: SamplingTrace) {
        self.name = name
        self.trace = trace
    }

    /// Reads a file that a sample was saved in.
    ///
    /// - Throws: `DataError.missing` or `SamplingTraceError`.
    public init(path: String) throws {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw DataError.missing(path: path)
        }
        name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        trace = try SamplingTrace(json: [UInt8](content))
    }
}

/// Looks which samples were saved; files of other kinds are passed over.
public struct ListSavedSamples: BackgroundJob {
    /// Files that are read at most, the newest ones.
    static let limit = 200

    /// Creates the job.
    public init() {}

    /// - Returns: the samples, the one that was saved last first.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> [SavedSample] {
        let folder = models.exports
        let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".json") }
            .sorted { (Self.number($1), $1) < (Self.number($0), $0) }
            .prefix(Self.limit)
        var samples: [SavedSample] = []
        for (index, file) in files.enumerated() {
            try progress.report(index, of: files.count, "reading samples")
            guard let sample = try? SavedSample(path: "\(folder)/\(file)") else { continue }
            samples.append(sample)
        }
        return samples
    }

    /// The number in a file's name, by which later ones are known.
    private static func number(_ file: String) -> Int {
        Int(file.filter(\.isASCII).filter(\.isNumber)) ?? 0
    }
}

/// A saved sample that was made again.
public struct ReplayedSample: Sendable, Equatable {
    /// What was noted.
    public var trace: SamplingTrace
    /// How many tokens, figures included, are the same before the first that is not.
    public var same: Int
    /// In what the model is not the one that the file names, as one phrase; nil where it is.
    public var difference: String?
    /// The picture of the noted tokens; nil for a text.
    public var picture: RGBPicture?

    /// Notes what came of a replay.
    public init(
        trace: SamplingTrace, same: Int, difference: String? = nil, picture: RGBPicture? = nil
    ) {
        self.trace = trace
        self.same = same
        self.difference = difference
        self.picture = picture
    }

    /// What came of it, in one phrase.
    public var verdict: String {
        guard same < trace.tokens.count else {
            let end = difference.map { ", although \($0)" } ?? ""
            return "made \(same) tokens again: the same bit for bit\(end)"
        }
        let cause = difference ?? "made with other weights of \(trace.model)"
        return "token \(same + 1) differs: \(cause)"
    }
}

/// Makes a saved sample again, so that it can be gone on with.
public struct LoadSample: BackgroundJob {
    private let source: ModelSource
    private let trace: SamplingTrace

    /// - Parameter source: the model; other weights than those of the trace give other tokens.
    public init(_ source: ModelSource, _ trace: SamplingTrace) {
        self.source = source
        self.trace = trace
    }

    /// - Returns: the sample and how much of it came out the same.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> ReplayedSample {
        let same = try ReplaySample(source, trace).run(with: models, progress)
        let open = try models.model(source)
        return ReplayedSample(
            trace: trace, same: same, difference: trace.difference(from: open),
            picture: picture(open))
    }

    private func picture(_ open: OpenModel) -> RGBPicture? {
        guard trace.plan.goal == .picture, let side = open.pictures?.side else { return nil }
        return open.pixels(ofFirst: trace.tokens.map(\.token)).map {
            RGBPicture(width: side, height: side, pixels: $0)
        }
    }
}
