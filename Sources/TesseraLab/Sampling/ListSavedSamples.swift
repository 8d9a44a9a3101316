import Foundation

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
