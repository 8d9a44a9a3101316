/// A report as Markdown with its figures beside it.
struct MarkdownPage {
    private let report: ExperimentReport

    init(_ report: ExperimentReport) { self.report = report }

    /// The whole page.
    var text: String {
        let parts =
            ["# Experiments", ExperimentReport.preface, table(report.settings)]
            + ["## Verdicts", table(report.summary)]
            + report.sections.flatMap(section)
            + ["## Trials", table(report.costs)]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func section(_ section: ExperimentReport.Section) -> [String] {
        let (experiment, findings) = (section.experiment, section.findings)
        return [
            "## \(experiment.identifier.uppercased()). \(escaped(experiment.title))",
            "**Claim.** \(escaped(experiment.claim))",
            "**Method.** \(escaped(experiment.method))",
            "**Verdict: \(findings.verdict.outcome.rawValue).** "
                + escaped(findings.verdict.sentence),
        ]
            + findings.figures.map { figure in
                "![\(escaped(figure.title))](figures/\(figure.identifier).svg)\n\n"
                    + "*\(escaped(figure.caption))*"
            }
            + findings.tables.map(table)
            + (findings.remarks.isEmpty
                ? [] : [findings.remarks.map { "- \(escaped($0))" }.joined(separator: "\n")])
    }

    private func table(_ table: ResultTable) -> String {
        func row(_ cells: [String]) -> String {
            "| " + cells.map(escaped).joined(separator: " | ") + " |"
        }
        let rule = "|" + String(repeating: " --- |", count: table.columns.count)
        let lines = [row(table.columns), rule] + table.rows.map(row)
        return escaped(table.caption) + "\n\n" + lines.joined(separator: "\n")
    }

    private func escaped(_ text: String) -> String { EscapedText.markdown(text) }
}
