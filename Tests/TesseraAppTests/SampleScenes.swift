import TesseraApp
import TesseraModels
import TesseraTerminal

@testable import TesseraLab

extension Scene {
    /// The sample screen in all its states, with made-up predictions.
    static let sample: [Scene] = [
        scene("sample-loading", []),
        scene("sample-error", [failure("open", missingModel)]),
        scene("sample-start", opened(SampleFixture.picture) + [report(0)]),
        scene("sample", drawn(21)),
        scene("sample-looking-back", drawn(21), keys: [.left, .left, .left, .down, .down]),
        scene("sample-done", drawn(64), keys: ["o", "o"]),
        scene("sample-prompt", drawn(21), keys: ["i", "!"]),
        scene("sample-settings", drawn(21), keys: ["t", .down]),
        scene("sample-learn", drawn(21), keys: [.function(2), .tab, .tab, "s"]),
        scene("sample-filter", drawn(21), keys: ["/", "3", .down]),
        scene("sample-saved", drawn(21) + [.key("O"), saved], keys: [.down]),
        scene("sample-attention", drawn(21) + [.key("L"), .key("L"), attention]),
        scene(
            "sample-attention-heads", drawn(21) + [.key("L"), .key("L"), attention], keys: [">"]),
        scene("sample-difference", forked + [.key("d"), relative]),
        scene("sample-attention-deep", drawn(21) + [.key("L"), .key("L"), deepAttention]),
        scene("sample-layers", drawn(21) + [.key("L"), lens]),
        scene("sample-prompt-measures", drawn(21) + [.key("o"), measured]),
        scene("sample-failed", drawn(9) + [failure("save", fullDisk)]),
        scene(
            "sample-sheet",
            opened(SampleFixture.picture) + [.key("C")]
                + SampleFixture.sheet.map { part("sheet", $0) },
            keys: [.right, .right]),
        scene("sample-text", opened(SampleFixture.text) + [report(0, .text)] + words),
    ]

    private static func scene(
        _ name: String, _ script: [Happening], keys: [Key] = []
    ) -> Scene {
        Scene(
            name: name, snapshot: SampleSnapshots.finished, keys: keys,
            screens: ScreenCatalog.all.filter { $0.title == "Sample" }, script: script)
    }

    private static func reply(_ topic: String, _ content: JobReply.Content) -> Happening {
        .reply(JobReply(JobTicket(topic, owner: "Sample"), content))
    }

    private static func part(_ topic: String, _ value: any Sendable) -> Happening {
        reply(topic, .part(value))
    }

    private static func failure(_ topic: String, _ cause: String) -> Happening {
        reply(topic, .failed(cause))
    }

    private static func opened(_ subject: SamplingSubject) -> [Happening] {
        [reply("open", .answer(subject))]
    }

    private static func report(
        _ count: Int, _ goal: SamplingPlan.Goal = .picture
    ) -> Happening {
        reply("inspect", .part(SampleFixture.report(SampleFixture.codes(count), goal)))
    }

    /// A picture whose first codes are drawn, and what is known of the next.
    private static func drawn(_ count: Int) -> [Happening] {
        let news = SampleFixture.news(count)
        let patches = SampleFixture.patches(SampleFixture.codes(count))
        return opened(SampleFixture.picture) + [report(0), .key(.space)]
            + news.map { part("advance", $0) }
            + [reply("advance", .answer(news.map(\.token))), reply("inspect", .answer(patches))]
    }

    /// A picture in which another token was put in the place of the nineteenth.
    private static let forked: [Happening] = {
        let news = SampleFixture.forcedNews(after: 18)
        return drawn(21) + [.key(.left), .key(.left), .key(.left), report(18)]
            + [
                .key(.down), .key(.enter), part("advance", news),
                reply("advance", .answer([news.token])),
            ]
    }()
    private static let relative = reply(
        "relative",
        .answer(
            DecodedSample(tokens: SampleFixture.codes(21), pixels: SampleFixture.pixels(20))))

    private static let words: [Happening] = {
        let news = SampleFixture.textNews
        return [.key("s")] + news.map { part("advance", $0) }
            + [reply("advance", .answer(news.map(\.token)))]
    }()

    private static let saved = reply(
        "saved",
        .answer(
            [3, 2, 1].map { number in
                SavedSample(
                    name: "sample-\(number)",
                    trace: SamplingTrace(
                        model: "shipped, adapted", step: nil,
                        plan: SamplingPlan(prompt: "a boat, number \(number)", seed: 7),
                        tokens: SampleFixture.news(number * 9).map(\.token)))
            }))
    private static let attention = reply("lens", .answer(SampleFixture.attention(21)))
    private static let deepAttention = reply(
        "lens", .answer(SampleFixture.attention(21, layers: 16)))
    private static let lens = reply("lens", .answer(SampleFixture.lens(21)))
    private static let measured = reply(
        "prompt",
        .answer(
            PromptReport(
                plan: SamplingPlan(prompt: "a red boat on a blue sea under a yellow sun", seed: 7),
                entries: [0, 1, 2, 3, 0, 5].enumerated().map { place, token in
                    .init(
                        token: token, surprisal: Float(place) * 1.3 + 0.4, entropy: 2.5,
                        rank: place * 7 + 1)
                })))

    private static let missingModel =
        "no adapted model was named and the shipped one is missing; set TESSERA_HOME to the folder "
        + "that holds sample-data, or make it again with `make demo-checkpoints`"
    private static let fullDisk =
        "the sample cannot be written to runs/samples: the disk is full; free space or rights and "
        + "press w"
}

/// Predictions, pictures and tokens that no model made, the same on every machine.
enum SampleFixture {
    private static let layout = TokenLayout(textVocabulary: 24, imageVocabulary: 48)
    private static let textLayout = TokenLayout(textVocabulary: 24, imageVocabulary: 0)
    private static let pieces = [
        "_a", "_red", "_boat", "_on", "_the", "_sea", ",", "_once", "_there", "_was", "_an", "_old",
        "_man", "_who", "_went", "_to", "_market", "_every", "_day", "_and", "_sold", "_apples",
        ".",
        "_He",
    ]

    static let picture = subject(layout, .adapted, side: 64, grid: 8)
    static let text = subject(textLayout, .text, side: 0, grid: 0)

    private static func subject(
        _ layout: TokenLayout, _ source: ModelSource, side: Int, grid: Int
    ) -> SamplingSubject {
        SamplingSubject(
            source: source, sources: [.adapted, .text], step: nil, layout: layout,
            labels: (0..<Int32(layout.vocabulary)).map { id in
                layout.code(of: id).map { "#\($0)" } ?? layout.markerName(id)
                    ?? (id < 24 ? pieces[Int(id)] : "<\(id)>")
            }, side: side, grid: grid, maximumLength: 128)
    }

    /// The first codes of a picture.
    static func codes(_ count: Int) -> [Int32] { news(count).map(\.token.token) }

    static func report(_ prefix: [Int32], _ goal: SamplingPlan.Goal) -> PositionReport {
        let salt = UInt64(prefix.count + 1)
        let count = goal == .picture ? layout.vocabulary : textLayout.vocabulary
        func logits(_ stream: UInt64) -> [Float] {
            (0..<count).map {
                Float(9 * SampleSnapshots.uniform(salt * 2 + stream, $0) - 4)
            }
        }
        return PositionReport(
            prefix: prefix,
            stages: SamplingStages(
                logits: logits(0), withoutCaption: goal == .picture ? logits(1) : nil,
                allowed: goal == .picture ? layout.imageRange : 0..<Int(layout.end) + 1,
                settings))
    }

    private static var settings: SamplingSettings {
        var settings = SamplingSettings.forPictures
        (settings.temperature, settings.guidance) = (1, 1.5)
        return settings
    }

    static func news(_ count: Int) -> [SampleNews] { Array(allNews.prefix(count)) }

    private static let allNews: [SampleNews] = {
        let plan = SamplingPlan(prompt: "", seed: 7)
        var tokens: [Int32] = []
        return (0..<64).map { position in
            let stages = report(tokens, .picture).stages
            let draw = plan.draw(position: position, attempt: 0)
            let token = SampledToken(
                stages.token(at: draw), .drawn(attempt: 0), draw: draw, settings: settings,
                in: stages)
            tokens.append(token.token)
            return SampleNews(
                token: token, pixels: pixels(UInt64(position)),
                next: position < 63 ? report(tokens, .picture) : nil)
        }
    }()

    /// A token that was not drawn in this place.
    static func forcedNews(after count: Int) -> SampleNews {
        let stages = report(codes(count), .picture).stages
        let drawn = codes(count + 1)[count]
        let other = stages.order.map { Int32(stages.firstToken + $0) }.first { $0 != drawn }
        let token = SampledToken(
            other ?? drawn, .forced, draw: nil, settings: settings, in: stages)
        return SampleNews(
            token: token, pixels: pixels(1),
            next: report(codes(count) + [token.token], .picture))
    }

    static let textNews: [SampleNews] = {
        var tokens: [Int32] = []
        return (0..<22).map { _ in
            let stages = report(tokens, .text).stages
            let token = SampledToken(
                stages.token(at: 0.4), .drawn(attempt: 0), draw: 0.4, settings: settings,
                in: stages)
            tokens.append(token.token)
            return SampleNews(token: token, pixels: nil, next: report(tokens, .text))
        }
    }()

    /// A sky above a sea.
    static func pixels(_ salt: UInt64) -> [UInt8] {
        (0..<64 * 64).flatMap { index -> [UInt8] in
            let (row, column) = (index / 64, index % 64)
            let sun = (row - 14) * (row - 14) + (column - 46) * (column - 46) < 60
            return sun ? [250, 220, 80] : row < 40 ? [120, 190, UInt8(200 + row)] : [20, 80, 170]
        }
    }

    static func patches(_ prefix: [Int32]) -> CandidatePictures {
        let order = report(prefix, .picture).stages.order
        var patches: [Int32: [UInt8]] = [:]
        for index in order.prefix(32) {
            let shade = UInt8(index * 5)
            patches[Int32(layout.imageOffset + index)] = (0..<64).flatMap { _ in
                [shade, 255 - shade, 128]
            }
        }
        return CandidatePictures(prefix: prefix, side: 8, patches: patches)
    }

    /// Heads that look at the beginning, at the last token, and all over.
    static func attention(_ count: Int, layers: Int = 4) -> AttentionReport {
        let prompt: [Int32] = [25, 0, 1, 2, 3, 0, 5, 27]
        let tokens = prompt + codes(count)
        func share(_ block: Int, _ head: Int) -> [Float] {
            let raw = tokens.indices.map { place -> Float in
                let noise = Float(SampleSnapshots.uniform(UInt64(block * 4 + head + 90), place))
                return place == 0 && head == 0 ? 8 : place > tokens.count - 4 ? noise * 4 : noise
            }
            let sum = raw.reduce(0, +)
            return raw.map { $0 / sum }
        }
        return AttentionReport(
            prefix: codes(count), tokens: tokens,
            weights: (0..<layers).map { block in (0..<4).map { share(block, $0) } })
    }

    /// A token that climbs to the top through an embedding and four blocks.
    static func lens(_ count: Int) -> LensReport {
        let watched = Int32(layout.imageOffset + 7)
        let first: [Int32] = [watched + 23, watched + 24, watched + 25, watched, watched]
        let probabilities: [Float] = [0.1, 0.22, 0.34, 0.46, 0.58]
        let shares: [Float] = [0.02, 0.04, 0.06, 0.46, 0.58]
        let ranks = [31, 12, 5, 1, 1]
        return LensReport(
            prefix: codes(count), watched: watched,
            layers: first.indices.map { layer in
                LensReport.Layer(
                    token: first[layer], probability: probabilities[layer],
                    watchedProbability: shares[layer], watchedRank: ranks[layer])
            })
    }

    static let sheet: [SheetPicture] = (0..<7).map { attempt in
        SheetPicture(
            attempt: attempt, tokens: [], pixels: pixels(UInt64(attempt)),
            score: Float(attempt * 5 % 7) / 10)
    }
}
