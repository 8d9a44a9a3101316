/// A report as one page that needs nothing beside it.
struct HTMLPage {
    private let report: ExperimentReport

    init(_ report: ExperimentReport) { self.report = report }

    /// The whole page.
    var text: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Experiments</title>
        <style>\(Self.sheet)</style>
        </head>
        <body>
        <main>
        <h1>Experiments</h1>
        <p>\(escaped(ExperimentReport.preface))</p>
        \(table(report.settings))
        <h2>Verdicts</h2>
        \(table(report.summary))
        \(report.sections.map(section).joined(separator: "\n"))
        <h2>Trials</h2>
        \(table(report.costs))
        <h2>Configurations</h2>
        \(report.trials.map { configuration($0.trial) }.joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    private func section(_ section: ExperimentReport.Section) -> String {
        let (experiment, findings) = (section.experiment, section.findings)
        let verdict = findings.verdict
        let remarks = findings.remarks.map { "<li>\(escaped($0))</li>" }.joined()
        return """
            <section id="\(escaped(experiment.identifier))">
            <h2>\(escaped(experiment.identifier.uppercased())). \(escaped(experiment.title))</h2>
            <p><b>Claim.</b> \(escaped(experiment.claim))</p>
            <p><b>Method.</b> \(escaped(experiment.method))</p>
            <p class="verdict"><b>\(escaped(verdict.outcome.rawValue)).</b> \
            \(escaped(verdict.sentence))</p>
            \(findings.figures.map(figure).joined(separator: "\n"))
            \(findings.tables.map(table).joined(separator: "\n"))
            \(remarks.isEmpty ? "" : "<ul>\(remarks)</ul>")
            </section>
            """
    }

    private func figure(_ figure: Figure) -> String {
        """
        <figure>
        \(FigureDrawing.svg(figure))
        <figcaption>\(escaped(figure.caption))</figcaption>
        </figure>
        """
    }

    private func table(_ table: ResultTable) -> String {
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>" + cells.map { "<\(tag)>\(escaped($0))</\(tag)>" }.joined() + "</tr>"
        }
        return """
            <div class="scroll"><table>
            <caption>\(escaped(table.caption))</caption>
            <thead>\(row(table.columns, "th"))</thead>
            <tbody>
            \(table.rows.map { row($0, "td") }.joined(separator: "\n"))
            </tbody>
            </table></div>
            """
    }

    private func configuration(_ trial: Trial) -> String {
        let json = (try? StoredJSON.data(trial.work)).map { String(decoding: $0, as: UTF8.self) }
        return """
            <details><summary>\(escaped(trial.title))</summary>
            <pre>\(escaped(json ?? ""))</pre></details>
            """
    }

    private func escaped(_ text: String) -> String { EscapedText.markup(text) }

    private static let sheet = """
        body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#18181b;background:#fff}\
        main{max-width:760px;margin:0 auto;padding:24px 16px}\
        h2{margin-top:2.2em}.verdict{border-left:4px solid #71717a;padding-left:12px}\
        figure{margin:20px 0}figure svg{max-width:100%;height:auto}\
        figcaption,caption{color:#52525b;font-size:14px;text-align:left}\
        .scroll{overflow-x:auto;margin:16px 0}table{border-collapse:collapse;font-size:14px}\
        th,td{border-bottom:1px solid #d4d4d8;padding:4px 10px;text-align:left;vertical-align:top}\
        pre{overflow-x:auto;font-size:12px}
        @media(prefers-color-scheme:dark){body{color:#e4e4e7;background:#18181b}\
        figcaption,caption{color:#a1a1aa}th,td{border-color:#3f3f46}}
        """
}
