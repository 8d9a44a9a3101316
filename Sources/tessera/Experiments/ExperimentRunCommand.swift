import ArgumentParser
import TesseraLab

/// `tessera experiment run`: does what is not done of some experiments.
struct ExperimentRunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run experiments; what is done already is kept.",
        discussion: """
            Without a name, all experiments are run. The cost is measured and printed first. \
            Ctrl-C finishes the step and saves; the same command goes on.
            """)

    @Argument(help: .init("Experiments, such as e1; all when none is named.", valueName: "id"))
    var experiments: [String] = []
    @OptionGroup var options: StudyOptions
    @OptionGroup(title: "Subject") var subject: StudySubject
    @OptionGroup var resources: ResourceOptions

    func run() throws {
        StopSignals.block()
        let chosen = try ExperimentCatalog.named(experiments)
        let shipped = try resources.shipped()
        let study = try subject.study(size: options.size, in: options.workspace.place)
        let folder = try StudyFolder(options.folder, study: study, shipped: shipped)
        let trials = ExperimentCatalog.trials(of: chosen, in: study)
        try StudyProcess(folder, trials, shipped: shipped).run()
        let report = ExperimentReport(chosen, from: folder.evidence(of: trials))
        for section in report.sections {
            let verdict = section.findings.verdict
            try Console.output.write(
                line: "\(section.experiment.identifier): \(verdict.outcome.rawValue). "
                    + verdict.sentence)
        }
    }
}
