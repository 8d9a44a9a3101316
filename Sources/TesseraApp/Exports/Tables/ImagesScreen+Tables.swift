import TesseraLab

extension ImagesScreen {
    /// How often every code occurs, and the codes of the picture in view.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        [statistics.value.map(Self.usage), codes.isEmpty ? nil : grid].compactMap { $0 }
    }

    private static func usage(_ statistics: CodeStatistics) -> ViewTable {
        ViewTable("codes", ["code", "count", "words"]) {
            statistics.counts.enumerated().map { code, count in
                let words = statistics.words[code].map(\.text).joined(separator: " ")
                return ["\(code)", "\(count)", words]
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
}
