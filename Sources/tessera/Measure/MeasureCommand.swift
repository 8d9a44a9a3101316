import ArgumentParser

/// `tessera measure`: figures about models and data.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Measure models and data beside baselines and chance.",
        subcommands: [
            MeasureSamplesCommand.self, MeasureTextCommand.self, MeasureCaptionsCommand.self,
            MeasureAlignmentCommand.self, TrainClassifierCommand.self,
        ])
}
