import TesseraTerminal

/// Where the parts of the screen stand; a part without room is empty.
struct ExperimentsLayout {
    /// The line about the study.
    let band: Rect
    /// The experiments.
    let list: Rect
    /// Claim, verdict and the rest.
    let words: Rect
    /// Figures and tables, one or two of them.
    let exhibits: [Rect]

    /// Words and exhibits take turns where there is no room for both.
    static func sharesOnePlace(_ sizeClass: SizeClass) -> Bool { sizeClass <= .small }

    /// - Parameter wordRows: rows that the words would take at their width.
    init(
        in rect: Rect, _ sizeClass: SizeClass, isZoomed: Bool, showsWords: Bool,
        wordRows: (Int) -> Int
    ) {
        let parts = rect.split(rows: .fixed(1), .flexible(1))
        let none = Rect(columns: 0, rows: 0)
        band = parts[0]
        let body = parts[1]
        guard !Self.sharesOnePlace(sizeClass) else {
            (list, words, exhibits) = Self.onePlace(
                in: body, sizeClass, isZoomed: isZoomed, showsWords: showsWords)
            return
        }
        let isLarge = sizeClass == .large
        let split = body.split(columns: .flexible(isLarge ? 4 : 7), .flexible(isLarge ? 6 : 5))
        list = isZoomed ? none : split[0]
        if isZoomed, isLarge {
            let zoomed = body.split(columns: .fixed(min(72, body.columns / 3)), .flexible(1))
            (words, exhibits) = (zoomed[0], [zoomed[1]])
            return
        }
        let detail = isZoomed ? body : split[1]
        let wanted = max(6, wordRows(detail.columns - 2) + 2)
        let rows = detail.split(
            rows: .fixed(min(wanted, detail.rows * (isZoomed ? 2 : 3) / 6)), .flexible(1))
        words = rows[0]
        exhibits =
            isLarge ? rows[1].split(columns: .flexible(1), .flexible(1)) : [rows[1]]
    }

    /// The list with the words where there is room for both, or the one part that is zoomed.
    private static func onePlace(
        in body: Rect, _ sizeClass: SizeClass, isZoomed: Bool, showsWords: Bool
    ) -> (list: Rect, words: Rect, exhibits: [Rect]) {
        let none = Rect(columns: 0, rows: 0)
        if isZoomed { return showsWords ? (none, body, []) : (none, none, [body]) }
        guard sizeClass == .small else { return (body, none, []) }
        let split = body.split(rows: .fixed(min(15, body.rows - 6)), .flexible(1))
        return (split[0], split[1], [])
    }
}
