import Dispatch
import Synchronization

/// Does the jobs of a desk one after the other on a thread of its own, with the models they need.
public final class JobWorker: Sendable {
    private let desk: JobDesk
    private let thread: TrainingThread

    /// Starts the thread; it sleeps until there is a job.
    public init(_ desk: JobDesk, models catalog: ModelCatalog) {
        self.desk = desk
        thread = TrainingThread(named: "jobs") {
            let models = OpenModels(catalog)
            while let order = desk.next() { Self.perform(order, of: desk, with: models) }
        }
    }

    /// Closes the desk and waits for the job under way to notice.
    public func end() {
        desk.close()
        thread.wait()
    }

    private static func perform(_ order: JobDesk.Order, of desk: JobDesk, with models: OpenModels) {
        let progress = JobProgress(
            isWanted: { desk.isWanted(order) }, tell: { desk.reply($0, to: order) })
        do {
            try progress.check()
            desk.reply(.answer(try answer(to: order.job, with: models, progress)), to: order)
        } catch is JobCancelled {
            return
        } catch {
            desk.reply(.failed("\(error)"), to: order)
        }
    }

    private static func answer(
        to job: some BackgroundJob, with models: OpenModels, _ progress: JobProgress
    ) throws -> any Sendable {
        try job.run(with: models, progress)
    }
}
