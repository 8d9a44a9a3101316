/// What a suite of experiments is done on; two equal studies have equal results.
public struct Study: Sendable, Codable, Equatable {
    /// How much work it is.
    public var size: StudySize
    /// The numbers of the size, which may be changed one by one.
    public var extent: StudyExtent
    /// "scenes", or the path of captioned pictures.
    public var pictures = "scenes"
    /// "primer", or the path of general text.
    public var text = "primer"
    /// Folder of the image tokenizer; empty means the shipped one.
    public var tokenizer = ""
    /// Folder of the text model; empty means the shipped one.
    public var languageModel = ""
    /// Word pieces of a caption that are used at most.
    public var captionLimit = DataConfiguration().captionLimit
    /// Networks of others that judge drawn pictures; nil without any.
    public var judges: SuppliedJudges?

    /// Creates a study of the built-in data from the shipped models.
    public init(size: StudySize) {
        self.size = size
        extent = size.extent
    }

    /// The seeds of comparisons.
    var seeds: [UInt64] { Array(1...UInt64(extent.seeds)) }

    /// The seeds with the part of the pictures that each counts: parts share nothing.
    var parts: [(seed: UInt64, range: Range<Int>)] {
        let size = max(1, extent.pictureLimit / 4 / extent.seeds)
        return seeds.enumerated().map { (seed: $1, range: $0 * size..<($0 + 1) * size) }
    }

    /// The run of an adaptation that every experiment changes in one way or another.
    func adaptation(seed: UInt64, steps: Int) -> RunConfiguration {
        var run = RunConfiguration(kind: .adapt)
        run.name = "trial"
        (run.seed, run.steps, run.batch) = (seed, steps, extent.batch)
        run.data.pictures = pictures
        run.data.text = text
        run.data.captionLimit = captionLimit
        run.data.pictureLimit = extent.pictureLimit
        run.start.tokenizer = tokenizer
        run.start.languageModel = languageModel
        run.learningRate.warmup = min(run.learningRate.warmup, max(1, steps / 10))
        run.validation.batches = extent.validationBatches
        run.validation.every = steps
        run.checkpoints.every = max(1, min(250, steps / 2))
        return run
    }

    /// Examinations of a run of some length.
    func examinations(
        steps: Int, subjects: [ExaminationPlan.Subject] = ExaminationPlan.Subject.allCases
    ) -> ExaminationPlan {
        ExaminationPlan(
            steps: ExaminationSteps(total: steps, limit: extent.examinations), subjects: subjects,
            text: text, textWindows: extent.textWindows, probesPerKind: extent.probesPerKind)
    }
}
