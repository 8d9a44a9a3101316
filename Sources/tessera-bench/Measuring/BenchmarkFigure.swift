/// One number that is no rate of work, with the goal that it is held against.
struct BenchmarkFigure: Codable, Sendable {
    /// A number that explains another one.
    struct Detail: Codable, Sendable {
        let value: Double
        let unit: String
    }

    /// What was measured.
    let name: String
    let value: Double
    let unit: String
    /// The most that it may be; nil where it is only told.
    var limit: Double?
    /// What it was made of.
    var details: [Detail] = []

    /// Whether the goal is kept.
    var isKept: Bool { limit.map { value <= $0 } ?? true }
}

/// The figures of one benchmark.
struct FigureReport: Codable, Sendable {
    /// The benchmark's name.
    let name: String
    let figures: [BenchmarkFigure]

    /// The names of figures that are beyond their goals.
    var missed: [String] { figures.filter { !$0.isKept }.map { "\(name), \($0.name)" } }
}
