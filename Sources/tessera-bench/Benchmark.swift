import TesseraTensor

/// One thing worth timing: what is made before the clock starts, and who else can do it.
struct Benchmark: Sendable {
    /// A path such as "language-model/train/7.7M/bfloat16", which `--filter` looks into.
    let name: String
    /// What is counted.
    let unit: String
    /// Makes everything that one run needs.
    let prepare: @Sendable (Surroundings) throws -> Workload
}

/// What benchmarks are told from outside.
struct Surroundings {
    /// How many threads products use; nil means all cores.
    let threads: Int?
    /// A text file, or a folder of them.
    let corpus: String
    /// Where a benchmark may leave files for its peers.
    let scratch: ScratchFolder

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
