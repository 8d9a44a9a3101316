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

    /// Where the picture itself has room.
    var picture: Rect { isFramed ? Pane.content(of: canvas) : canvas }

    /// - Parameters:
    ///   - showsTable: whether the table or the pipeline is shown where one has room.
    ///   - insightRows: rows that the view below the candidates would like for its content.
    init(
        sizeClass: SizeClass, in rect: Rect, hasPicture: Bool, showsTable: Bool, insightRows: Int
    ) {
        switch sizeClass {
        case .large: self = .large(rect, hasPicture: hasPicture, insightRows)
        case .medium:
            self = .twoColumns(
                rect, promptRows: 4, canvasColumns: min(68, rect.columns * 4 / 7),
                pipelineRows: 13, insightRows)
        case .small:
            self = .twoColumns(
                rect, promptRows: 2, canvasColumns: min(34, rect.columns * 3 / 7),
                pipelineRows: 8, insightRows)
        case .extraSmall, .tiny:
            self = .extraSmall(rect, hasPicture: hasPicture, showsTable: showsTable)
        }
    }

    private init(prompt: Rect, canvas: Rect) { (self.prompt, self.canvas) = (prompt, canvas) }
}

// MARK: - Size classes

extension SampleLayout {
    private static func large(
        _ rect: Rect, hasPicture: Bool, _ insightRows: Int
    ) -> SampleLayout {
        let rows = rect.split(rows: .fixed(4), .flexible(1))
        let columns = rows[1].split(columns: .fixed(min(68, rect.columns / 2)), .flexible(1))
        let left = columns[0].split(rows: .fixed(min(34, rows[1].rows * 2 / 3)), .flexible(1))
        let right = columns[1].split(
            rows: .flexible(1), .fixed(hasPicture ? CandidateTiles.rows + 2 : 0),
            pipelineRows(13, insightRows, of: rows[1].rows - CandidateTiles.rows - 10), .fixed(8))
        var layout = SampleLayout(prompt: rows[0], canvas: hasPicture ? left[0] : columns[0])
        layout.measures = hasPicture ? left[1] : nil
        (layout.table, layout.tiles) = (right[0], hasPicture ? right[1] : nil)
        (layout.pipeline, layout.branches) = (right[2], right[3])
        return layout
    }

    private static func twoColumns(
        _ rect: Rect, promptRows: Int, canvasColumns: Int, pipelineRows least: Int,
        _ insightRows: Int
    ) -> SampleLayout {
        let rows = rect.split(rows: .fixed(promptRows), .flexible(1))
        let columns = rows[1].split(columns: .fixed(canvasColumns), .flexible(1))
        let right = columns[1].split(
            rows: .flexible(1), pipelineRows(least, insightRows, of: rows[1].rows))
        var layout = SampleLayout(prompt: rows[0], canvas: columns[0])
        (layout.table, layout.pipeline) = (right[0], right[1])
        return layout
    }

    private static func extraSmall(
        _ rect: Rect, hasPicture: Bool, showsTable: Bool
    ) -> SampleLayout {
        let wanted = hasPicture ? min(16, rect.rows * 2) : rect.columns / 2
        let columns = rect.split(
            columns: .fixed(rect.columns >= 34 ? wanted : 0), .fixed(1), .flexible(1))
        let right = columns[2].split(rows: .fixed(1), .flexible(1))
        var layout = SampleLayout(prompt: right[0], canvas: columns[0])
        layout.isFramed = false
        (layout.table, layout.pipeline) = showsTable ? (right[1], nil) : (nil, right[1])
        return layout
    }

    /// At least so many rows, more where there is something to show and room for it.
    private static func pipelineRows(
        _ least: Int, _ insightRows: Int, of rows: Int
    ) -> Extent {
        .fixed(max(min(least, rows / 2), min(insightRows + 2, rows * 3 / 5)))
    }
}
