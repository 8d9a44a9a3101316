import TesseraLab
import TesseraModels
import TesseraTerminal

extension SampleScreen {
    static let listingSaved = JobTicket("saved")
    static let loadingSaved = JobTicket("load")

    /// Opens the list of saved samples; a drawing under way stops, since the worker does one thing at
    /// a time.
    mutating func chooseSaved() -> [AppCommand] {
        saved = SavedSampleList()
        let listing = AppCommand.work(ListSavedSamples(), as: Self.listingSaved)
        return [.cancelWork(Self.inspecting), listing] + (isRunning ? stop() : inspect())
    }

    /// Takes keys while the list is open.
    mutating func choose(_ key: Key) -> [AppCommand] {
        switch key {
        case .up, .character("k"), .backTab: saved?.move(by: -1)
        case .down, .character("j"), .tab: saved?.move(by: 1)
        case .pageUp: saved?.move(by: -10)
        case .pageDown: saved?.move(by: 10)
        case .escape, .character("q"):
            saved = nil
            return [.cancelWork(Self.listingSaved)]
        case .enter:
            guard let sample = saved?.chosen else { return [] }
            saved = nil
            return load(sample.trace)
        default: break
        }
        return []
    }

    /// Takes the list when it was read.
    mutating func take(_ samples: [SavedSample]) {
        saved?.samples =
            samples.isEmpty
            ? .empty(why: "nothing is saved yet; w saves a sample as PNG and JSON")
            : .ready(samples)
    }

    /// Makes a sample again with the model that it names, where that is here.
    mutating func load(_ trace: SamplingTrace) -> [AppCommand] {
        guard let subject = subject.value else { return [] }
        let stopping = isRunning ? stop() : []
        guard trace.model != subject.source.title,
            let source = subject.sources.first(where: { $0.title == trace.model })
        else { return stopping + replay(trace, with: subject.source) }
        waitingTrace = trace
        return stopping + [.toast("opening \(source.title)")] + open(source)
    }

    /// Makes the sample again that waited for its model.
    mutating func replayWaiting(with source: ModelSource) -> [AppCommand]? {
        guard let trace = waitingTrace else { return nil }
        waitingTrace = nil
        return replay(trace, with: source)
    }

    private func replay(_ trace: SamplingTrace, with source: ModelSource) -> [AppCommand] {
        [
            .toast("making \(trace.tokens.count) tokens again"),
            .work(LoadSample(source, trace), as: Self.loadingSaved),
        ]
    }

    /// Puts the sample in view, whether or not it came out the same.
    mutating func take(_ replayed: ReplayedSample) -> [AppCommand] {
        let trace = replayed.trace
        begin { $0 = trace.plan }
        for token in trace.tokens { tree.append(token) }
        settings = trace.tokens.last?.settings ?? settings
        return [.toast(replayed.verdict)] + inspect()
    }
}
