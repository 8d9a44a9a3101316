import TesseraLab
import TesseraModels

extension SampleScreen {
    /// Opens a model the first time, and newer weights while the run is followed.
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] {
        let checkpoints = context.snapshot.events.count { $0.kind == .checkpoint }
        if checkpoints > knownCheckpoints { hasNewWeights = true }
        knownCheckpoints = checkpoints
        if !hasAsked {
            hasAsked = true
            return open(nil)
        }
        guard hasNewWeights, case .arm(let name)? = subject.value?.source,
            followsRun || wantsFresh, !isRunning
        else { return [] }
        (hasNewWeights, wantsFresh) = (false, false)
        return open(.arm(name), isFresh: true)
    }

    /// Answers a command of the table.
    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        if sheet != nil { return answerSheet(command) }
        guard let subject = subject.value else {
            return command == .sampleModel ? open(nil) : []
        }
        return drawing(command, in: context) ?? changing(command) ?? looking(command)
            ?? scrolling(command, context) ?? setting(command, subject, context) ?? []
    }

    private mutating func drawing(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand]? {
        switch command {
        case .sampleStep where isRunning:
            waitingSteps = min(waitingSteps + 1, 64)
            return []
        case .sampleStep: return drawTokens(1)
        case .sampleRun: return isRunning ? stop() : drawTokens((limit ?? 4096) - tree.count)
        case .sampleRow where isRunning: return []
        case .sampleRow:
            let row = subject.value.map { max(1, $0.grid) } ?? 8
            return drawTokens(row - tree.count % row)
        case .sampleUndo: return move { $0.undo() }
        case .sampleRedo: return move { $0.redo() }
        case .nextBranch: return move { $0.showBranch($0.branch + 1) }
        case .compareBranches: return compareBranches(in: context)
        case .previousBranch: return move { $0.showBranch($0.branch - 1) }
        default: return nil
        }
    }

    /// Another path comes into view.
    private mutating func move(_ change: (inout SamplingTree) -> Void) -> [AppCommand] {
        let before = tree
        change(&tree)
        guard tree != before else { return [] }
        selection = nil
        let stopping: [AppCommand] = isRunning ? stop() : []
        return stopping + inspect()
    }

    private mutating func changing(_ command: CommandName) -> [AppCommand]? {
        let position = position
        switch command {
        case .sampleForce:
            guard let token = candidateToken, !isRunning else { return [] }
            if chosen?.token == token { return [.toast("this token stands here already")] }
            selection = nil
            return advance(after: position, [.force(token)], .replace(from: position))
        case .sampleAgain:
            guard tree.count > 0, !isRunning else { return [] }
            let place = min(position, tree.count - 1)
            selection = nil
            return advance(
                after: place, [.draw(attempt: tree.nextAttempt(at: place))],
                .replace(from: place))
        case .sampleCut: return move { $0.replace(from: min(position, $0.count), with: []) }
        case .hoist:
            tree.hoist(at: tree.isHoisted ? 0 : min(position + 1, tree.count))
            return [.toast(tree.isHoisted ? "only branches through this token" : "all branches")]
        case .samplePaint: return paint()
        case .sampleMark:
            guard plan.goal == .picture, position < tree.count else { return [] }
            marks.formSymmetricDifference([position])
            return looking(.laterToken)
        case .sampleInpaint: return inpaint()
        default: return nil
        }
    }

    private mutating func paint() -> [AppCommand] {
        guard let token = candidateToken, !isRunning, plan.goal == .picture else { return [] }
        let position = position
        guard position < tree.count else { return changing(.sampleForce) ?? [] }
        selection = position
        let later = tokens.dropFirst(position + 1).map { SamplingStep.Rule.keep($0) }
        return advance(after: position, [.force(token)] + later, .paint(from: position))
    }

    private mutating func inpaint() -> [AppCommand] {
        guard let first = marks.filter({ $0 < tree.count }).min(), !isRunning else {
            return [.toast("mark cells with x first")]
        }
        let rules = tokens.indices.dropFirst(first).map { index -> SamplingStep.Rule in
            marks.contains(index)
                ? .draw(attempt: nextAttempt(at: index)) : .keep(tokens[index])
        }
        marks = []
        return advance(after: first, rules, .paint(from: first))
    }

    /// A number that the token in view was not drawn with.
    private func nextAttempt(at position: Int) -> Int {
        if case .drawn(let attempt) = path[position].choice { attempt + 1 } else { 1 }
    }

    private mutating func looking(_ command: CommandName) -> [AppCommand]? {
        let last = max(0, candidates.count - 1)
        switch command {
        case .candidateUp: candidate = max(0, candidate - 1)
        case .candidateDown: candidate = min(last, candidate + 1)
        case .candidatePageUp: candidate = max(0, candidate - 10)
        case .candidatePageDown: candidate = min(last, candidate + 10)
        case .candidateFirst: candidate = 0
        case .candidateLast: candidate = last
        case .earlierToken: return look(at: position - 1)
        case .laterToken: return look(at: position + 1)
        case .back where !filter.text.isEmpty: clearFilter()
        case .back: return look(at: tree.count)
        case .sampleFilter: isFiltering = currentReport != nil
        case .previousMetric: turnLayer(by: -1)
        case .nextMetric: turnLayer(by: 1)
        case .nextPane: showsTable.toggle()
        case .sampleLens:
            (insight, insightScroll) = (insight.next, 0)
            return askForInsight()
        case .sampleMeasure:
            let all = Measure.allCases
            measure = all[((all.firstIndex(of: measure) ?? 0) + 1) % all.count]
            return askForPrompt()
        default: return nil
        }
        return []
    }

    /// All layers, then the heads of each.
    private mutating func turnLayer(by amount: Int) {
        guard let count = attention?.weights.count, count > 0 else { return }
        let place = ((attentionLayer.map { $0 + 1 } ?? 0) + amount + count + 1) % (count + 1)
        attentionLayer = place == 0 ? nil : place - 1
        (insight, insightScroll) = (.attention, 0)
    }

    /// Turns to a position, if there is one.
    mutating func look(at position: Int) -> [AppCommand] {
        let end = isOver ? tree.count - 1 : tree.count
        let wanted = max(0, min(position, end))
        guard wanted != self.position else { return [] }
        selection = wanted == end ? nil : wanted
        return isRunning ? [] : inspect()
    }

    private mutating func setting(
        _ command: CommandName, _ subject: SamplingSubject, _ context: ScreenContext
    ) -> [AppCommand]? {
        switch command {
        case .samplePrompt: edit = .prompt(plan.prompt)
        case .sampleParameters: edit = .parameters(.temperature)
        case .sampleModel: return openNextModel(after: subject)
        case .sampleGoal: return changeGoal(subject)
        case .sampleFresh: return askForWeights(subject, context)
        case .sampleFollow: return changeFollowing(subject)
        case .sampleSave: return save(subject)
        case .sampleOpen: return chooseSaved()
        case .sampleReplay: return replay(subject)
        case .sampleSheet: return beginSheet(subject)
        default: return nil
        }
        return []
    }

    private mutating func openNextModel(after subject: SamplingSubject) -> [AppCommand] {
        let sources = subject.sources
        guard sources.count > 1 else { return [.toast("there is no other model")] }
        let index = sources.firstIndex(of: subject.source) ?? 0
        let next = sources[(index + 1) % sources.count]
        let stopping = isRunning ? stop() : []
        return stopping + [.toast("opening \(next.title)")] + open(next)
    }

    private mutating func changeGoal(_ subject: SamplingSubject) -> [AppCommand] {
        guard subject.canDraw else { return [.toast("this model writes text only")] }
        begin { $0.goal = $0.goal == .picture ? .text : .picture }
        return [.cancelWork(Self.advancing)] + inspect()
    }

    private mutating func changeFollowing(_ subject: SamplingSubject) -> [AppCommand] {
        guard case .arm = subject.source else { return [Self.weightsStay] }
        followsRun.toggle()
        return [.toast(followsRun ? "following the run" : "pinned to these weights")]
    }

    private func replay(_ subject: SamplingSubject) -> [AppCommand] {
        guard tree.count > 0 else { return [.toast("nothing to replay yet; s draws a token")] }
        return [.work(ReplaySample(subject.source, trace(of: subject)), as: Self.replaying)]
    }

    private static let weightsStay = AppCommand.toast(
        "these weights do not change; M chooses a model of the run")

    private mutating func askForWeights(
        _ subject: SamplingSubject, _ context: ScreenContext
    ) -> [AppCommand] {
        guard case .arm = subject.source else { return [Self.weightsStay] }
        guard context.snapshot.obeys else { return open(subject.source, isFresh: true) }
        // The newest checkpoint may be of this very step, and then no other one comes.
        (wantsFresh, hasNewWeights) = (true, false)
        return [.trainer(.checkpointNow), .toast("asking the run for its weights")]
            + open(subject.source, isFresh: true)
    }

    private func save(_ subject: SamplingSubject) -> [AppCommand] {
        guard tree.count > 0 else { return [.toast("nothing to save yet; s draws a token")] }
        let picture = plan.goal == .picture ? pixels : nil
        return [
            .work(
                SaveSample(trace(of: subject), pixels: picture, side: subject.side),
                as: Self.saving)
        ]
    }
}
