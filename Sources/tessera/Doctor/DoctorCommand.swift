import ArgumentParser

/// `tessera doctor`: whether everything is there that the program needs.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look at the machine and say what is missing.",
        discussion: "Exits with 69 when something is missing without which nothing works.")

    @OptionGroup(title: "Place")
    var place: PlaceOptions
    @Flag(help: "Print one JSON object per check.")
    var json = false

    func run() throws {
        let findings =
            MachineChecks.all + WorkspaceChecks.all(place.workspace)
            + ResourceChecks.all(place.resources) + TerminalChecks.all
        if json {
            for finding in findings { try Console.output.write(line: JSONLine.text(finding)) }
        } else {
            try Console.output.write(Self.table(of: findings))
        }
        if findings.contains(where: { $0.verdict == .fail }) {
            throw ExitCode(ExitCodes.unavailable)
        }
    }

    private static func table(of findings: [Finding]) -> String {
        var table = TextTable(["CHECK", "RESULT", ""])
        for finding in findings {
            let advice = finding.advice.map { "; \($0)" } ?? ""
            let text = PrintableText.of(finding.text + advice)
            table.add([finding.check, finding.verdict.rawValue, text])
        }
        return table.text
    }
}

/// What one check found.
struct Finding: Encodable {
    /// How good it is.
    enum Verdict: String, Encodable {
        case ok, warn, fail
    }

    /// What was looked at.
    let check: String
    /// How good it is.
    let verdict: Verdict
    /// What was seen.
    let text: String
    /// What to do about it; nil where nothing is wrong.
    let advice: String?

    /// Something that is as it should be.
    static func good(_ check: String, _ text: String) -> Finding {
        Finding(check: check, verdict: .ok, text: text, advice: nil)
    }

    /// Something that may do.
    static func doubtful(_ check: String, _ text: String, advice: String) -> Finding {
        Finding(check: check, verdict: .warn, text: text, advice: advice)
    }

    /// Something without which nothing works.
    static func bad(_ check: String, _ text: String, advice: String) -> Finding {
        Finding(check: check, verdict: .fail, text: text, advice: advice)
    }
}
