/// The results of a study, as experiments read them.
public struct Evidence: Sendable {
    /// The study.
    public let study: Study
    /// The trials that are done, in order, with what they found.
    public let results: [(trial: Trial, result: TrialResult)]

    /// Creates evidence.
    public init(study: Study, results: [(trial: Trial, result: TrialResult)]) {
        self.study = study
        self.results = results
    }

    /// The results of a variant, seed after seed.
    func results(of variant: String) -> [(seed: UInt64, result: TrialResult)] {
        results.filter { $0.trial.variant == variant }
            .map { (seed: $0.trial.seed, result: $0.result) }
            .sorted { $0.seed < $1.seed }
    }

    /// One metric of one arm over a run, for every seed of a variant.
    func courses(
        _ name: MetricName, of arm: StartConfiguration.Arm, in variant: String
    ) -> [MetricCourse] {
        results(of: variant).map { MetricCourse($0.result, name, arm: arm.rawValue) }
            .filter { !$0.values.isEmpty }
    }

    /// The last value of one metric of one arm, for every seed of a variant.
    func last(
        _ name: MetricName, of arm: StartConfiguration.Arm, in variant: String
    ) -> [Double] {
        courses(name, of: arm, in: variant).compactMap(\.values.last)
    }

    /// The last value of one metric of something that is no start, for every seed of a variant.
    func last(_ name: MetricName, ofArm arm: String, in variant: String) -> [Double] {
        results(of: variant).compactMap { MetricCourse($0.result, name, arm: arm).values.last }
    }

    /// The lines that give a loss a meaning, as the first seed of a variant saw them.
    func references(of metric: MetricName, in variant: String) -> [PlotFigure.Reference] {
        guard let metrics = results(of: variant).first?.result.metrics else { return [] }
        let prefix = MetricName.referencePrefix(metric)
        let lines = metrics.filter { $0.name.rawValue.hasPrefix(prefix) }
        return lines.filter { $0.arm == lines.first?.arm }.map {
            .init(String($0.name.rawValue.dropFirst(prefix.count)), Double($0.value))
        }
    }

    /// The loss of general text of both starts of the main comparison.
    ///
    /// A pre-trained start is one that knows it better before the first step. Captions would not
    /// tell: their markers are new to every start.
    var knowledgeOfText: PairedCourses { pairs(.retainedText, in: "twins") }

    /// Both starts of a variant, seed by seed, on the same examinations.
    func pairs(_ name: MetricName, in variant: String) -> PairedCourses {
        PairedCourses(
            pretrained: courses(name, of: .pretrained, in: variant),
            random: courses(name, of: .random, in: variant))
    }
}

/// One metric of one arm of one trial.
struct MetricCourse: Equatable {
    let steps: [Int]
    /// Tokens that counted in the loss until each step.
    let tokens: [Double]
    let values: [Double]

    init(_ result: TrialResult, _ name: MetricName, arm: String) {
        let records = result.metrics.filter { $0.arm == arm && $0.name == name }
        let perStep = result.metrics.first { $0.arm == arm && $0.name == .tokensPerStep }?.value
        steps = records.map(\.step)
        tokens = records.map { Double($0.step) * Double(perStep ?? 1) }
        values = records.map { Double($0.value) }
    }

    init(steps: [Int], tokens: [Double], values: [Double]) {
        self.steps = steps
        self.tokens = tokens
        self.values = values
    }
}
