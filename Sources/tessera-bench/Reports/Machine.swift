import Foundation
import TesseraTensor

/// Where a report was made.
struct Machine: Codable {
    /// The processor's own name.
    let processor: String
    /// Threads of the matrix products.
    let threads: Int
    /// Runnable tasks on average over the last minute; more than a few spoil the figures.
    let load: Double

    /// This machine at this moment.
    static func now(threads: Int?) -> Machine {
        var loads = [0.0]
        getloadavg(&loads, 1)
        return Machine(
            processor: processorName,
            threads: Device(precision: .float32, threads: threads).threadCount,
            load: (loads[0] * 100).rounded() / 100)
    }

    private static var processorName: String {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let name = lines.split(separator: "\n").first { $0.hasPrefix("model name") }
        return name.flatMap { $0.split(separator: ":").last }
            .map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"
    }
}
