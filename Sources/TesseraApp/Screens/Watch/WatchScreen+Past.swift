package import TesseraLab
import TesseraTerminal

// Looking back: every pane shows the same earlier step.
extension WatchScreen {
    /// The run at the step that is looked at: the newest, or an earlier one.
    func shown(_ context: ScreenContext) -> TrainingSnapshot {
        guard let step = context.pastStep else { return context.snapshot }
        let waiting = past.failure ?? waitingText(context)
        // The round before stands in, dimmed, while the wanted one is read.
        let round = past.round(step) ?? (past.asked == step ? past.newest : nil)
        return context.snapshot.past(at: step, round, waiting: waiting)
    }

    /// Goes so many stops on, or back to the newest step behind the last one.
    func look(by places: Int, _ context: ScreenContext) -> [AppCommand] {
        let stops = context.snapshot.stops
        let now = context.pastStep ?? context.snapshot.step
        guard places < 0 else {
            let later = stops.filter { $0 > now }
            guard context.pastStep != nil else { return [.toast("this is the newest step")] }
            return look(at: later.count >= places ? later[places - 1] : nil)
        }
        let earlier = stops.filter { $0 < now }
        guard let first = earlier.first else { return [.toast("nothing is kept of earlier steps")] }
        return look(at: earlier.dropLast(-places - 1).last ?? first)
    }

    /// Looks at a step; nil goes back to the newest.
    func look(at step: Int?) -> [AppCommand] { [.look(at: step)] }

    /// To the last alarm or warning before the step in view.
    func lookAtTrouble(_ context: ScreenContext) -> [AppCommand] {
        let now = context.pastStep ?? context.snapshot.step + 1
        let trouble = context.snapshot.events.last { $0.level == .warnings && $0.step < now }
        guard let trouble else { return [.toast("no alarm or warning before this step")] }
        return look(at: trouble.step) + [.toast(trouble.text)]
    }

    /// Asks the record for what is looked at.
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] {
        guard let step = context.pastStep, let workspace = context.workspace,
            !context.snapshot.identifier.isEmpty, past.ask(for: step)
        else { return [] }
        let job = ReadPastRound(of: context.snapshot.identifier, in: workspace, at: step)
        return [.work(job, as: Self.pastTicket)]
    }

    package mutating func receive(_ reply: JobReply, in context: ScreenContext) -> [AppCommand] {
        switch reply.content {
        case .answer(let answer): (answer as? PastRound).map { past.take($0) }
        case .failed(let cause): past.fail(cause)
        case .progress, .part: break
        }
        return []
    }

    private static let pastTicket = JobTicket("past")

    private func waitingText(_ context: ScreenContext) -> String {
        context.workspace == nil || context.snapshot.identifier.isEmpty
            ? "only curves are kept of earlier steps" : "reading what was kept of this step"
    }
}

extension TrainingSnapshot {
    /// Steps worth stopping at: those of which more than curves is kept, else where pictures were
    /// drawn, else fifty parts of the run.
    var stops: [Int] {
        if !moments.isEmpty { return moments.map(\.step) }
        let drawn = events.filter { $0.kind == .preview }.map(\.step)
        guard drawn.isEmpty else { return drawn }
        return Array(stride(from: 0, to: step, by: max(1, step / 50)))
    }
}
