import TesseraLab
import TesseraTerminal

/// A sheet of pictures: a row for each that drew them, a column for each caption.
///
/// Where rows would be too low, or leave most of the width blank, one caption is shown at a time with
/// its pictures side by side.
struct PictureExhibit: Widget {
    let sheet: ShownSheet
    /// Captions scrolled away at the left.
    let first: Int

    private static let leastRows = 6

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard !sheet.rows.isEmpty, !sheet.captions.isEmpty else { return }
        let captionRows = rect.rows >= 12 ? 3 : 1
        let low = (rect.rows - captionRows) / sheet.rows.count - 1
        let beside = min(
            rect.rows - captionRows - 1, (rect.columns / sheet.rows.count - 1) / 2)
        let isNarrow = sheet.captions.count * (2 * low + 1) * 2 < rect.columns
        if low < Self.leastRows || isNarrow, beside > low {
            drawOne(in: rect, captionRows, on: &surface, theme: theme)
        } else {
            drawAll(pictureRows: max(1, low), in: rect, captionRows, on: &surface, theme: theme)
        }
    }

    private func drawAll(
        pictureRows: Int, in rect: Rect, _ captionRows: Int, on surface: inout Surface,
        theme: Theme
    ) {
        let size = size(fitting: Size(columns: rect.columns, rows: pictureRows))
        let across = max(1, (rect.columns + 1) / max(1, size.columns + 1))
        let first = max(0, min(first, sheet.captions.count - across))
        for row in sheet.rows.indices {
            let band = Rect(
                column: rect.column, row: rect.row + row * (size.rows + 1), columns: rect.columns,
                rows: size.rows + 1
            ).intersection(rect)
            drawName(row, in: band.line(0), on: &surface, theme: theme)
            for place in 0..<min(across, sheet.captions.count) {
                let cell = Rect(
                    column: rect.column + place * (size.columns + 1), row: band.row + 1,
                    columns: size.columns, rows: size.rows
                ).intersection(rect)
                draw(row, first + place, in: cell, on: &surface, theme: theme)
            }
        }
        for place in 0..<min(across, sheet.captions.count) {
            let below = Rect(
                column: rect.column + place * (size.columns + 1),
                row: rect.row + sheet.rows.count * (size.rows + 1), columns: size.columns,
                rows: captionRows
            ).intersection(rect)
            drawCaption(first + place, in: below, on: &surface, theme: theme)
        }
    }

    private func drawOne(
        in rect: Rect, _ captionRows: Int, on surface: inout Surface, theme: Theme
    ) {
        let caption = max(0, min(first, sheet.captions.count - 1))
        let parts = rect.split(rows: .fixed(1), .flexible(1), .fixed(captionRows))
        let columns = Array(repeating: Extent.flexible(1), count: sheet.rows.count)
        let (names, places) = (parts[0].split(columns: columns), parts[1].split(columns: columns))
        for row in sheet.rows.indices {
            drawName(row, in: names[row], on: &surface, theme: theme)
            draw(row, caption, in: places[row], on: &surface, theme: theme)
        }
        drawCaption(caption, in: parts[2], on: &surface, theme: theme)
    }

    private func size(fitting room: Size) -> Size {
        let picture = sheet.pictures.joined().compactMap { $0 }.first
        return picture.map { ImageView($0).size(fitting: room) } ?? Size(columns: 8, rows: 4)
    }

    private func draw(
        _ row: Int, _ column: Int, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        guard sheet.pictures[row].indices.contains(column),
            let picture = sheet.pictures[row][column]
        else { return }
        ImageView(picture).draw(in: rect, on: &surface, theme: theme)
    }

    private func drawName(
        _ row: Int, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        surface.write(
            ReportText.of(sheet.rows[row], theme.glyphs), in: rect, style: theme[.title])
    }

    private func drawCaption(
        _ column: Int, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        guard sheet.captions.indices.contains(column) else { return }
        Paragraph(ReportText.of(sheet.captions[column], theme.glyphs), role: .muted).draw(
            in: rect, on: &surface, theme: theme)
    }
}
