/// What a person may ask of a running trainer; obeyed between two steps.
public enum TrainerCommand: Sendable, Equatable {
    /// Stop stepping until `resume`.
    case pause
    /// Go on stepping.
    case resume
    /// Do exactly one step, then stay paused.
    case singleStep
    /// Train on with another learning rate or another share of text.
    case steer(Steering)
    /// Draw the preview pictures now.
    case sampleNow
    /// Write a checkpoint now.
    case checkpointNow
    /// Finish the step, save a checkpoint and end the run.
    case stopAndSave
    /// Finish the step and end the run without saving.
    case stopWithoutSaving
}
