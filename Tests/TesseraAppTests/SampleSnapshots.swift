import TesseraLab

/// Runs as a trainer would report them, the same on every machine.
enum SampleSnapshots {
    /// A twin run in its middle.
    static let twin = twin(step: 1248)

    /// Before the first step.
    static let preparing = TrainingSnapshot(
        name: "twin", kind: .adapt, totalSteps: 6000, state: .preparing("encoding 16 384 pictures"))

    static let paused = twin.with(state: .paused)
    static let finished = twin(step: 6000).with(state: .finished)
    static let failed = twin.with(
        state: .failed(
            "the random model diverged at step 1248: no finite gradient for 5 steps in a row; "
                + "resume with a lower learningRate.peak"))

    /// All states that the screens must survive, by name.
    static let all: [(name: String, snapshot: TrainingSnapshot)] = [
        ("twin", twin), ("preparing", preparing), ("paused", paused), ("failed", failed),
        ("finished", finished), ("tokenizer", tokenizer), ("text", text), ("broken", broken),
        ("alarmed", alarmed),
        ("hollow", TrainingSnapshot(name: "", kind: .adapt, totalSteps: 0, state: .training)),
    ]

    /// Two arms that learn the same pictures, one from a head start.
    static func twin(step: Int) -> TrainingSnapshot {
        var snapshot = TrainingSnapshot(
            name: "twin", kind: .adapt, totalSteps: 6000, state: .training)
        snapshot.step = step
        snapshot.arms = [
            arm("pre-trained", upTo: step, text: (3.4, 1.35, 160), image: (6.4, 3.1, 420), salt: 1),
            arm("random", upTo: step, text: (7.4, 1.6, 330), image: (6.5, 3.15, 440), salt: 2),
        ]
        snapshot.references = [
            ReferenceLine(metric: .lossImage, label: "ln 512", value: 6.238),
            ReferenceLine(metric: .lossImage, label: "unigram", value: 5.71),
            ReferenceLine(metric: .lossText, label: "unigram", value: 5.02),
        ]
        snapshot.throughput = Throughput(perSecond: 3924, unit: "tok")
        snapshot.remaining = RemainingTime(
            seconds: Double(6000 - step) * 0.52, spread: Double(6000 - step) * 0.02)
        snapshot.timings = timings
        snapshot.learningRate = 8.9e-4
        snapshot.events = events(upTo: step)
        snapshot.previews = .ready(pictures(step: step / 100 * 100))
        snapshot.tokenUsage = .ready(usage)
        snapshot.residentBytes = 1_103_000_000
        snapshot.seconds = seconds(at: step)
        (snapshot.unitsPerStep, snapshot.unit) = (1016, "tok")
        snapshot.moments = moments(upTo: step)
        return snapshot
    }

    /// A run that got slower when something else ran beside it.
    private static func seconds(at step: Int) -> Double {
        0.5 * Double(step) + 0.5 * Double(max(0, step - 800))
    }

    /// What is kept where pictures are drawn.
    private static func moments(upTo step: Int) -> [RunMoment] {
        events(upTo: step).filter { $0.kind == .preview }.map { event in
            RunMoment(
                step: event.step, seconds: seconds(at: event.step), unitsPerStep: 1016,
                unit: "tok", timings: timings, learningRate: 1e-3,
                steering: Steering(), throughput: Throughput(perSecond: 3800, unit: "tok"))
        }
    }

    /// The image tokenizer: one arm, originals over reconstructions.
    static let tokenizer: TrainingSnapshot = {
        var snapshot = TrainingSnapshot(
            name: "mosaic", kind: .tokenizer, totalSteps: 6000, state: .training)
        snapshot.step = 2300
        snapshot.arms = [
            ArmSnapshot(
                name: "mosaic",
                histories: [
                    .lossTokenizer: curve(from: 0.6, to: 0.06, over: 300, upTo: 2300, salt: 5),
                    .reconstructionPSNR: curve(from: 11, to: 25.5, over: 500, upTo: 2300, salt: 6),
                    .codebookPerplexity: curve(from: 60, to: 391, over: 600, upTo: 2300, salt: 7),
                    .codebookUsage: curve(from: 0.4, to: 0.97, over: 200, upTo: 2300, salt: 8),
                    .gradientNorm: curve(from: 2, to: 0.4, over: 300, upTo: 2300, salt: 9),
                ])
        ]
        snapshot.throughput = Throughput(perSecond: 118, unit: "img")
        snapshot.remaining = RemainingTime(seconds: 1003, spread: 41)
        snapshot.timings = timings
        snapshot.learningRate = 4.1e-4
        snapshot.events = events(upTo: 2300)
        snapshot.previews = .ready(
            (0..<4).flatMap { index in
                [
                    picture(index, arm: "data", step: 2300, clarity: 1),
                    picture(index, arm: "reconstruction", step: 2300, clarity: 0.85),
                ]
            })
        snapshot.tokenUsage = .ready(
            TokenUsage(text: nil, image: usage.image, windowSteps: 100))
        snapshot.residentBytes = 612_000_000
        return snapshot
    }()

    /// Text alone: one arm, no pictures.
    static let text: TrainingSnapshot = {
        var snapshot = twin(step: 640)
        snapshot.name = "primer"
        snapshot.kind = .text
        var arm = snapshot.arms[1]
        arm.name = "primer"
        for image in [MetricName.lossImage, .validationImage] { arm.histories[image] = nil }
        snapshot.arms = [arm]
        snapshot.previews = .empty(why: "a text run draws no pictures")
        snapshot.tokenUsage = .ready(TokenUsage(text: usage.text, image: nil, windowSteps: 100))
        return snapshot
    }()

    /// A run whose newest losses are not numbers, with content in the rarer pane states.
    static let broken: TrainingSnapshot = {
        var snapshot = twin(step: 400)
        for name in [MetricName.lossTotal, .lossImage, .lossText] {
            for step in 401...430 { snapshot.arms[1].histories[name]?.append(.nan, at: step) }
        }
        snapshot.step = 430
        snapshot.events.append(
            RunEvent(step: 401, kind: .warning, text: "random: gradient not finite, step skipped"))
        snapshot.previews = .error(
            cause: "the pictures could not be drawn", last: pictures(step: 400))
        snapshot.tokenUsage = .stale(usage, sinceStep: 400)
        return snapshot
    }()

    /// A run with a spike behind it and a curve that does not come down.
    static let alarmed: TrainingSnapshot = {
        var snapshot = twin(step: 640)
        for name in [MetricName.lossTotal, .lossImage, .lossText] {
            let values = snapshot.arms[1].histories[name]?.values ?? []
            for step in 641...690 {
                snapshot.arms[1].histories[name]?.append(
                    values[step - 100] * (step == 655 ? 2.5 : 1), at: step)
            }
        }
        snapshot.step = 690
        var board = AlarmBoard(
            AlarmedRun(totalSteps: 6000, warmup: 100, references: snapshot.references))
        for alarm in board.follow(snapshot.arms) {
            snapshot.events.append(
                RunEvent(step: alarm.step, kind: .alarm, text: alarm.sentence))
        }
        snapshot.alarms = board.active
        return snapshot
    }()

    private static let timings: StepTimings = {
        var timings = StepTimings()
        timings.loading = 0.0021
        timings.forward = 0.168
        timings.backward = 0.309
        timings.optimizer = 0.038
        timings.reporting = 0.0009
        return timings
    }()
}

extension TrainingSnapshot {
    func with(state: TrainingState) -> TrainingSnapshot {
        var snapshot = self
        snapshot.state = state
        return snapshot
    }
}

// MARK: - Curves

extension SampleSnapshots {
    private typealias Course = (from: Double, to: Double, over: Double)

    private static func arm(
        _ name: String, upTo step: Int, text: Course, image: Course, salt: UInt64
    ) -> ArmSnapshot {
        let texts = curve(from: text.from, to: text.to, over: text.over, upTo: step, salt: salt)
        let images = curve(
            from: image.from, to: image.to, over: image.over, upTo: step, salt: salt + 10)
        var total = MetricHistory()
        for index in texts.steps.indices {
            total.append(
                texts.values[index] * 0.2 + images.values[index] * 0.8, at: texts.steps[index])
        }
        return ArmSnapshot(
            name: name,
            histories: [
                .lossText: texts, .lossImage: images, .lossTotal: total,
                .gradientNorm: curve(from: 3, to: 0.7, over: 200, upTo: step, salt: salt + 20),
                .validationText: sparse(texts, plus: 0.06),
                .validationImage: sparse(images, plus: 0.04),
            ])
    }

    /// An exponential course with noise, one value a step.
    static func curve(
        from start: Double, to end: Double, over steps: Double, upTo last: Int, salt: UInt64
    ) -> MetricHistory {
        var history = MetricHistory()
        var decay = 1.0
        for step in 1...max(1, last) {
            decay *= 1 - 1 / steps
            let noise = (uniform(salt, step) - 0.5) * 0.12 * max(end.magnitude, decay)
            history.append(Float(end + (start - end) * decay + noise), at: step)
        }
        return history
    }

    private static func sparse(_ history: MetricHistory, plus offset: Float) -> MetricHistory {
        var result = MetricHistory()
        for (step, value) in zip(history.steps, history.values) where step % 250 == 0 {
            result.append(value + offset, at: step)
        }
        return result
    }

    private static func events(upTo last: Int) -> [RunEvent] {
        var events = [RunEvent(step: 0, kind: .started, text: "training starts")]
        for step in 1...max(1, last) {
            if step & (step - 1) == 0 || step % 100 == 0 {
                events.append(RunEvent(step: step, kind: .preview, text: "8 pictures drawn"))
            }
            if step % 250 == 0 {
                events.append(RunEvent(step: step, kind: .evaluation, text: "held out"))
            }
            if step % 500 == 0 {
                events.append(RunEvent(step: step, kind: .checkpoint, text: "checkpoint written"))
            }
            if step == 700 {
                events.append(RunEvent(step: step, kind: .paused, text: "paused"))
                events.append(RunEvent(step: step, kind: .continued, text: "continued"))
            }
        }
        return events
    }

    /// SplitMix64 of a place in a stream, 0..<1 (Steele, Lea & Flood 2014).
    static func uniform(_ salt: UInt64, _ index: Int) -> Double {
        var z = (salt << 32 &+ UInt64(index)) &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
    }
}

// MARK: - Tokens and pictures

extension SampleSnapshots {
    static let prompts = [
        "a red boat on a blue sea under a yellow sun", "a white house on a green meadow",
        "night: a yellow moon above a house", "a pink flower",
    ]

    static let usage = TokenUsage(
        text: modality(
            labels: [
                " a", " the", " on", " red", " under", " blue", " sea", " sun", " house", " and",
                " yellow", " green", " meadow", " boat", " tree", " night", ":", " two", " small",
                " moon", ",", " above", " of", " white",
            ], vocabulary: 2048, used: 412, largest: 4120),
        image: modality(
            labels: [311, 87, 402, 12, 219, 40, 77, 503, 160, 9, 255, 18].map { "code \($0)" },
            vocabulary: 512, used: 498, largest: 2870),
        windowSteps: 100)

    private static func modality(
        labels: [String], vocabulary: Int, used: Int, largest: Int
    ) -> TokenUsage.Modality {
        let counts = (1...used).map { max(1, largest * 3 / ($0 + 2)) }
        return TokenUsage.Modality(
            rankedCounts: counts, topLabels: labels, vocabulary: vocabulary, entropy: 5.1)
    }

    static func pictures(step: Int) -> [Preview] {
        let clarity = min(1, Double(step) / 1500)
        return [("pre-trained", clarity), ("random", clarity * 0.7)].flatMap { arm, clarity in
            prompts.indices.map { picture($0, arm: arm, step: step, clarity: clarity) }
        }
    }

    /// A small scene for each prompt; the less clear, the more of its 8×8 tiles are wrong.
    static func picture(_ index: Int, arm: String, step: Int, clarity: Double) -> Preview {
        let side = 64
        var pixels: [UInt8] = []
        for y in 0..<side {
            for x in 0..<side {
                let tile = y / 8 * 8 + x / 8
                let isWrong = uniform(UInt64(index + arm.utf8.count * 8), tile) > clarity
                let from = isWrong ? Int(uniform(99, tile) * 64) : tile
                pixels += color(index, x: from % 8 * 8 + x % 8, y: from / 8 * 8 + y % 8)
            }
        }
        return Preview(arm: arm, prompt: prompts[index], step: step, side: side, pixels: pixels)
    }

    private static func color(_ scene: Int, x: Int, y: Int) -> [UInt8] {
        func isNear(_ centerX: Int, _ centerY: Int, _ radius: Int) -> Bool {
            (x - centerX) * (x - centerX) + (y - centerY) * (y - centerY) < radius * radius
        }
        let isHouse = (18..<42).contains(x) && (30..<50).contains(y)
        let isRoof = y >= 18 && y < 30 && abs(x - 30) < (y - 16)
        switch scene {
        case 0:
            if isNear(50, 12, 7) { return [250, 215, 70] }
            if y >= 38, y < 46, abs(x - 28) < 14 - (y - 38) { return [200, 50, 40] }
            if y >= 16, y < 38, x >= 28, x - 28 < (y - 14) / 2 { return [245, 240, 230] }
            return y < 42 ? [150, 200, 240] : [40, 90, UInt8(170 - y)]
        case 1:
            if isHouse { return [240, 240, 235] }
            if isRoof { return [150, 60, 50] }
            return y < 40 ? [170, 215, 245] : [UInt8(60 + x / 4), 160, 70]
        case 2:
            if isNear(48, 13, 8) { return [250, 230, 130] }
            if isHouse { return x > 26 && x < 33 && y > 36 ? [250, 210, 90] : [70, 60, 80] }
            if isRoof { return [50, 40, 55] }
            return y < 48 ? [20, 24, UInt8(60 + y / 2)] : [25, 45, 40]
        default:
            if isNear(32, 22, 5) { return [250, 210, 80] }
            let petals = [(32, 12), (42, 20), (38, 31), (26, 31), (22, 20)]
            if petals.contains(where: { isNear($0.0, $0.1, 8) }) { return [240, 120, 180] }
            if abs(x - 32) < 2, y > 26 { return [50, 130, 60] }
            return y < 46 ? [190, 225, 245] : [90, 170, 90]
        }
    }
}
