public import Foundation

/// What a study found, ready to be written as pages.
public struct ExperimentReport: Sendable {
    /// One experiment with what it found.
    public struct Section: Sendable {
        /// The experiment.
        public let experiment: Experiment
        /// What it found.
        public let findings: Findings
    }

    /// The study.
    public let study: Study
    /// The experiments, in order.
    public let sections: [Section]
    /// The trials that are done, with what they cost.
    let trials: [(trial: Trial, result: TrialResult)]

    /// Reads the evidence.
    public init(_ experiments: [Experiment], from evidence: Evidence) {
        study = evidence.study
        trials = evidence.results
        sections = experiments.map { experiment in
            let isDone = experiment.trials(evidence.study).allSatisfy { trial in
                evidence.results.contains { $0.trial == trial }
            }
            return Section(
                experiment: experiment,
                findings: isDone
                    ? experiment.conclude(evidence) : Findings(verdict: .unfinished))
        }
    }

    /// Seconds that the trials took together.
    var seconds: Double { trials.reduce(0) { $0 + $1.result.seconds } }

    /// Writes `report.html`, `report.md` and `figures/`, over what is there.
    ///
    /// - Returns: the files, in order.
    /// - Throws: `WorkspaceError.cannotCreate`.
    public func write(to folder: URL) throws -> [URL] {
        let figures = folder.appendingPathComponent("figures")
        do {
            try FileManager.default.createDirectory(at: figures, withIntermediateDirectories: true)
        } catch {
            throw WorkspaceError.cannotCreate(path: figures.path, reason: "the system refuses")
        }
        var files = [(folder.appendingPathComponent("report.html"), HTMLPage(self).text)]
        files.append((folder.appendingPathComponent("report.md"), MarkdownPage(self).text))
        for figure in sections.flatMap(\.findings.figures) {
            let file = figures.appendingPathComponent(figure.identifier + ".svg")
            files.append((file, FigureDrawing.svg(figure) + "\n"))
        }
        for (file, text) in files {
            do {
                try Data(text.utf8).write(to: file, options: .atomic)
            } catch {
                throw WorkspaceError.cannotCreate(
                    path: file.path, reason: "the system refuses to write it")
            }
        }
        return files.map(\.0)
    }
}

extension ExperimentReport {
    /// What the study was done on, as two columns.
    var settings: ResultTable {
        let extent = study.extent
        return ResultTable(
            caption: "The study.", columns: ["setting", "value"],
            rows: [
                ["size", study.size.rawValue],
                ["pictures", study.pictures], ["general text", study.text],
                ["image tokenizer", study.tokenizer.isEmpty ? "shipped" : study.tokenizer],
                ["text model", study.languageModel.isEmpty ? "shipped" : study.languageModel],
                ["word pieces of a caption", "at most \(study.captionLimit)"],
                ["seeds of comparisons", study.seeds.map { "\($0)" }.joined(separator: ", ")],
                ["main adaptation", "\(extent.steps) steps of \(extent.batch) rows"],
                ["trials", "\(trials.count) in \(NumberText.duration(seconds))"],
            ])
    }

    /// The verdicts side by side.
    var summary: ResultTable {
        ResultTable(
            caption: "What this study says about each claim.",
            columns: ["", "claim", "verdict", "from the numbers of this study"],
            rows: sections.map { section in
                [
                    section.experiment.identifier.uppercased(), section.experiment.claim,
                    section.findings.verdict.outcome.rawValue, section.findings.verdict.sentence,
                ]
            })
    }

    /// Every trial with its cost.
    var costs: ResultTable {
        ResultTable(
            caption: "Trials; one that several experiments read was done once.",
            columns: ["trial", "seconds"],
            rows: trials.map { [$0.trial.title, NumberText.fixed($0.result.seconds, 1)] })
    }

    /// What a reader has to know about the whole.
    static let preface = """
        The questions are those of Zhang, McKinzie, Gan, Shankar and Toshev 2023 (arXiv 2311.16201), \
        asked again at a small size. Every number below was measured here; no number and no \
        conclusion is taken from the paper. Both starts of a comparison read the same batches in \
        the same order and share the seed of their new rows; intervals are 95 % t-intervals over \
        the paired differences of seeds. A verdict speaks of this study alone.
        """
}
