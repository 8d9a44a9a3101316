import TesseraTerminal

/// Where the parts of the sample screen stand; what has no room is one key away.
struct SampleLayout {
    /// The prompt and the settings.
    var prompt: Rect
    /// The picture or the text.
    var canvas: Rect
    /// The measures as a grid of numbers, beside the picture.
    var measures: Rect?
    /// The candidates.
    var table: Rect?
    /// The likeliest candidates as pictures.
    var tiles: Rect?
    /// The pipeline and the draw.
    var pipeline: Rect?
    /// The branches.
    var branches: Rect?
    /// Whether the parts have borders; the smallest screens need the room.
    var isFramed = true

    /// - Parameters:
    ///   - showsTable: whether the table or the pipeline is shown where one has room.
    ///   - insightRows: rows that the view below the candidates would like for its content.
    init(
        sizeClass: SizeClass, in rect: Rect, hasPicture: Bool, showsTable: Bool, insightRows: Int
    ) {
        /// At least so many rows, more where there is something to show and room for it.
        func pipelineRows(_ least: Int, of rows: Int) -> Extent {
            .fixed(max(min(least, rows / 2), min(insightRows + 2, rows * 3 / 5)))
        }
        switch sizeClass {
        case .large:
            let rows = rect.split(rows: .fixed(4), .flexible(1))
            let columns = rows[1].split(
                columns: .fixed(min(68, rect.columns / 2)), .flexible(1))
            let left = columns[0].split(rows: .fixed(min(34, rows[1].rows * 2 / 3)), .flexible(1))
            let right = columns[1].split(
                rows: .flexible(1), .fixed(hasPicture ? CandidateTiles.rows + 2 : 0),
                pipelineRows(13, of: rows[1].rows - CandidateTiles.rows - 10), .fixed(8))
            prompt = rows[0]
            canvas = hasPicture ? left[0] : columns[0]
            measures = hasPicture ? left[1] : nil
            (table, tiles) = (right[0], hasPicture ? right[1] : nil)
            (pipeline, branches) = (right[2], right[3])
        case .medium:
            let rows = rect.split(rows: .fixed(4), .flexible(1))
            let columns = rows[1].split(
                columns: .fixed(min(68, rect.columns * 4 / 7)), .flexible(1))
            let right = columns[1].split(
                rows: .flexible(1), pipelineRows(13, of: rows[1].rows))
            (prompt, canvas) = (rows[0], columns[0])
            (table, pipeline) = (right[0], right[1])
        case .small:
            let rows = rect.split(rows: .fixed(2), .flexible(1))
            let columns = rows[1].split(
                columns: .fixed(min(34, rect.columns * 3 / 7)), .flexible(1))
            (prompt, canvas) = (rows[0], columns[0])
            let right = columns[1].split(
                rows: .flexible(1), pipelineRows(8, of: rows[1].rows))
            (table, pipeline) = (right[0], right[1])
        case .extraSmall, .tiny:
            let wanted = hasPicture ? min(16, rect.rows * 2) : rect.columns / 2
            let columns = rect.split(
                columns: .fixed(rect.columns >= 34 ? wanted : 0), .fixed(1), .flexible(1))
            let right = columns[2].split(rows: .fixed(1), .flexible(1))
            (prompt, canvas, isFramed) = (right[0], columns[0], false)
            (table, pipeline) = showsTable ? (right[1], nil) : (nil, right[1])
        }
    }
}
