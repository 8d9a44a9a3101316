import TesseraModels
import TesseraTensor

/// Predicts the token after any beginning, and remembers what it has read so that going on, back
/// or aside costs only the tokens that differ.
///
/// However the tokens were read, equal beginnings give equal bits.
final class TokenStepper {
    private let model: LanguageModel
    private let layout: TokenLayout
    private let device: Device
    private var session: DecodingSession?
    /// The prompts of the streams: with the caption and, for pictures, without it.
    private var prompts: [[Int32]] = []
    private var afterPrompts: [[Float]] = []
    /// Tokens read after the prompts, and the predictions after them.
    private var tokens: [Int32] = []
    private var logits: [[Float]] = []

    init(_ model: LanguageModel, layout: TokenLayout, on device: Device) {
        self.model = model
        self.layout = layout
        self.device = device
    }

    /// The predictions after the prompts and some tokens, one row of the vocabulary per prompt.
    ///
    /// - Precondition: prompt and tokens together fit into the model's length.
    func logits(prompts: [[Int32]], tokens wanted: [Int32]) -> [[Float]] {
        let session = read(prompts)
        var common = zip(tokens, wanted).prefix { $0 == $1 }.count
        if common == tokens.count, common == wanted.count { return logits }
        guard !wanted.isEmpty else {
            rewind(session, to: 0)
            logits = afterPrompts
            return logits
        }
        // The predictions after a token that was read before are gone: it is read again.
        common = min(common, wanted.count - 1)
        rewind(session, to: common)
        for token in wanted[common...] {
            session.read(prompts.map { _ in token })
            tokens.append(token)
        }
        logits = predictions(session)
        return logits
    }

    private func rewind(_ session: DecodingSession, to count: Int) {
        for (stream, prompt) in prompts.enumerated() {
            session.rewind(stream: stream, to: prompt.count + count)
        }
        tokens = Array(tokens.prefix(count))
    }

    private func read(_ prompts: [[Int32]]) -> DecodingSession {
        if let session, prompts == self.prompts { return session }
        let session = DecodingSession(model, streams: prompts.count, on: device)
        session.read(prompts)
        (self.session, self.prompts) = (session, prompts)
        afterPrompts = predictions(session)
        (tokens, logits) = ([], afterPrompts)
        return session
    }

    private func predictions(_ session: DecodingSession) -> [[Float]] {
        prompts.indices.map { session.logits(of: $0) }
    }
}
