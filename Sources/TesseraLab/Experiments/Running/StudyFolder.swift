public import Foundation
import TesseraModels

/// Where a study and its results are kept: the study itself, and a folder for each trial.
///
///     study.json
///     trials/twins-seed-1-0a1b2c3d4e5f/result.json      a trial that is done
///     trials/twins-seed-2-…/run/…                       one that is under way
public struct StudyFolder: Sendable {
    /// The folder.
    public let url: URL
    /// The study.
    public let study: Study
    /// Changes with any weight that trials start from.
    private let startDigest: String

    static let studyName = "study.json"

    /// Opens the folder of a study, or begins it.
    ///
    /// Judges may join a study that was begun, or be exchanged: what they judge is drawn again, the
    /// trainings stay.
    ///
    /// - Throws: `ExperimentError.otherStudy` when another study is kept there,
    ///   `ShippedFilesError`, `StoredModelError` or `WorkspaceError`.
    public init(_ url: URL, study: Study, shipped: ShippedFiles) throws {
        let file = url.appendingPathComponent(Self.studyName)
        var known: Study?
        if FileManager.default.fileExists(atPath: file.path) {
            known = try StoredJSON.read(Study.self, from: file)
        }
        if var known {
            known.judges = study.judges
            guard known == study else { throw ExperimentError.otherStudy(path: url.path) }
        } else {
            try Self.create(url)
        }
        if known != study { try StoredJSON.write(study, to: file) }
        try self.init(url, known: study, shipped: shipped)
    }

    /// Opens the folder of a study that was begun.
    ///
    /// - Throws: `ExperimentError.noStudy`, or what `init(_:study:shipped:)` throws.
    public init(existing url: URL, shipped: ShippedFiles) throws {
        let file = url.appendingPathComponent(Self.studyName)
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw ExperimentError.noStudy(path: url.path)
        }
        try self.init(url, known: StoredJSON.read(Study.self, from: file), shipped: shipped)
    }

    /// Names the folder of a study that is only thought of; nothing is created.
    ///
    /// - Throws: `ShippedFilesError` or `StoredModelError`.
    static func planned(
        _ url: URL, _ study: Study, shipped: ShippedFiles
    ) throws -> StudyFolder {
        try StudyFolder(url, known: study, shipped: shipped)
    }

    private init(_ url: URL, known study: Study, shipped: ShippedFiles) throws {
        let tokenizer = try shipped.resolve(
            study.tokenizer, else: shipped.imageTokenizer, what: "image tokenizer")
        let model = try shipped.resolve(
            study.languageModel, else: shipped.textModel, what: "text model")
        let files =
            try StoredImageTokenizer(tokenizer).files(as: .float32)
            + StoredLanguageModel(model).files(as: .float32)
        self.init(url, known: study, startDigest: ContentDigest.sha256(of: files.map(\.bytes)))
    }

    init(_ url: URL, known study: Study, startDigest: String) {
        (self.url, self.study, self.startDigest) = (url, study, startDigest)
    }

    /// The folder of a trial; its name changes with all that determines the result.
    func place(of trial: Trial) -> URL {
        let work = (try? StoredJSON.identity(of: trial.work)) ?? Data()
        let digest = ContentDigest.sha256(Array(work), Array(startDigest.utf8)).prefix(12)
        let words = "\(trial.variant) seed \(trial.seed)".lowercased()
            .split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
        return url.appendingPathComponent("trials").appendingPathComponent("\(words)-\(digest)")
    }

    /// Where the trained models of a trial are, one folder an arm.
    func model(_ arm: String, of trial: Trial) -> URL {
        place(of: trial).appendingPathComponent("models").appendingPathComponent(arm)
    }

    /// What a trial found, nil when it is not done.
    public func result(of trial: Trial) -> TrialResult? {
        try? StoredJSON.read(TrialResult.self, from: resultFile(trial))
    }

    /// Keeps what a trial found; from now on it is done.
    func write(_ result: TrialResult, of trial: Trial) throws {
        try StoredJSON.write(result, to: resultFile(trial))
    }

    /// Everything that is known of some trials.
    public func evidence(of trials: [Trial]) -> Evidence {
        Evidence(
            study: study,
            results: trials.compactMap { trial in
                result(of: trial).map { (trial: trial, result: $0) }
            })
    }

    func resultFile(_ trial: Trial) -> URL {
        place(of: trial).appendingPathComponent("result.json")
    }

    static func create(_ folder: URL) throws {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw WorkspaceError.cannotCreate(path: folder.path, reason: "the system refuses")
        }
    }
}
