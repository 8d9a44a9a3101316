public import TesseraLab

/// How a run in the background ended.
public enum RunEnding: Sendable, Equatable {
    /// The loop returned: all steps done, or stopped on request.
    case ended(TrainingState)
    /// An error ended it; the sentence says what happened and what to do.
    case failed(String)
}

/// What a run in the background and the lab in front share; safe from every thread.
public struct RunChannels: Sendable {
    /// Newest state of the run, from the trainer to the screen.
    public let snapshots: Mailbox<TrainingSnapshot>
    /// What a person asks for, from the screen to the trainer.
    public let commands: CommandQueue<TrainerCommand>
    /// Filled once, when the run is over.
    public let ending: Mailbox<RunEnding>
    /// Work that screens ask for, and its news.
    public let jobs: JobDesk

    /// Creates empty channels.
    ///
    /// - Parameter wakeUp: makes a waiting terminal look at the channels; called on the trainer's
    ///   thread.
    public init(wakeUp: @escaping @Sendable () -> Void = {}) {
        snapshots = Mailbox(wakeUp: wakeUp)
        commands = CommandQueue()
        ending = Mailbox(wakeUp: wakeUp)
        jobs = JobDesk(wakeUp: wakeUp)
    }

    /// Trains on the calling thread and reports how it ended.
    public func run(_ training: () throws -> TrainingState) {
        do {
            ending.post(.ended(try training()))
        } catch {
            ending.post(.failed("\(error)"))
        }
    }
}
