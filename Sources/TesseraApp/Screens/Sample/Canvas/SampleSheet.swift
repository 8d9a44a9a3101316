import TesseraLab
import TesseraTerminal

/// Pictures of one prompt side by side, the one that fits its words best first.
struct SampleSheet: Equatable {
    static let count = 12

    private(set) var pictures: [SheetPicture] = []
    var total = Self.count
    var isComplete = false
    var selection = 0

    /// Adds a picture in its rank.
    mutating func add(_ picture: SheetPicture) {
        let place = pictures.firstIndex { $0.score < picture.score } ?? pictures.count
        pictures.insert(picture, at: place)
        if place <= selection, pictures.count > 1, selection > 0 { selection += 1 }
    }

    /// Moves the choice.
    mutating func move(by amount: Int) {
        selection = max(0, min(pictures.count - 1, selection + amount))
    }
}

extension SampleScreen {
    mutating func beginSheet(_ subject: SamplingSubject) -> [AppCommand] {
        guard plan.goal == .picture else { return [.toast("a sheet is for pictures")] }
        let stopping = isRunning ? stop() : []
        sheet = SampleSheet()
        return stopping + [
            .cancelWork(Self.inspecting),
            .work(
                ContactSheet(subject.source, plan, settings, attempts: 0..<SampleSheet.count),
                as: Self.drawingSheet),
        ]
    }

    mutating func answerSheet(_ command: CommandName) -> [AppCommand] {
        switch command {
        case .earlierToken: sheet?.move(by: -1)
        case .laterToken: sheet?.move(by: 1)
        case .candidateUp: sheet?.move(by: -4)
        case .candidateDown: sheet?.move(by: 4)
        case .candidateFirst: sheet?.move(by: -SampleSheet.count)
        case .candidateLast: sheet?.move(by: SampleSheet.count)
        case .sampleForce: return takeFromSheet()
        case .back, .sampleSheet:
            sheet = nil
            return [.cancelWork(Self.drawingSheet)] + inspect()
        default: break
        }
        return []
    }

    /// The chosen picture becomes a branch of its own.
    private mutating func takeFromSheet() -> [AppCommand] {
        guard let sheet, sheet.pictures.indices.contains(sheet.selection) else { return [] }
        let picture = sheet.pictures[sheet.selection]
        self.sheet = nil
        tree.replace(from: 0, with: picture.tokens)
        (pixels, selection, report, patches) = (picture.pixels, nil, nil, nil)
        return [.cancelWork(Self.drawingSheet)] + inspect()
    }
}

/// Draws the pictures in rows of four, with rank, number and score below each.
struct SheetView: Widget {
    let sheet: SampleSheet
    let side: Int

    private static let across = 4

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let down = (SampleSheet.count + Self.across - 1) / Self.across
        let room = Size(
            columns: (rect.columns - Self.across + 1) / Self.across,
            rows: rect.rows / down - 1)
        let size = PictureArrangement.picture(side, in: room)
        guard size.columns > 0 else { return drawList(in: rect, on: &surface, theme: theme) }
        let place = rect.centered(
            Size(
                columns: Self.across * (size.columns + 1) - 1,
                rows: min(rect.rows, down * (size.rows + 1))))
        for (index, picture) in sheet.pictures.enumerated() {
            let cell = Rect(
                column: place.column + index % Self.across * (size.columns + 1),
                row: place.row + index / Self.across * (size.rows + 1), columns: size.columns,
                rows: size.rows + 1
            ).intersection(rect)
            draw(picture, index, in: cell, on: &surface, theme: theme)
        }
    }

    private func draw(
        _ picture: SheetPicture, _ index: Int, in cell: Rect, on surface: inout Surface,
        theme: Theme
    ) {
        let parts = cell.split(rows: .flexible(1), .fixed(1))
        if picture.pixels.count == side * side * 3 {
            ImageView(PixelGrid(width: side, height: side, bytes: picture.pixels)).draw(
                in: parts[0], on: &surface, theme: theme)
        }
        let isChosen = index == sheet.selection
        let score = QuantityText.signed(CompactNumber.fixed(Double(picture.score), places: 3))
        let mark = isChosen ? "\(theme.glyphs.pointer)" : " "
        let text = cell.columns >= 15 ? "\(mark)\(index + 1). \(score) nats" : "\(mark)\(score)"
        surface.write(text, in: parts[1], style: theme[isChosen ? .focus : .muted])
        if isChosen { surface.overlay(parts[1], style: theme[.selection]) }
    }

    /// Scores alone where pictures have no room.
    private func drawList(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let first = max(0, sheet.selection - rect.rows + 1)
        for (row, picture) in sheet.pictures.dropFirst(first).prefix(rect.rows).enumerated() {
            let isChosen = first + row == sheet.selection
            let score = CompactNumber.fixed(Double(picture.score), places: 3)
            surface.write(
                "\(first + row + 1). picture \(picture.attempt) \(score) nats", row: row, in: rect,
                style: theme[isChosen ? .focus : .text])
        }
    }
}
