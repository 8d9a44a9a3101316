import TesseraLab
import TesseraModels

extension SampleScreen {
    /// The candidates of the position, what is shown below them, every token of the sample, and its
    /// branches; or the pictures of the sheet in front of them.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        if let sheet { return sheet.pictures.isEmpty ? [] : [Self.table(sheet)] }
        return [
            everyCandidate, insightTable, path.isEmpty ? nil : chosenTokens, promptTable,
            tree.branchCount > 1 ? branchTable : nil,
        ].compactMap { $0 }
    }

    private var everyCandidate: ViewTable? {
        guard let stages = currentReport?.stages else { return nil }
        let (names, candidates) = (names, candidates)
        return ViewTable(
            "candidates",
            [
                "rank", "token", "name", "conditional (0 to 1)", "without caption (0 to 1)",
                "guided (0 to 1)", "final (0 to 1)", "surprisal (nats)",
            ]
        ) {
            candidates.map { place, index in
                let token = Int32(stages.firstToken + index)
                return [
                    "\(place + 1)", "\(token)", names(token), "\(stages.conditional[index])",
                    ViewTable.text(stages.withoutCaption?[index]), "\(stages.guided[index])",
                    "\(stages.probabilities[index])", "\(stages.surprisal(of: token))",
                ]
            }
        }
    }

    private var chosenTokens: ViewTable {
        let (path, names) = (path, names)
        return ViewTable(
            "tokens",
            [
                "position", "token", "name", "choice", "draw (0 to 1)", "probability (0 to 1)",
                "surprisal (nats)", "entropy (nats)", "rank",
            ]
        ) {
            path.enumerated().map { position, token in
                [
                    "\(position + 1)", "\(token.token)", names(token.token),
                    Self.name(of: token.choice), ViewTable.text(token.draw),
                    "\(token.probability)", "\(token.surprisal)", "\(token.entropy)",
                    "\(token.rank)",
                ]
            }
        }
    }

    private static func name(of choice: SampledToken.Choice) -> String {
        switch choice {
        case .drawn: "drawn"
        case .forced: "forced"
        case .kept: "kept"
        }
    }

    private var promptTable: ViewTable? {
        guard measure != .none, let report = currentPromptReport else { return nil }
        let names = names
        return ViewTable(
            "prompt",
            ["position", "token", "name", "surprisal (nats)", "entropy (nats)", "rank"]
        ) {
            report.entries.enumerated().map { position, entry in
                [
                    "\(position + 1)", "\(entry.token)", names(entry.token),
                    "\(entry.surprisal)", "\(entry.entropy)", "\(entry.rank)",
                ]
            }
        }
    }

    private var branchTable: ViewTable {
        let tree = tree
        return ViewTable(
            "branches",
            ["branch", "in view", "tokens", "mean surprisal (nats/token)", "common tokens"]
        ) {
            (0..<tree.branchCount).map { branch in
                let tokens = tree.tokens(ofBranch: branch)
                let sum = tokens.reduce(0) { $0 + $1.surprisal }
                return [
                    "\(branch + 1)", branch == tree.branch ? "yes" : "no", "\(tokens.count)",
                    tokens.isEmpty ? "" : "\(sum / Float(tokens.count))",
                    "\(tree.commonLength(withBranch: branch))",
                ]
            }
        }
    }

    private static func table(_ sheet: SampleSheet) -> ViewTable {
        ViewTable("sheet", ["place", "picture", "what the caption adds (nats/code)"]) {
            sheet.pictures.enumerated().map { place, picture in
                ["\(place + 1)", "\(picture.attempt)", "\(picture.score)"]
            }
        }
    }
}
