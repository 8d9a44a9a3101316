public import Foundation

/// Where the checkpoints are that come with the program, so that a first start needs nothing.
public struct ShippedFiles: Sendable, Equatable {
    /// The folder of sample data, nil when the program runs without it.
    public let sampleData: URL?

    /// Names the folder; nothing is read yet.
    public init(sampleData: URL?) { self.sampleData = sampleData }

    /// The trained image tokenizer.
    public var imageTokenizer: URL? { folder("tokenizer") }
    /// The language model that was trained on text alone.
    public var textModel: URL? { folder("text") }
    /// The language model that draws scenes.
    public var adaptedModel: URL? { folder("adapted") }
    /// The classifier that reads attributes off pictures of scenes.
    public var attributeClassifier: URL? { folder("attributes") }

    /// Image codes that were made beforehand.
    var codeFolders: [URL] { sampleData.map { [$0.appendingPathComponent("codes")] } ?? [] }

    /// The folder that a configuration names, or the shipped one when it names none.
    ///
    /// - Throws: `ShippedFilesError.missing` when neither is there.
    public func resolve(_ configured: String, else shipped: URL?, what: String) throws -> URL {
        if !configured.isEmpty { return URL(fileURLWithPath: configured, isDirectory: true) }
        guard let shipped, FileManager.default.fileExists(atPath: shipped.path) else {
            throw ShippedFilesError.missing(what: what)
        }
        return shipped
    }

    private func folder(_ name: String) -> URL? {
        sampleData?.appendingPathComponent("checkpoints").appendingPathComponent(name)
    }
}

/// Why a shipped checkpoint cannot be used.
public enum ShippedFilesError: Error, Equatable, CustomStringConvertible {
    /// The sample data is not where the program looks for it.
    case missing(what: String)

    /// One sentence: what, where, what to do next.
    public var description: String {
        switch self {
        case .missing(let what):
            "no \(what) was named and the shipped one is missing; set TESSERA_HOME to the folder "
                + "that holds sample-data, or make it again with `make demo-checkpoints`"
        }
    }
}
