import TesseraLab
import TesseraModels

extension SampleScreen {
    static let opening = JobTicket("open")
    static let advancing = JobTicket("advance")
    static let inspecting = JobTicket("inspect")
    static let saving = JobTicket("save")
    static let replaying = JobTicket("replay")
    static let lookingThrough = JobTicket("lens")
    static let measuringPrompt = JobTicket("prompt")
    static let decodingRelative = JobTicket("relative")
    static let drawingSheet = JobTicket("sheet")

    /// Asks for a model: at first, another one, or the same with newer weights.
    mutating func open(_ source: ModelSource?, isFresh: Bool = false) -> [AppCommand] {
        if subject.value == nil { subject = .loading(done: 0, total: 1) }
        return [.work(OpenSubject(source, isFresh: isFresh), as: Self.opening)]
    }

    /// Asks what is known of the position that is looked at.
    func inspect() -> [AppCommand] {
        guard let source = subject.value?.source else { return [] }
        let settings = chosen?.settings ?? settings
        return [
            .work(
                InspectSample(source, plan, tokens: tokens, position: position, settings),
                as: Self.inspecting)
        ] + askForPrompt() + askForRelative()
    }

    /// Asks for what stands below the candidates, where it is not known yet.
    func askForInsight() -> [AppCommand] {
        switch insight {
        case .pipeline: []
        case .layers: askForLens()
        case .attention: askForAttention()
        }
    }

    /// Asks where the model looks from the position.
    private func askForAttention() -> [AppCommand] {
        guard let subject = subject.value, let report = currentReport, currentAttention == nil
        else { return [] }
        return [
            .work(
                SampleAttention(subject.source, plan, prefix: report.prefix),
                as: Self.lookingThrough)
        ]
    }

    /// Asks what the model thinks of the prompt, where a measure is in view.
    func askForPrompt() -> [AppCommand] {
        guard measure != .none, currentPromptReport == nil, let subject = subject.value else {
            return []
        }
        return [.work(MeasurePrompt(subject.source, plan), as: Self.measuringPrompt)]
    }

    /// Asks what every layer says of the position.
    private func askForLens() -> [AppCommand] {
        guard let subject = subject.value, let report = currentReport,
            let watched = chosen?.token ?? drawnNumber.map(report.stages.token(at:))
        else { return [] }
        return [
            .work(
                SampleLens(subject.source, plan, prefix: report.prefix, watched: watched),
                as: Self.lookingThrough)
        ]
    }

    /// Asks for tokens after some of the path.
    mutating func advance(after count: Int, _ rules: [SamplingStep.Rule], _ pending: Pending)
        -> [AppCommand]
    {
        guard let source = subject.value?.source else { return [] }
        self.pending = pending
        (failure, speed) = (nil, DrawSpeed())
        let steps = rules.map { SamplingStep($0, settings) }
        return [
            .cancelWork(Self.inspecting),
            .work(
                AdvanceSample(source, plan, prefix: Array(tokens.prefix(count)), steps: steps),
                as: Self.advancing),
        ]
    }

    /// Draws so many tokens at the end of the path.
    mutating func drawTokens(_ count: Int) -> [AppCommand] {
        guard !isOver else { return [.toast("the sample is complete; u goes back, C draws more")] }
        selection = nil
        return advance(
            after: tree.count, Array(repeating: .draw(attempt: 0), count: count), .append)
    }

    /// Stops drawing; what is there stays.
    mutating func stop() -> [AppCommand] {
        (pending, waitingSteps) = (nil, 0)
        return [.cancelWork(Self.advancing)] + inspect()
    }

    /// The sample as it is kept.
    func trace(of subject: SamplingSubject) -> SamplingTrace {
        SamplingTrace(
            model: subject.source.title, step: subject.step,
            tokenizer: plan.goal == .picture ? subject.tokenizer : nil, plan: plan, tokens: path)
    }
}
