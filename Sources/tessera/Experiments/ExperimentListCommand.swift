import ArgumentParser
import TesseraLab

/// `tessera experiment list`: every experiment in a few lines.
struct ExperimentListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all experiments, their claims and their trials.")

    @Option(help: .init("The size whose trials are counted."))
    var size = StudySize.small
    @Flag(help: "Print one JSON object per experiment.")
    var json = false

    func run() throws {
        let study = Study(size: size)
        for experiment in ExperimentCatalog.all {
            if json {
                try Console.output.write(
                    line: JSONLine.text(ExperimentObject(experiment, in: study)))
            } else {
                try Console.output.write(Self.text(of: experiment, in: study))
            }
        }
    }

    private static func text(of experiment: Experiment, in study: Study) -> String {
        let trials = experiment.trials(study)
        return """
            \(experiment.identifier)  \(experiment.title)
              claim   \(folded(experiment.claim))
              method  \(folded(experiment.method))
              trials  \(trials.count) at size \(study.size.rawValue)


            """
    }

    /// Lines of at most 80 columns under the first word.
    private static func folded(_ text: String) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + word.count > 70 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n          ")
    }
}

/// An experiment as scripts read it.
struct ExperimentObject: Encodable {
    let identifier: String
    let title: String
    let claim: String
    let method: String
    let trials: [String]

    init(_ experiment: Experiment, in study: Study) {
        identifier = experiment.identifier
        title = experiment.title
        claim = experiment.claim
        method = experiment.method
        trials = experiment.trials(study).map(\.title)
    }
}
