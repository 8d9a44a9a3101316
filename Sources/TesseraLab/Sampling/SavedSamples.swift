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
            guard let content = FileManager.default.contents(atPath: "\(folder)/\(file)"),
                let trace = try? SamplingTrace(json: [UInt8](content))
            else { continue }
            samples.append(SavedSample(name: String(file.dropLast(5)), trace: trace))
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

    /// Notes what came of a replay.
    public init(trace: SamplingTrace, same: Int) {
        self.trace = trace
        self.same = same
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
        return ReplayedSample(trace: trace, same: same)
    }
}
