import TesseraTensor

/// One thing worth timing: what is made before the clock starts, and who else can do it.
struct Benchmark: Sendable {
    /// A path such as "language-model/train/7.7M/bfloat16", which `--filter` looks into.
    let name: String
    /// What is done.
    let content: Content

    /// What a benchmark consists of.
    enum Content: Sendable {
        /// Work that is repeated against the clock: what is counted, and what makes everything
        /// that one run needs.
        case work(unit: String, prepare: @Sendable (Surroundings) throws -> Workload)
        /// Figures that the benchmark measures by itself.
        case figures(@Sendable (Surroundings) throws -> [BenchmarkFigure])
    }

    /// Work that is repeated against the clock.
    init(
        name: String, unit: String,
        prepare: @escaping @Sendable (Surroundings) throws -> Workload
    ) {
        self.name = name
        content = .work(unit: unit, prepare: prepare)
    }

    /// Figures that the benchmark measures by itself.
    init(name: String, figures: @escaping @Sendable (Surroundings) throws -> [BenchmarkFigure]) {
        self.name = name
        content = .figures(figures)
    }
}

/// What benchmarks are told from outside.
struct Surroundings {
    /// How many threads products use; nil means all cores.
    let threads: Int?
    /// A text file, or a folder of them.
    let corpus: String
    /// The folder of a trained language model of text.
    let textModel: String
    /// Where a benchmark may leave files for its peers.
    let scratch: ScratchFolder
    /// The tessera program, which is run in a terminal of its own.
    let program: String
    /// How many rounds what is compared is measured in turn.
    let rounds: Int
    /// How long a round of one side lasts at least, in seconds.
    let roundSeconds: Double

    /// A processor of the given precision.
    func device(_ precision: Precision) -> Device { Device(precision: precision, threads: threads) }
}

/// Prepared work that can be repeated.
struct Workload {
    /// What one run gets done, in the benchmark's unit.
    let unitsPerRun: Double
    /// Multiplications and additions of one run's matrix products, 0 where none stand out.
    var arithmetic: Double = 0
    /// Where the products run: its pool is watched and its peak is the yardstick.
    var device: Device?
    /// The same work in Python.
    var peers: [Peer] = []
    /// Does the work once.
    let run: () throws -> Void
}
