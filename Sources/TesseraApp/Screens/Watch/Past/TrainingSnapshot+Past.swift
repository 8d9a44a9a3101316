package import TesseraLab
import TesseraTerminal

extension TrainingSnapshot {
    /// The run as it stood at an earlier step: of every curve the value of then, and the rest from
    /// the moment before.
    ///
    /// - Parameters:
    ///   - round: the pictures and token counts of then, where they were read.
    ///   - waiting: what is said in their place until they are.
    package func past(at step: Int, _ round: PastRound?, waiting: String) -> TrainingSnapshot {
        guard step < self.step else { return self }
        var past = self
        past.step = step
        past.arms = arms.map { arm in
            ArmSnapshot(
                name: arm.name, histories: arm.histories.compactMapValues { $0.end(at: step) })
        }
        past.alarms = []
        past.residentBytes = 0
        past.remaining = nil
        let moment = moment(upTo: step)
        past.timings = moment?.timings ?? StepTimings()
        past.throughput = moment?.throughput
        past.learningRate = moment?.learningRate ?? 0
        past.steering = moment?.steering ?? Steering()
        past.seconds = moment?.seconds ?? 0
        past.previews = previews(round, at: step, waiting: waiting)
        past.tokenUsage = tokens(round, at: step, waiting: waiting)
        return past
    }

    /// What is kept of a step, or of the last one before it.
    func moment(upTo step: Int) -> RunMoment? {
        let next = moments.partitioningIndex { $0.step > step }
        return next > 0 ? moments[next - 1] : nil
    }

    private func previews(
        _ round: PastRound?, at step: Int, waiting: String
    ) -> PaneContent<[Preview]> {
        guard let round else { return .empty(why: waiting) }
        guard let first = round.previews.first else {
            return .empty(why: "no picture was drawn before step \(QuantityText.grouped(step))")
        }
        return round.step == step
            ? .ready(round.previews) : .stale(round.previews, sinceStep: first.step)
    }

    private func tokens(
        _ round: PastRound?, at step: Int, waiting: String
    ) -> PaneContent<TokenUsage> {
        guard let round else { return .empty(why: waiting) }
        guard let tokens = round.tokens else {
            return .empty(
                why: "no token counts were kept before step \(QuantityText.grouped(step))")
        }
        let counted = moment(upTo: step)?.step ?? step
        return round.step == step && counted == step
            ? .ready(tokens) : .stale(tokens, sinceStep: round.step == step ? counted : round.step)
    }
}

extension MetricHistory {
    /// The newest measurement up to a step as a history of its own; nil where there is none.
    fileprivate func end(at step: Int) -> MetricHistory? {
        newest(upTo: step).map { newest in
            var end = MetricHistory()
            end.append(newest.value, at: newest.step)
            return end
        }
    }
}
