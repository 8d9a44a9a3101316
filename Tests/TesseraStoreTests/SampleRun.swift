import TesseraLab
import TesseraStore

/// A small run for the tests of the store.
enum SampleRun {
    static let description = RunDescription(
        identifier: "20260102-030405-twin", name: "twin", kind: .adapt,
        configuration: #"{"steps": 10}"#, totalSteps: 10, seed: .max)

    static func metrics(steps: ClosedRange<Int>) -> [MetricRecord] {
        steps.flatMap { step in
            ["pre-trained", "random"].map { arm in
                MetricRecord(step: step, arm: arm, name: .lossText, value: 1 / Float(step))
            }
        }
    }

    static func preview(step: Int) -> Preview {
        let pixels = (0..<27).map { UInt8($0 * 9) }
        return Preview(arm: "random", prompt: "a boat", step: step, side: 3, pixels: pixels)
    }

    /// A database that holds the run after some steps.
    static func database(steps: Int) throws -> RunDatabase {
        let database = try RunDatabase.inMemory(now: { 1_000 })
        try database.begin(description, fromStep: 0)
        for step in 1...steps {
            try database.record(metrics(steps: step...step), in: description.identifier)
            let event = RunEvent(step: step, kind: .checkpoint, text: "saved \(step)")
            try database.record(event, in: description.identifier)
            try database.record([preview(step: step)], in: description.identifier)
        }
        try database.update(state: "training", step: steps, of: description.identifier)
        return database
    }
}
