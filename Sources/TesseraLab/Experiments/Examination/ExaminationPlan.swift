/// What is measured of a run, and when.
public struct ExaminationPlan: Sendable, Codable, Equatable {
    /// One sort of measurement.
    public enum Subject: String, Sendable, Codable, CaseIterable {
        /// The held-out losses of the run's own rows: together, text, image.
        case losses
        /// Pictures without caption, and captions after their picture.
        case directions
        /// General text: its loss, and how far predictions have moved from the start's.
        case retention
        /// Facts and patterns of the primer; nothing where another text is used.
        case probes
        /// What the models write greedily after fixed prompts.
        case completions
    }

    /// When.
    public var steps: ExaminationSteps
    /// What, besides what costs nothing.
    public var subjects: [Subject]
    /// Where general text comes from.
    public var text: String
    /// Windows of general text.
    public var textWindows: Int
    /// Tokens of such a window; nil takes as many as the start was trained on.
    public var textLength: Int?
    /// Probes of each kind at most.
    public var probesPerKind: Int

    /// Creates a plan.
    public init(
        steps: ExaminationSteps, subjects: [Subject], text: String, textWindows: Int,
        probesPerKind: Int
    ) {
        self.steps = steps
        self.subjects = subjects
        self.text = text
        self.textWindows = textWindows
        self.probesPerKind = probesPerKind
    }
}
