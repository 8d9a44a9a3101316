import TesseraLab

/// What several screens may ask of the trainer, with the answer that a person sees at once.
enum TrainerWish {
    /// Why the trainer cannot be asked.
    static func refusal(_ snapshot: TrainingSnapshot) -> AppCommand {
        .toast(
            snapshot.isLive
                ? "another process trains this run; here it is only watched"
                : "the run has ended")
    }

    /// Pauses a run that trains, lets one go on that waits.
    static func pause(_ snapshot: TrainingSnapshot) -> [AppCommand] {
        guard snapshot.obeys else { return [refusal(snapshot)] }
        return snapshot.state == .paused
            ? [.trainer(.resume), .toast("going on")]
            : [.trainer(.pause), .toast("pausing after this step")]
    }
}
