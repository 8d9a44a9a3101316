import TesseraLab
import TesseraModels

extension SampleScreen {
    /// The candidates of the position, and the figures of every token of the sample.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        [everyCandidate, path.isEmpty ? nil : chosenTokens].compactMap { $0 }
    }

    private var everyCandidate: ViewTable? {
        guard let stages = currentReport?.stages else { return nil }
        let names = names
        return ViewTable(
            "candidates",
            ["rank", "token", "name", "conditional", "without caption", "guided", "final"]
        ) {
            stages.order.enumerated().map { place, index in
                let token = Int32(stages.firstToken + index)
                return [
                    "\(place + 1)", "\(token)", names(token), "\(stages.conditional[index])",
                    ViewTable.text(stages.withoutCaption?[index]), "\(stages.guided[index])",
                    "\(stages.probabilities[index])",
                ]
            }
        }
    }

    private var chosenTokens: ViewTable {
        let (path, names) = (path, names)
        return ViewTable(
            "tokens",
            [
                "position", "token", "name", "choice", "draw", "probability", "surprisal",
                "entropy", "rank",
            ]
        ) {
            path.enumerated().map { position, token in
                [
                    "\(position)", "\(token.token)", names(token.token),
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
}
