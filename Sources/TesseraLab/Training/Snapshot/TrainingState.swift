/// What the trainer is doing right now.
public enum TrainingState: Sendable, Equatable {
    /// Before the first step; the phrase says what is under way.
    case preparing(String)
    /// Stepping.
    case training
    /// Waiting for a command.
    case paused
    /// Drawing previews.
    case sampling
    /// Writing a checkpoint.
    case saving
    /// All steps are done and saved.
    case finished
    /// Stopped before the last step, on request.
    case stopped
    /// Ended by an error; the sentence says what happened and what to do.
    case failed(String)
}
