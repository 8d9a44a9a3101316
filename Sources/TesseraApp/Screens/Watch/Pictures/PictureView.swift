import TesseraTerminal

/// A round of pictures in one of the three arrangements, with words about each.
struct PictureView: Widget {
    let round: PictureRound
    let isLarge: Bool
    /// The stop that the arrow keys or the clock have reached.
    let stop: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let arrangement = PictureArrangement(round, isLarge: isLarge, in: rect.size)
        let stop = max(0, min(stop, arrangement.stops(round) - 1))
        let rect = rect.centered(
            Size(columns: arrangement.columns(round), rows: rect.rows))
        switch arrangement {
        case .grid(let picture, let prompts, let captionRows):
            drawGrid(
                picture, stop..<stop + prompts, captionRows, in: rect, on: &surface, theme: theme)
        case .comparison(let picture):
            for (index, row) in round.rows.enumerated() {
                let column = index * (picture.columns + 2)
                draw(row, index, stop, picture, column, in: rect, on: &surface, theme: theme)
            }
            drawCaption(stop, below: picture, in: rect, on: &surface, theme: theme)
        case .single(let picture):
            let index = stop % max(1, round.rows.count)
            let prompt = stop / max(1, round.rows.count)
            guard round.rows.indices.contains(index) else { return }
            draw(round.rows[index], index, prompt, picture, 0, in: rect, on: &surface, theme: theme)
            drawCaption(prompt, below: picture, in: rect, on: &surface, theme: theme)
        }
    }

    private func drawGrid(
        _ picture: Size, _ prompts: Range<Int>, _ captionRows: Int, in rect: Rect,
        on surface: inout Surface, theme: Theme
    ) {
        for (index, row) in round.rows.enumerated() {
            let band = Rect(
                column: rect.column, row: rect.row + index * (picture.rows + 1),
                columns: rect.columns, rows: picture.rows + 1
            ).intersection(rect)
            for (place, prompt) in prompts.enumerated() {
                let column = place * (picture.columns + 1)
                drawImage(row, prompt, picture, column, in: band, on: &surface, theme: theme)
            }
            row.drawTitle(index, in: band.line(0), on: &surface, theme: theme)
        }
        let first = rect.row + round.rows.count * (picture.rows + 1)
        for (place, prompt) in prompts.enumerated() {
            let caption = Rect(
                column: rect.column + place * (picture.columns + 1), row: first,
                columns: picture.columns, rows: captionRows
            ).intersection(rect)
            Paragraph(round.prompt(prompt), role: .muted).draw(
                in: caption, on: &surface, theme: theme)
        }
    }

    /// A picture below its title, a number of columns into the rectangle.
    private func draw(
        _ row: PictureRound.Row, _ index: Int, _ prompt: Int, _ picture: Size, _ column: Int,
        in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        let title = Rect(
            column: rect.column + column, row: rect.row, columns: picture.columns, rows: 1)
        row.drawTitle(index, in: title.intersection(rect), on: &surface, theme: theme)
        drawImage(row, prompt, picture, column, in: rect, on: &surface, theme: theme)
    }

    /// Only the picture, on the rows after the first.
    private func drawImage(
        _ row: PictureRound.Row, _ prompt: Int, _ picture: Size, _ column: Int, in rect: Rect,
        on surface: inout Surface, theme: Theme
    ) {
        let place = Rect(
            column: rect.column + column, row: rect.row + 1, columns: picture.columns,
            rows: picture.rows
        ).intersection(rect)
        row.image(prompt).map { ImageView($0) }?.draw(in: place, on: &surface, theme: theme)
    }

    private func drawCaption(
        _ prompt: Int, below picture: Size, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        let first = 1 + picture.rows
        let caption = Rect(
            column: rect.column, row: rect.row + first, columns: rect.columns,
            rows: rect.rows - first
        ).intersection(rect)
        Paragraph(round.prompt(prompt), role: .muted).draw(in: caption, on: &surface, theme: theme)
    }
}
