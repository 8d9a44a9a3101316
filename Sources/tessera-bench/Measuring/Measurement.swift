/// What one benchmark came to.
struct Measurement: Codable {
    /// The benchmark's name.
    let name: String
    /// What `rate` counts.
    let unit: String
    /// Median seconds of a run.
    let secondsPerRun: Double
    /// Units per second at the median.
    let rate: Double
    /// Arithmetic of matrix products per second; nil where none stand out.
    let arithmeticRate: Double?
    /// `arithmeticRate` over that of a large product in the same rounds.
    let shareOfPeak: Double?
    /// Heap requests of one run after warm-up.
    let heap: HeapUse
    /// Requests per run that the pool of tensor memory could not serve.
    let poolMisses: Double?
    /// Most bytes resident at once, preparation included.
    let peakResidentBytes: Int
    /// The same work in Python, measured in turn.
    let peers: [PeerMeasurement]
}

/// What a peer came to beside our measurement.
struct PeerMeasurement: Codable {
    /// "PyTorch 2.13 bf16, compiled".
    let name: String
    /// Units per second at the median of its runs.
    let rate: Double
    /// Our rate over the peer's.
    let ratio: Double
    /// Most bytes resident at once.
    let peakResidentBytes: Int
}
