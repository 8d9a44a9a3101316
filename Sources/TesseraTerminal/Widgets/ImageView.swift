/// A picture in half blocks, two pixels a cell; a ramp of shades where colours are few.
///
/// The scale is a whole number up or down, so that image tokens keep their edges.
public struct ImageView: Widget {
    /// The picture.
    public var image: PixelGrid
    /// Where the picture stands when its rectangle is larger.
    public var alignment: TextAlignment

    /// Creates a view.
    public init(_ image: PixelGrid, alignment: TextAlignment = .leading) {
        self.image = image
        self.alignment = alignment
    }

    /// Pixels of the picture a screen pixel stands for, and the size that follows.
    struct Scale: Equatable {
        var shrink: Int
        var enlarge: Int
        var columns: Int
        var rows: Int
    }

    /// Cells that the picture takes in a rectangle of this size.
    public func size(fitting room: Size) -> Size {
        let scale = scale(fitting: room)
        return Size(columns: scale.columns, rows: (scale.rows + 1) / 2)
    }

    /// Draws the picture as large as whole steps allow.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard !rect.isEmpty, image.width > 0, image.height > 0 else { return }
        let scale = scale(fitting: rect.size)
        var place = rect
        place.columns = min(rect.columns, scale.columns)
        let room = rect.columns - place.columns
        switch alignment {
        case .leading: break
        case .center: place.column += room / 2
        case .trailing: place.column += room
        }
        if theme.depth >= .indexed256, let block = theme.glyphs.upperHalf {
            drawHalfBlocks(block, scale, in: place, on: &surface)
        } else {
            drawShades(scale, in: place, on: &surface, theme: theme)
        }
    }

    func scale(fitting room: Size) -> Scale {
        guard image.width > 0, image.height > 0, room.columns > 0, room.rows > 0 else {
            return Scale(shrink: 1, enlarge: 1, columns: 0, rows: 0)
        }
        let dotRows = room.rows * 2
        let enlarge = max(1, min(room.columns / image.width, dotRows / image.height))
        let shrink = max(
            1, (image.width + room.columns - 1) / room.columns,
            (image.height + dotRows - 1) / dotRows)
        return Scale(
            shrink: shrink, enlarge: enlarge,
            columns: (image.width + shrink - 1) / shrink * enlarge,
            rows: (image.height + shrink - 1) / shrink * enlarge)
    }

    private func pixel(_ column: Int, _ row: Int, _ scale: Scale) -> RGB {
        image.mean(
            column: column / scale.enlarge * scale.shrink, row: row / scale.enlarge * scale.shrink,
            width: scale.shrink, height: scale.shrink)
    }

    private func drawHalfBlocks(
        _ block: Unicode.Scalar, _ scale: Scale, in rect: Rect, on surface: inout Surface
    ) {
        for row in 0..<min(rect.rows, (scale.rows + 1) / 2) {
            for column in 0..<rect.columns {
                let upper = pixel(column, row * 2, scale)
                let lower = row * 2 + 1 < scale.rows ? pixel(column, row * 2 + 1, scale) : nil
                surface.put(
                    block, column: column, row: row, in: rect,
                    style: Style(
                        foreground: .rgb(upper),
                        background: lower.map(TerminalColor.rgb) ?? .terminalDefault))
            }
        }
    }

    private func drawShades(
        _ scale: Scale, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        let ramp = ShadeRamp(theme)
        for row in 0..<min(rect.rows, (scale.rows + 1) / 2) {
            for column in 0..<rect.columns {
                let upper = LinearLight.luminance(of: pixel(column, row * 2, scale))
                let lowerRow = min(row * 2 + 1, scale.rows - 1)
                let lower = LinearLight.luminance(of: pixel(column, lowerRow, scale))
                surface.put(
                    ramp.scalar(luminance: (upper + lower) / 2, column: column, row: row),
                    column: column, row: row, in: rect, style: theme[.text])
            }
        }
    }
}
