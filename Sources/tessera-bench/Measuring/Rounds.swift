/// The rounds of one benchmark: the peak, our work, then each peer's.
final class Rounds {
    /// Seconds of each of our runs.
    private(set) var times: [Double] = []
    /// The peak in each round, multiplications and additions per second.
    private(set) var peaks: [Double] = []

    private let workload: Workload
    private let peers: [PeerProcess]
    private let peak: ProductPeak?
    private var peerRates: [[Double]]

    init(_ workload: Workload, peers: [PeerProcess]) {
        self.workload = workload
        self.peers = peers
        peak = workload.arithmetic > 0 ? workload.device.map { ProductPeak(on: $0) } : nil
        peerRates = peers.map { _ in [] }
    }

    /// Plays `count` rounds of at least `seconds` per side.
    ///
    /// - Throws: what our work throws, or `PeerError`.
    func play(_ count: Int, seconds: Double) throws {
        for _ in 0..<count {
            if let peak { peaks.append(peak.measure()) }
            try runOurs(for: seconds)
            for (index, peer) in peers.enumerated() {
                peerRates[index] += try peer.run(for: seconds)
            }
        }
    }

    /// Each peer beside a rate of ours.
    func peerMeasurements(rate: Double) -> [PeerMeasurement] {
        zip(peers, peerRates).map { peer, rates in
            PeerMeasurement(
                name: peer.name, rate: median(rates), ratio: rate / median(rates),
                peakResidentBytes: peer.peakResidentBytes)
        }
    }

    private func runOurs(for limit: Double) throws {
        var spent = 0.0
        repeat {
            let time = try seconds(of: workload.run)
            times.append(time)
            spent += time
        } while spent < limit
    }
}
