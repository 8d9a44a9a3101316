import TesseraLab

extension ImagesScreen {
    /// How often every code occurs, the codes of the picture in view, where it differs from its
    /// original, and the codes nearest to the chosen one.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        [
            statistics.value.map(Self.usage), codes.isEmpty ? nil : grid, errors, nearCodes,
        ].compactMap { $0 }
    }

    private static func usage(_ statistics: CodeStatistics) -> ViewTable {
        ViewTable("codes", ["code", "count", "words (times more often than by chance)"]) {
            statistics.counts.enumerated().map { code, count in
                let words = statistics.words[code].map { "\($0.text) x\($0.lift)" }
                return ["\(code)", "\(count)", words.joined(separator: " ")]
            }
        }
    }

    private var grid: ViewTable {
        let (codes, across) = (codes, max(1, picture.value?.grid ?? 1))
        return ViewTable("picture", ["column", "row", "code"]) {
            codes.enumerated().map { cell, code in
                ["\(cell % across)", "\(cell / across)", "\(code)"]
            }
        }
    }

    private var errors: ViewTable? {
        guard let picture = picture.value, picture.side > 0 else { return nil }
        let decoded = decoded ?? picture.reconstruction
        return ViewTable("error", ["x (pixels)", "y (pixels)", "difference (0 to 255)"]) {
            picture.error(of: decoded).pixels.enumerated().map { place, error in
                ["\(place % picture.side)", "\(place / picture.side)", "\(error)"]
            }
        }
    }

    private var nearCodes: ViewTable? {
        guard let code, let near = CodeCard.neighbors(of: code, facts) else { return nil }
        return ViewTable("near codes", ["code", "rank", "near code", "cosine (-1 to 1)"]) {
            near.enumerated().map { place, neighbor in
                ["\(code)", "\(place + 1)", "\(neighbor.row)", "\(neighbor.score)"]
            }
        }
    }
}
