import Foundation
import TesseraTensor

/// The processor, its library and the memory.
enum MachineChecks {
    private static let comfortableMemory = 2_000_000_000
    private static let scarceMemory = 500_000_000

    /// All of them.
    static var all: [Finding] { [processor, products, memory] }

    private static var processor: Finding {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return .good("processor", "\(modelName), \(cores) cores")
    }

    private static var products: Finding {
        let device = Device()
        let precision = device.precision == .bfloat16 ? "bfloat16" : "float32"
        return .good(
            "products",
            "\(precision) on \(device.threadCount) threads, oneDNN \(MatrixLibrary.version) "
                + "with \(MatrixLibrary.instructions)")
    }

    private static var memory: Finding {
        guard let available = availableMemory else {
            return .doubtful(
                "memory", "the system does not tell", advice: "see that 2 GB are free")
        }
        let text = "\(ByteCount.text(available)) free"
        if available < scarceMemory {
            return .bad("memory", text, advice: "end other programs; training needs 500 MB")
        }
        return available < comfortableMemory
            ? .doubtful("memory", text, advice: "keep model and batch small")
            : .good("memory", text)
    }

    private static var modelName: String {
        field("model name", of: "/proc/cpuinfo") ?? "a processor without a name"
    }

    /// What the system can give, within the limit of the container that the process is in.
    private static var availableMemory: Int? {
        let ofSystem = field("MemAvailable", of: "/proc/meminfo").flatMap {
            Int($0.split(separator: " ").first ?? "")
        }.map { $0 * 1024 }
        return [ofSystem, ofContainer].compactMap { $0 }.min()
    }

    private static var ofContainer: Int? {
        guard let limit = number("/sys/fs/cgroup/memory.max"),
            let used = number("/sys/fs/cgroup/memory.current")
        else { return nil }
        return max(0, limit - used)
    }

    private static func number(_ path: String) -> Int? {
        (try? String(contentsOfFile: path, encoding: .utf8)).flatMap {
            Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    /// The value of the first line "name: value" of a file.
    private static func field(_ name: String, of path: String) -> String? {
        let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n")
        return lines?.first { $0.hasPrefix(name) }?.split(separator: ":").last.map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }
}
