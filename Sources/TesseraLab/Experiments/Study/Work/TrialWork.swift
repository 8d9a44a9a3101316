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
