import Synchronization
import TesseraLab

/// A run's record that lives as long as a test.
final class MemoryRecorder: RunRecorder {
    private let metrics = Mutex<[MetricRecord]>([])
    private let events = Mutex<[RunEvent]>([])
    private let lines = Mutex<[ReferenceLine]>([])
    private let stateNames = Mutex<[String]>([])

    var metricSteps: [Int] { metrics.withLock { $0.map(\.step) } }
    var eventKinds: [RunEvent.Kind] { events.withLock { $0.map(\.kind) } }
    var allEvents: [RunEvent] { events.withLock { $0 } }
    var references: [ReferenceLine] { lines.withLock { $0 } }
    var states: [String] { stateNames.withLock { $0 } }

    func begin(_ run: RunDescription, fromStep step: Int) {}
    func record(_ metrics: [MetricRecord], in run: String) {
        self.metrics.withLock { $0 += metrics }
    }
    func record(_ references: [ReferenceLine], in run: String) {
        lines.withLock { $0 = references }
    }
    func record(_ event: RunEvent, in run: String) { events.withLock { $0.append(event) } }
    func record(_ previews: [Preview], in run: String) {}
    func update(state: String, step: Int, of run: String) {
        stateNames.withLock { $0.append(state) }
    }
}
