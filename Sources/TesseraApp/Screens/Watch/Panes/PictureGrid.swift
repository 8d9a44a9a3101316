import TesseraLab
import TesseraTerminal

/// The newest pictures by who drew them and by prompt.
struct PictureRound: Equatable, Sendable {
    /// The pictures of one arm, one a prompt.
    struct Row: Equatable, Sendable {
        var name: String
        var role: StyleRole
        var pictures: [Preview]
    }

    /// One row an arm, in the order of drawing.
    let rows: [Row]

    /// Sorts a round; arms of the snapshot keep the colours of their curves.
    init(_ previews: [Preview], arms: [ArmSnapshot]) {
        var rows: [Row] = []
        for preview in previews {
            if let row = rows.firstIndex(where: { $0.name == preview.arm }) {
                rows[row].pictures.append(preview)
            } else {
                let index = arms.firstIndex { $0.name == preview.arm }
                let role = index.map { StyleRole.series($0) } ?? .title
                rows.append(Row(name: preview.arm, role: role, pictures: [preview]))
            }
        }
        self.rows = rows
    }

    /// Prompts of the round.
    var count: Int { rows.map(\.pictures.count).max() ?? 0 }
    /// Pixels across and down.
    var side: Int { rows.first?.pictures.first?.side ?? 0 }
    /// The step of the weights.
    var step: Int { rows.first?.pictures.first?.step ?? 0 }

    /// The words of one prompt.
    func prompt(_ index: Int) -> String {
        rows.lazy.compactMap { $0.pictures.dropFirst(index).first?.prompt }.first ?? ""
    }
}

extension PictureRound.Row {
    /// The row's name on the screen.
    var title: String { name == "data" ? "original" : name }

    /// A picture of the row; nil where none was drawn.
    func image(_ index: Int) -> PixelGrid? {
        guard let picture = pictures.dropFirst(index).first,
            picture.pixels.count == picture.side * picture.side * 3
        else { return nil }
        return PixelGrid(width: picture.side, height: picture.side, bytes: picture.pixels)
    }
}

/// Pictures in rows by arm and columns by prompt, as large as whole steps of scale allow.
struct PictureGrid: Widget {
    let round: PictureRound
    /// The prompt at the left.
    let firstPrompt: Int

    /// Where the pictures stand.
    struct Plan: Equatable {
        /// Cells of one picture.
        var picture: Size
        /// Prompts side by side.
        var columns: Int
        /// Rows of words below the pictures.
        var captionRows: Int
    }

    /// The largest pictures of which enough fit side by side; nil where none fits.
    static func plan(side: Int, rows: Int, prompts: Int, in room: Size) -> Plan? {
        guard side > 0, rows > 0, prompts > 0 else { return nil }
        for shrink in 1...8 {
            let columns = (side + shrink - 1) / shrink
            let picture = Size(columns: columns, rows: (columns + 1) / 2)
            let across = min(prompts, (room.columns + 1) / (columns + 1))
            let spare = room.rows - rows * (picture.rows + 1)
            // Large pictures earn their place only when all are in view.
            let wanted = shrink == 1 ? prompts : min(prompts, 2)
            guard across >= wanted, spare >= 1 || shrink == 8, spare >= 0 else { continue }
            return Plan(picture: picture, columns: across, captionRows: min(3, spare))
        }
        return nil
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard
            let plan = Self.plan(
                side: round.side, rows: round.rows.count, prompts: round.count, in: rect.size)
        else {
            return PictureComparison(round: round, prompt: firstPrompt).draw(
                in: rect, on: &surface, theme: theme)
        }
        let first = max(0, min(firstPrompt, round.count - plan.columns))
        var top = rect.row
        for (index, row) in round.rows.enumerated() {
            let line = Rect(column: rect.column, row: top, columns: rect.columns, rows: 1)
            row.drawTitle(index, in: line.intersection(rect), on: &surface, theme: theme)
            top += 1
            for column in 0..<plan.columns {
                let place = Self.place(column, plan, top: top, in: rect)
                row.image(first + column).map(Picture.init)?.draw(
                    in: place, on: &surface, theme: theme)
            }
            top += plan.picture.rows
        }
        for column in 0..<plan.columns {
            var place = Self.place(column, plan, top: top, in: rect)
            place.rows = min(plan.captionRows, max(0, rect.endRow - top))
            Paragraph(round.prompt(first + column), role: .muted).draw(
                in: place, on: &surface, theme: theme)
        }
    }

    private static func place(_ column: Int, _ plan: Plan, top: Int, in rect: Rect) -> Rect {
        Rect(
            column: rect.column + column * (plan.picture.columns + 1), row: top,
            columns: plan.picture.columns, rows: plan.picture.rows
        ).intersection(rect)
    }
}

/// One prompt's pictures side by side, as large as possible.
struct PictureComparison: Widget {
    let round: PictureRound
    let prompt: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let index = max(0, min(prompt, round.count - 1))
        let words = Paragraph.lines(of: round.prompt(index), columns: rect.columns).count
        let parts = rect.split(
            rows: .fixed(rect.rows > 3 ? 1 : 0), .flexible(1),
            .fixed(rect.rows > 8 ? min(2, words) : 0))
        // A narrow place shows the first arm alone, larger than two side by side could be.
        let isNarrow = parts[1].columns < 2 * 16 + 1
        let rows = Array(round.rows.prefix(isNarrow ? 1 : round.rows.count))
        let size = Self.size(side: round.side, count: rows.count, in: parts[1].size)
        for (number, row) in rows.enumerated() {
            let column = rect.column + number * (size.columns + 2)
            let place = Rect(
                column: column, row: parts[1].row, columns: size.columns, rows: size.rows
            ).intersection(rect)
            let title = Rect(column: column, row: rect.row, columns: size.columns, rows: 1)
                .intersection(parts[0])
            row.drawTitle(number, in: title, on: &surface, theme: theme)
            row.image(index).map(Picture.init)?.draw(in: place, on: &surface, theme: theme)
        }
        let caption = Rect(
            column: rect.column, row: parts[1].row + size.rows, columns: rect.columns,
            rows: parts[2].rows
        ).intersection(rect)
        Paragraph(round.prompt(index)).draw(in: caption, on: &surface, theme: theme)
    }

    /// Cells of one picture when `count` of them share a room.
    static func size(side: Int, count: Int, in room: Size) -> Size {
        guard side > 0, count > 0 else { return Size(columns: 0, rows: 0) }
        let share = Size(columns: (room.columns + 2) / count - 2, rows: room.rows)
        let shrink = max(
            1, (side + max(1, share.columns) - 1) / max(1, share.columns),
            (side + max(1, share.rows * 2) - 1) / max(1, share.rows * 2))
        let enlarge = max(1, min(share.columns / side, share.rows * 2 / side))
        let columns = (side + shrink - 1) / shrink * enlarge
        return Size(columns: columns, rows: (columns + 1) / 2)
    }
}

/// A picture that fills its place.
private struct Picture: Widget {
    let image: PixelGrid

    init(_ image: PixelGrid) { self.image = image }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        ImageView(image).draw(in: rect, on: &surface, theme: theme)
    }
}

extension PictureRound.Row {
    /// The row's name with the stroke of its curve.
    fileprivate func drawTitle(
        _ index: Int, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        guard !rect.isEmpty else { return }
        let line = index % 2 == 0 ? theme.glyphs.horizontal : theme.glyphs.dashed
        surface.write("\(line)\(line) \(title)", in: rect, style: theme[role])
    }
}
