import ArgumentParser
import TesseraLab

/// `tessera experiment run`: does what is not done of some experiments.
struct ExperimentRunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run experiments; what is done already is kept.",
        usage: "tessera experiment run [<options>] [<id> ...]",
        discussion: """
            Without a name, all experiments are run. The cost is measured and printed first. \
            Ctrl-C finishes the step and saves; the same command goes on. A study that was begun \
            keeps its own data, models and seeds where none are named.

            The built-in rows hold about five image tokens for each text token, the paper's thirty. \
            A finer image tokenizer and shorter captions come near it; e3 prints the ratio:
              tessera train tokenizer --set tokenizer.side=128 --name fine
              tessera experiment run e1 e3 --tokenizer fine --caption-limit 4 --name near-30

            FID and CLIP scores need weights of your own; they may join a study later, and then \
            only its pictures are drawn again:
              tessera experiment run e2 --inception fid.safetensors --clip clip-vit-base-patch32
            """)

    @Argument(help: .init("Experiments, such as e1; all when none is named.", valueName: "id"))
    var experiments: [String] = []
    @OptionGroup var options: StudyOptions
    @OptionGroup(title: "Subject") var subject: StudySubject
    @OptionGroup(title: "Judges") var judges: JudgeOptions

    func run() throws {
        StopSignals.block()
        let chosen = try ExperimentCatalog.named(experiments)
        let shipped = try options.place.shipped()
        let folder = try folder(shipped)
        let trials = ExperimentCatalog.trials(of: chosen, in: folder.study)
        let announcer = StudyAnnouncer(folder.url, experiments: experiments)
        try StudyProcess(folder, trials, shipped: shipped, announcer).run()
        let report = ExperimentReport(chosen, from: folder.evidence(of: trials))
        for section in report.sections {
            let verdict = section.findings.verdict
            try Console.output.write(
                line: "\(section.experiment.identifier): \(verdict.outcome.rawValue). "
                    + verdict.sentence)
            for remark in section.findings.remarks {
                try Console.output.write(line: "    note: \(remark)")
            }
        }
    }

    private func folder(_ shipped: ShippedFiles) throws -> StudyFolder {
        let named = try judges.judges()
        let begun = try? StudyFolder(existing: options.folder, shipped: shipped)
        var study =
            if subject.isOpen, let begun, begun.study.size == options.size {
                begun.study
            } else {
                try subject.study(size: options.size, in: options.place.workspace)
            }
        study.judges = named.map { $0.filled(from: begun?.study.judges) } ?? begun?.study.judges
        return try StudyFolder(options.folder, study: study, shipped: shipped)
    }
}
