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
