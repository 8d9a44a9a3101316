import TesseraLab
import TesseraTerminal

extension ExperimentsScreen {
    /// What is said of the chosen experiment, the answer first.
    var words: [Words] {
        guard let listed = current else { return [] }
        return answer(of: listed) + [
            Words(heading: "claim", listed.experiment.claim),
            Words(heading: "method", listed.experiment.method, .muted),
        ] + trials(of: listed) + remarks(of: listed)
    }

    private func answer(of listed: ListedExperiment) -> [Words] {
        let verdict = listed.verdict
        if let findings = listed.reading?.findings, listed.reading?.isDone == true {
            return [
                Words(heading: verdict.word, findings.verdict.sentence, headingRole: verdict.role)
            ]
        }
        if listed.reading == nil { return [] }
        if listed.isUnderWay, let status = report?.status {
            return [
                Words(heading: verdict.word, StudyBand.text(of: status), headingRole: verdict.role)
            ]
        }
        let next = isUnderWay ? "" : listed.done > 0 ? "; r goes on" : "; r runs it"
        return [
            Words(
                heading: verdict.word,
                "\(listed.done) of \(listed.count) trials are done\(next)",
                headingRole: verdict.role)
        ]
    }

    private func trials(of listed: ListedExperiment) -> [Words] {
        guard let report = report?.reading, let reading = listed.reading else { return [] }
        let spent = reading.trials.compactMap { report.results[$0]?.seconds }.reduce(0, +)
        var parts = ["\(reading.done) of \(reading.trials.count) done"]
        if spent > 0 { parts.append("took \(CompactNumber.duration(seconds: spent))") }
        if let left = seconds(left: listed), left > 0 {
            parts.append("about \(CompactNumber.duration(seconds: left)) to do")
        }
        let damaged = report.damagedResults
        return [Words(heading: "trials", parts.joined(separator: ", "), .muted)]
            + (damaged > 0
                ? [
                    Words(
                        heading: "damaged",
                        "\(damaged) results of the study cannot be read and are done again", .warn)
                ] : [])
    }

    private func remarks(of listed: ListedExperiment) -> [Words] {
        (listed.reading?.findings.remarks ?? []).map { Words(heading: "note", $0, .muted) }
            + (page.map { [Words(heading: "report", $0, .muted)] } ?? [])
    }
}
