/// One metric of both starts, seed by seed, at the same steps of runs on the same batches.
struct PairedCourses: Equatable {
    /// The steps at which both were measured.
    let steps: [Int]
    /// Tokens until each step, means over the seeds.
    let tokens: [Double]
    /// One row a seed, one value a step.
    let pretrained: [[Double]]
    /// One row a seed, one value a step.
    let random: [[Double]]

    /// Pairs the seeds in order; a seed that lacks a step is left out.
    init(pretrained: [MetricCourse], random: [MetricCourse]) {
        let steps = pretrained.first?.steps ?? []
        let pairs = zip(pretrained, random).filter { $0.steps == steps && $1.steps == steps }
        self.steps = pairs.isEmpty ? [] : steps
        tokens = self.steps.indices.map { index in
            pairs.reduce(0) { $0 + $1.0.tokens[index] } / Double(pairs.count)
        }
        self.pretrained = pairs.map(\.0.values)
        self.random = pairs.map(\.1.values)
    }

    /// Whether nothing was measured.
    var isEmpty: Bool { steps.isEmpty }
    /// How many seeds there are.
    var seeds: Int { pretrained.count }

    /// Random minus pre-trained of every seed at one of the steps; above 0 the pre-trained start
    /// is better.
    func differences(at index: Int) -> [Double] {
        zip(random, pretrained).map { $0[index] - $1[index] }
    }

    /// The differences before the first step.
    var atStart: [Double] { isEmpty ? [] : differences(at: 0) }
    /// The differences after the last step.
    var atEnd: [Double] { isEmpty ? [] : differences(at: steps.count - 1) }

    /// The mean difference at each step, with its interval.
    var gaps: [Estimate] { steps.indices.map { Estimate(of: differences(at: $0)) } }

    /// The mean loss of each arm at each step, with its interval.
    func means(of values: [[Double]]) -> [Estimate] {
        steps.indices.map { index in Estimate(of: values.map { $0[index] }) }
    }

    /// The first measured step from which on the mean difference stays within ± the margin.
    func closing(within margin: Double) -> (step: Int, tokens: Double)? {
        let isOpen = gaps.map { abs($0.mean) > margin }
        let first = (isOpen.lastIndex(of: true) ?? -1) + 1
        return steps.indices.contains(first) ? (steps[first], tokens[first]) : nil
    }
}
