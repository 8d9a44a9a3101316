import ArgumentParser

/// `tessera experiment`: the catalogue of experiments, their trials and their report.
struct ExperimentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "experiment",
        abstract: "Compare pre-trained and random starts: run experiments and report on them.",
        discussion: """
            A study is all experiments on one choice of data and models. What is done is kept and \
            never done again; a run that was ended in any way goes on where it stopped.

            Examples:
              tessera experiment list
              tessera experiment run e1 e3 --size small
              tessera experiment run --size paper
              tessera experiment report --size paper --out report/
            """,
        subcommands: [
            ExperimentListCommand.self, ExperimentRunCommand.self, ExperimentReportCommand.self,
        ])
}
