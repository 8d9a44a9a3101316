import TesseraLab
import TesseraModels
package import TesseraTerminal

/// The screen on which a person writes a picture or a text token by token: sees every candidate,
/// draws, forces, goes back, tries again.
///
/// It holds tokens and what was last reported of one position; the model itself answers as jobs.
package struct SampleScreen: Screen {
    /// What the canvas shows of the tokens.
    enum Measure: String, CaseIterable {
        case none = "picture", surprisal, entropy, rank
    }

    /// What a person is typing or setting.
    enum Edit: Equatable {
        case prompt(String)
        case parameters(SampleParameter)
    }

    /// What becomes of the tokens of the job under way.
    enum Pending: Equatable {
        /// They follow the path.
        case append
        /// The first one takes the place of the path from here on.
        case replace(from: Int)
        /// Together they take the place of the path from here on, once all are there.
        case paint(from: Int)
    }

    /// The model, or why there is none.
    var subject: PaneContent<SamplingSubject> = .loading(done: 0, total: 1)
    var plan = SamplingPlan(prompt: "a red boat on a blue sea under a yellow sun", seed: 7)
    var settings = SamplingSettings.forPictures
    var tree = SamplingTree()
    /// The token that is looked at; nil is the next one.
    var selection: Int?
    /// Place in the sorted table.
    var candidate = 0
    var report: PositionReport?
    var patches: CandidatePictures?
    var lens: LensReport?
    var attention: AttentionReport?
    /// The layer whose heads are shown; nil shows all layers.
    var attentionLayer: Int?
    var insight = SampleInsight.pipeline
    /// Layers or heads scrolled away at the top of their view.
    var insightScroll = 0
    /// What the model thinks of the prompt's words, once that was asked for.
    var promptReport: PromptReport?
    /// How fast tokens come in the run under way.
    var speed = DrawSpeed()
    /// Narrows the candidates to those with some letters.
    var filter = FilterField()
    var isFiltering = false
    /// The list of saved samples while one is chosen.
    var saved: SavedSampleList?
    /// A saved sample whose model is being opened.
    var waitingTrace: SamplingTrace?
    /// Whether the branch closest to the one in view stands beside it.
    var showsRelative = false
    /// That branch as it was last decoded.
    var relative: DecodedSample?
    /// The picture so far.
    var pixels: [UInt8]?
    /// Tokens of a text at which it can grow no longer.
    var textEnd: Int?
    var pending: Pending?
    /// Steps that were asked for while another was under way.
    var waitingSteps = 0
    var marks: Set<Int> = []
    var edit: Edit?
    var measure = Measure.none
    var showsTable = true
    var followsRun = false
    /// Checkpoints that the run has written so far.
    var knownCheckpoints = 0
    /// True when one of them came after the weights in use.
    var hasNewWeights = false
    /// True once a model was asked for.
    var hasAsked = false
    /// True while the run writes the checkpoint that a person asked for.
    var wantsFresh = false
    /// What went wrong last; the next answer takes it away.
    var failure: String?
    var sheet: SampleSheet?

    /// Creates the screen before it asked for a model.
    package init() {}

    package func setting(of command: CommandName) -> String? {
        switch command {
        case .sampleMeasure: measure.rawValue
        case .sampleLens: insight.rawValue
        case .sampleModel: subject.value?.source.title
        case .sampleFollow: followsRun ? "follows the run" : "pinned"
        case .sampleGoal: plan.goal.rawValue
        default: nil
        }
    }

    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] {
        [
            ("[ ]", "the token that is looked at"),
            (String(glyphs.bullet), "a cell without a code yet"),
            ("x", "a cell that v draws anew"),
            (String(glyphs.pointer), "the candidate under the cursor"),
            ("dark", "in the other branch, what both have in common"),
            ("*", "the candidate that was chosen, or will be by the next draw"),
            ("cond", "probability with the caption"),
            ("null", "probability without it"),
            ("guided", "after guidance, before temperature and cuts"),
            ("final", "what is drawn from; - was cut away"),
        ]
    }
}

// MARK: - Where it stands

extension SampleScreen {
    var path: [SampledToken] { tree.path }
    var tokens: [Int32] { path.map(\.token) }
    var isRunning: Bool { pending != nil }

    /// Tokens of the whole sample; nil where only the model knows.
    var limit: Int? {
        guard let subject = subject.value else { return nil }
        return plan.goal == .picture ? subject.grid * subject.grid : textEnd
    }

    /// Whether no token can follow.
    var isOver: Bool {
        let path = path
        if plan.goal == .text, let subject = subject.value, path.last?.token == subject.layout.end {
            return true
        }
        return limit.map { path.count >= $0 } ?? false
    }

    /// The position that is looked at.
    var position: Int {
        let count = tree.count
        let last = isOver ? max(0, count - 1) : count
        return min(selection ?? last, last)
    }

    /// What is known of the position, when it is known.
    var currentReport: PositionReport? {
        report.flatMap { $0.prefix.elementsEqual(tokens.prefix(position)) ? $0 : nil }
    }

    /// The pictures of the candidates, when they are of this position.
    var currentPatches: CandidatePictures? {
        patches.flatMap { $0.prefix.elementsEqual(tokens.prefix(position)) ? $0 : nil }
    }

    /// What the layers say of this position.
    var currentLens: LensReport? {
        lens.flatMap { $0.prefix.elementsEqual(tokens.prefix(position)) ? $0 : nil }
    }

    /// Where the model looks from this position.
    var currentAttention: AttentionReport? {
        attention.flatMap { $0.prefix.elementsEqual(tokens.prefix(position)) ? $0 : nil }
    }

    /// What is known of the prompt, when it is this one.
    var currentPromptReport: PromptReport? {
        promptReport.flatMap {
            $0.plan.prompt == plan.prompt && $0.plan.goal == plan.goal ? $0 : nil
        }
    }

    /// The token that stands at the position; nil at the end.
    var chosen: SampledToken? { path.dropFirst(position).first }

    /// The random number of the position: that of its token, or the one it will be drawn with.
    var drawnNumber: Float? {
        if let chosen { return chosen.draw }
        return plan.draw(position: position, attempt: 0)
    }

    /// The token under the cursor of the table.
    var candidateToken: Int32? {
        let candidates = candidates
        guard let stages = currentReport?.stages, !candidates.isEmpty else { return nil }
        let place = min(candidate, candidates.count - 1)
        return Int32(stages.firstToken + candidates[place].index)
    }

    /// Every token for people.
    var names: TokenNames { TokenNames(labels: subject.value?.labels ?? []) }

    /// One token for people.
    func label(_ token: Int32) -> String { names(token) }
}
