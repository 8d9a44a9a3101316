import TesseraLab

/// What several screens may ask of the trainer, with the answer that a person sees at once.
enum TrainerWish {
    /// Pauses a run that trains, lets one go on that waits.
    static func pause(_ snapshot: TrainingSnapshot) -> [AppCommand] {
        guard snapshot.isLive else { return [.toast("the run has ended")] }
        return snapshot.state == .paused
            ? [.trainer(.resume), .toast("going on")]
            : [.trainer(.pause), .toast("pausing after this step")]
    }
}
