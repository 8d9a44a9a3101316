import TesseraModels
import TesseraTensor

/// Lets models go on from fixed prompts, always with the likeliest token.
struct CompletionWriter {
    private let prompts: [(text: String, tokens: [Int32])]
    private let tokenizer: BytePairTokenizer
    private let layout: TokenLayout

    /// Tokens of a completion at most.
    private static let length = 20
    private static let openings = 2
    private static let wordsOfAnOpening = 8

    /// Chooses the prompts: for the primer a few probes, for any text some openings of documents.
    ///
    /// - Throws: the text source's error.
    init(text: String, tokenizer: BytePairTokenizer, layout: TokenLayout) throws {
        self.tokenizer = tokenizer
        self.layout = layout
        let isPrimer = PrimerText.seed(named: text) != nil
        let openings = try Self.openings(of: SourceOpener.openText(text).validation)
        let texts = (isPrimer ? Self.probePrompts : []) + openings
        prompts = texts.map { (text: $0, tokens: tokenizer.encode($0)) }
    }

    /// - Parameter check: called before each prompt; may throw to end early.
    func completions(
        of arm: LanguageModelArm, step: Int, on device: Device, check: () throws -> Void
    ) rethrows -> [ExaminationRecord.Completion] {
        try prompts.map { prompt in
            try check()
            return ExaminationRecord.Completion(
                step: step, arm: arm.name, prompt: prompt.text,
                text: spelled(greedy([layout.end] + prompt.tokens, arm.model, on: device)))
        }
    }

    /// One probe of each kind that tells something in words.
    private static var probePrompts: [String] {
        [PrimerProbe.Kind.pattern, .inventedFact, .generalFact, .agreement].compactMap {
            PrimerProbes.all(of: $0).first?.prompt
        }
    }

    private static func openings(of source: any TextSource) throws -> [String] {
        try (0..<min(openings, source.count ?? openings)).map { index in
            let words = try source.document(at: index).split { $0 == " " || $0.isNewline }
            return words.prefix(wordsOfAnOpening).joined(separator: " ")
        }
    }

    private func greedy(
        _ prompt: [Int32], _ model: LanguageModel, on device: Device
    ) -> [Int32] {
        let room = model.configuration.maximumLength
        let kept = prompt.suffix(max(1, room - Self.length))
        let session = DecodingSession(model, on: device)
        session.read([Array(kept)])
        var written: [Int32] = []
        while written.count < min(Self.length, room - kept.count) {
            let logits = session.logits()
            let next = Int32(logits.indices.max { logits[$0] < logits[$1] } ?? 0)
            if next == layout.end { break }
            written.append(next)
            session.read([next])
        }
        return written
    }

    /// Words as text, codes and markers by name.
    private func spelled(_ ids: [Int32]) -> String {
        var (text, words) = ("", [Int32]())
        func flush() {
            text += tokenizer.text(words)
            words = []
        }
        for id in ids {
            let name = layout.code(of: id).map { "[code \($0)]" } ?? layout.markerName(id)
            guard let name else {
                words.append(id)
                continue
            }
            flush()
            text += name
        }
        flush()
        return text
    }
}
