public import Foundation
public import TesseraModels

/// One piece of work of an experiment: a variant with one seed.
public struct Trial: Sendable, Codable, Equatable {
    /// What is special about it, the same for all seeds: "twins".
    public var variant: String
    /// Determines the order of the data and every random number.
    public var seed: UInt64
    /// What is done.
    public var work: TrialWork

    /// Creates a trial.
    public init(variant: String, seed: UInt64, work: TrialWork) {
        self.variant = variant
        self.seed = seed
        self.work = work
    }

    /// What it is called, for people.
    public var title: String { "\(variant), seed \(seed)" }
}

/// What a trial does.
public enum TrialWork: Sendable, Codable, Equatable {
    /// Trains one or two models and examines them on the way.
    case training(TrainingWork)
    /// Counts tokens of captions, image codes and general text.
    case counting(CountingWork)
    /// Draws pictures with the models of another trial.
    indirect case drawing(DrawingWork)
    /// Aligns image codes with words, under every control.
    case aligning(AligningWork)
}

/// A contrastive alignment of image codes with words.
public struct AligningWork: Sendable, Codable, Equatable {
    /// Where pictures and captions come from.
    public var pictures: String
    /// Folder of the image tokenizer; empty means the shipped one.
    public var tokenizer: String
    /// Folder of the text model whose embeddings are aligned with; empty means the shipped one.
    public var languageModel: String
    /// Pairs at most.
    public var count: Int
    /// Optimizer steps of each control.
    public var steps: Int
}

/// Pictures of held-out captions from every arm of a trial that keeps its models.
public struct DrawingWork: Sendable, Codable, Equatable {
    /// The training whose models draw.
    public var source: Trial
    /// How tokens are drawn.
    public var sampling: SamplingSettings
    /// Pictures of each arm.
    public var count: Int
    /// How many of them are kept to be looked at.
    public var kept: Int
}

/// A comparison of captions and image codes with general text of the same lengths.
public struct CountingWork: Sendable, Codable, Equatable {
    /// Where pictures and captions come from.
    public var pictures: String
    /// Where general text comes from.
    public var text: String
    /// Folder of the image tokenizer; empty means the shipped one.
    public var tokenizer: String
    /// Folder of the text model whose word pieces are counted; empty means the shipped one.
    public var languageModel: String
    /// The pictures that are counted, of those that are not held out.
    public var range: Range<Int>
}

/// A training with its examinations.
public struct TrainingWork: Sendable, Codable, Equatable {
    /// Everything that determines the run.
    public var run: RunConfiguration
    /// What is measured of it.
    public var examinations: ExaminationPlan
    /// Whether the trained models are kept, because other trials draw with them.
    public var keepsModels: Bool

    /// Creates the work.
    public init(run: RunConfiguration, examinations: ExaminationPlan, keepsModels: Bool = false) {
        self.run = run
        self.examinations = examinations
        self.keepsModels = keepsModels
    }
}

/// What a trial found.
public struct TrialResult: Sendable, Codable, Equatable {
    /// Everything measured.
    public var metrics: [MetricRecord]
    /// Everything written.
    public var completions: [ExaminationRecord.Completion]
    /// Pictures to be looked at.
    public var pictures: [DrawnPicture]
    /// What fits no number, such as neighbours by name.
    public var tables: [ResultTable]
    /// Seconds spent.
    public var seconds: Double

    /// Creates a result.
    public init(
        metrics: [MetricRecord], completions: [ExaminationRecord.Completion] = [],
        pictures: [DrawnPicture] = [], tables: [ResultTable] = [], seconds: Double
    ) {
        self.metrics = metrics
        self.completions = completions
        self.pictures = pictures
        self.tables = tables
        self.seconds = seconds
    }
}

/// A picture that is kept to be looked at.
public struct DrawnPicture: Sendable, Codable, Equatable {
    /// Who drew it; "data" for a real one.
    public var arm: String
    /// The caption.
    public var caption: String
    /// The file.
    public var png: Data
}
