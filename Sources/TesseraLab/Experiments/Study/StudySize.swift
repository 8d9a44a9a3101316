/// How much work the experiments of a study are.
public enum StudySize: String, Sendable, Codable, CaseIterable {
    /// A few steps: shows that everything works, and nothing else.
    case tiny
    /// Minutes: shows where things go.
    case small
    /// The whole suite: an hour or two on two cores.
    case paper

    /// The numbers behind the name.
    public var extent: StudyExtent {
        switch self {
        case .tiny:
            StudyExtent(
                seeds: 2, batch: 2, steps: 4, freezeSteps: 2, ablationSteps: 2, examinations: 3,
                validationBatches: 1, textWindows: 2, probesPerKind: 1, drawnPictures: 2,
                pictureLimit: 16)
        case .small:
            StudyExtent(
                seeds: 3, batch: 16, steps: 200, freezeSteps: 60, ablationSteps: 100,
                examinations: 9, validationBatches: 4, textWindows: 16, probesPerKind: 12,
                drawnPictures: 48, pictureLimit: 4096)
        case .paper:
            StudyExtent(
                seeds: 3, batch: 24, steps: 700, freezeSteps: 60, ablationSteps: 120,
                examinations: 14, validationBatches: 8, textWindows: 32, probesPerKind: 48,
                drawnPictures: 128, pictureLimit: 16_384)
        }
    }
}

/// The numbers of a study's size.
public struct StudyExtent: Sendable, Codable, Equatable {
    /// Seeds of the comparisons that a verdict rests on.
    public var seeds: Int
    /// Rows of a step.
    public var batch: Int
    /// Steps of the main adaptation.
    public var steps: Int
    /// Steps of each preset of the freeze grid.
    public var freezeSteps: Int
    /// Steps of each of the other ablations.
    public var ablationSteps: Int
    /// Examinations of a run, both ends included.
    public var examinations: Int
    /// Held-out batches of an examination.
    public var validationBatches: Int
    /// Windows of general text of an examination.
    public var textWindows: Int
    /// Probes of each kind of an examination.
    public var probesPerKind: Int
    /// Pictures that are drawn from held-out captions.
    public var drawnPictures: Int
    /// Pictures that are learned from at most.
    public var pictureLimit: Int
}
