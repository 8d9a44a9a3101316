package import TesseraLab

extension EmbeddingsScreen {
    private static let listTopic = "list of tables"
    private static let comparisonTopic = "comparison"
    private static let patchesTopic = "patches"

    /// Asks for the tables when the screen is first seen, and again after each checkpoint.
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] {
        let checkpoints = context.snapshot.events.count { $0.kind == .checkpoint }
        guard !isStarted || checkpoints != knownCheckpoints else { return [] }
        (isStarted, knownCheckpoints) = (true, checkpoints)
        return [.work(TableListJob(), as: JobTicket(Self.listTopic))]
    }

    /// Takes lists, tables, comparisons and patches.
    package mutating func receive(
        _ reply: JobReply, in context: ScreenContext
    ) -> [AppCommand] {
        switch reply.ticket.topic {
        case Self.listTopic: return receiveList(reply.content)
        case Self.patchesTopic:
            guard case .answer(let answer) = reply.content, let answer = answer as? CodePatches
            else { return [] }
            patches = answer
            return answer.isComplete ? [] : [askForPatches(beyond: answer)]
        case Self.trendTopic:
            if case .answer(let answer) = reply.content { trend = answer as? OverlapTrend }
            return []
        default:
            receiveComparison(reply.content)
            return askForPatches(after: reply.content) + askForTrend(after: reply.content)
        }
    }

    /// Compares the chosen tables.
    mutating func compare() -> [AppCommand] {
        guard let choice else { return [] }
        work = .running(done: 0, total: 1, phrase: "reading tables")
        return [
            .work(
                ComparisonJob(
                    choice.first, choice.second, by: settings.similarity, known: pair),
                as: JobTicket(Self.comparisonTopic))
        ]
    }

    /// Stops a comparison and shows what there is.
    mutating func cancelWork() -> [AppCommand] {
        work = .none
        return [.cancelWork(JobTicket(Self.comparisonTopic)), .toast("comparison stopped")]
    }

    /// Takes a pair that people know by name.
    mutating func choose(_ preset: ComparisonPreset) -> [AppCommand] {
        guard let found = preset.pair(among: sources) else { return [] }
        self.preset = preset
        choice = found
        return compare()
    }

    private func askForPatches(beyond known: CodePatches?) -> AppCommand {
        .work(CodePatchesJob(beyond: known), as: JobTicket(Self.patchesTopic))
    }

    /// Patches take longest, so they come last.
    private mutating func askForPatches(after content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .answer, .failed:
            guard patches == nil, !hasAskedForPatches else { return [] }
            hasAskedForPatches = true
            return [askForPatches(beyond: nil)]
        case .progress, .part: return []
        }
    }

    private mutating func askForTrend(after content: JobReply.Content) -> [AppCommand] {
        if case .answer = content { askForTrend() } else { [] }
    }

    private mutating func receiveList(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .answer(let answer):
            hasList = true
            sources = answer as? [TableSource] ?? []
            return follow()
        case .failed(let cause): work = .failed(cause)
        case .progress, .part: break
        }
        return []
    }

    /// Takes the first pair there is, or the newest tables of a pair that moves with the run.
    private mutating func follow() -> [AppCommand] {
        if let choice {
            guard let preset, let newest = preset.pair(among: sources),
                newest.first != choice.first || newest.second != choice.second
            else {
                return sources.contains(choice.first) && sources.contains(choice.second)
                    ? [] : start()
            }
            self.choice = newest
            return compare()
        }
        return start()
    }

    private mutating func start() -> [AppCommand] {
        guard let standard = ComparisonPreset.standard(among: sources) else {
            choice = nil
            return []
        }
        return choose(standard.preset)
    }

    private mutating func receiveComparison(_ content: JobReply.Content) {
        switch content {
        case .progress(let done, let total, let phrase):
            work = .running(done: done, total: total, phrase: phrase)
        case .part(let part): (part as? TablePair).map { take($0) }
        case .answer(let answer): (answer as? PairAnalysis).map { take($0) }
        case .failed(let cause): work = .failed(cause)
        }
    }

    /// New tables can be browsed at once; what the old ones had in common says nothing of them.
    private mutating func take(_ pair: TablePair) {
        self.pair = pair
        (analysis, map) = (nil, nil)
        list.fill(pair.vocabulary, [])
        sum.write(sum.text, in: pair.vocabulary)
        marks.removeAll { $0 >= pair.vocabulary.count }
        lookAround()
    }

    private mutating func take(_ analysis: PairAnalysis) {
        guard let pair else { return }
        work = .none
        self.analysis = analysis
        map = TableMap(analysis.second, pair.second.vocabulary)
        list.fill(pair.vocabulary, analysis.comparison.changes)
        lookAround()
    }
}
