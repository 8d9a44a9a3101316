import CAllocationCount
import Foundation

/// Physical memory of this process, as the kernel counts it.
enum ResidentMemory {
    /// Gives unused memory back and lets the peak start again from what is left.
    static func resetPeak() {
        allocation_give_back()
        try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    }

    /// The most bytes that were resident at once since `resetPeak`; 0 where the kernel is silent.
    static var peak: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
        return kibibytes.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
    }
}
