import Foundation
import TesseraApp
import TesseraLab
import TesseraStore
import TesseraTerminal

/// A lab in the middle of a run whose screens have everything that they ask for: what would come
/// from the worker in the background is computed on the spot.
struct FilledLab {
    private(set) var state: AppState
    private var run: SampleRun
    private let models: OpenModels
    private let theme: Theme
    private let size: Size

    /// Shows one screen of the catalog and answers its questions.
    ///
    /// - Throws: what writing the runs that it lists throws.
    init(place: Int, size: Size, theme: Theme, scratch: String) throws {
        let workspace = Workspace(scratch)
        if try KnownRun.all(in: workspace).isEmpty { try Self.record(12, in: workspace) }
        run = SampleRun(steps: 1_000)
        models = OpenModels(
            ModelCatalog(
                shipped: ShippedFiles(sampleData: ResourceLocator().sampleData),
                workspace: workspace))
        state = AppState(run.snapshot, workspace: workspace)
        (self.size, self.theme) = (size, theme)
        perform([.show(screen: place)], patience: 0)
        perform(state.refresh(in: context), patience: 60)
    }

    /// The trainer reports another step.
    mutating func advance() {
        run.advance()
        state.receive(run.snapshot, at: .zero)
        perform(state.refresh(in: context), patience: 0)
    }

    /// A person presses a key; questions that follow from it stay open.
    mutating func press(_ key: Key) { perform(state.handle(key, in: context), patience: 0) }

    /// Draws the whole terminal.
    func draw(on surface: inout Surface) { state.draw(on: &surface, theme: theme, now: .zero) }

    private var context: ScreenContext { state.context(size: size, theme: theme, now: .zero) }

    /// - Parameter patience: how many questions are answered at most.
    private mutating func perform(_ commands: [AppCommand], patience: Int) {
        var (waiting, left) = (commands, patience)
        while !waiting.isEmpty {
            let command = waiting.removeFirst()
            state.apply(command, themes: [theme], at: .zero)
            guard case .work(let job, let ticket) = command, left > 0 else { continue }
            left -= 1
            waiting += answers(to: job, ticket).flatMap { state.receive($0, in: context) }
        }
    }

    private func answers(to job: any BackgroundJob, _ ticket: JobTicket) -> [JobReply] {
        let parts = Parts()
        do {
            let answer = try job.run(
                with: models, JobProgress(tell: { parts.content.append($0) }))
            return (parts.content + [.answer(answer)]).map { JobReply(ticket, $0) }
        } catch {
            return (parts.content + [.failed("\(error)")]).map { JobReply(ticket, $0) }
        }
    }

    /// What a job told before its answer.
    private final class Parts: @unchecked Sendable {
        // INVARIANT: the job runs on the thread that reads it.
        var content: [JobReply.Content] = []
    }

    private static func record(_ count: Int, in workspace: Workspace) throws {
        let database = try RunDatabase(workspace: workspace)
        for number in 0..<count {
            var configuration = RunConfiguration(kind: .adapt)
            configuration.seed = UInt64(number)
            let run = RunDescription(
                identifier: "202601\(10 + number)-093000-run-\(number)", name: "run-\(number)",
                kind: .adapt, configuration: try configuration.json(), totalSteps: 400,
                seed: UInt64(number))
            try database.begin(run, fromStep: 0)
            try database.record(
                (1...400).map {
                    MetricRecord(
                        step: $0, arm: "random", name: .lossImage,
                        value: 3 + 40 / Float($0 + 10 + number))
                }, in: run.identifier)
            try database.update(state: "finished", step: 400, of: run.identifier)
        }
    }
}
