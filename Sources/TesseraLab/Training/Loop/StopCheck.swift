/// A person asked to stop while long work was under way.
struct StopRequested: Error {}

/// Looks, between the parts of long work, whether a person asked to stop.
struct StopCheck: Sendable {
    private let commands: CommandQueue<TrainerCommand>

    /// Looks into a queue and takes nothing out.
    init(_ commands: CommandQueue<TrainerCommand>) { self.commands = commands }

    /// - Throws: `StopRequested`.
    func callAsFunction() throws(StopRequested) {
        let isAsked = commands.contains { $0 == .stopAndSave || $0 == .stopWithoutSaving }
        if isAsked { throw StopRequested() }
    }
}
