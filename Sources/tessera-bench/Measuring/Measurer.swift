import TesseraTensor

/// Measures benchmarks in turn with their peers: ours, peer, ours, peer, and so on.
///
/// A shared machine drifts by more than the differences worth knowing, so every figure is the
/// median of short rounds, and what is compared was measured in the same rounds.
struct Measurer {
    /// How long one round of one side lasts at least, in seconds.
    let roundSeconds: Double
    /// How many rounds there are.
    let rounds: Int
    /// Where peers come from; nil leaves them out.
    let python: PythonPeers?

    /// Prepares, warms up and measures one benchmark.
    ///
    /// - Throws: what its preparation throws, or `PeerError`.
    func measure(
        _ name: String, unit: String, _ prepare: (Surroundings) throws -> Workload,
        in surroundings: Surroundings
    ) throws -> Measurement {
        ResidentMemory.resetPeak()
        let workload = try prepare(surroundings)
        for _ in 0..<3 { try workload.run() }
        let missesBefore = workload.device?.pool.misses ?? 0
        let heap = try HeapUse.perRun(3) { try workload.run() }
        let misses = (workload.device?.pool.misses ?? 0) - missesBefore
        let resident = ResidentMemory.peak
        let sides = try Rounds(workload, peers: python?.start(workload.peers) ?? [])
        try sides.play(rounds, seconds: roundSeconds)
        let time = median(sides.times)
        let arithmetic = workload.arithmetic > 0 ? workload.arithmetic / time : nil
        return Measurement(
            name: name, unit: unit, secondsPerRun: time,
            rate: workload.unitsPerRun / time, arithmeticRate: arithmetic,
            shareOfPeak: arithmetic.map { $0 / (sides.peaks.max() ?? .infinity) }, heap: heap,
            poolMisses: workload.device.map { _ in Double(misses) / 3 },
            peakResidentBytes: resident,
            peers: sides.peerMeasurements(rate: workload.unitsPerRun / time))
    }
}
