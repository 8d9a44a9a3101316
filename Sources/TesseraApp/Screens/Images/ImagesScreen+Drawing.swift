import TesseraLab
package import TesseraTerminal

extension ImagesScreen {
    /// Draws the panes that fit below a line about the tokenizer and the picture.
    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        guard context.sizeClass > .tiny else { return drawTiny(on: &surface, context) }
        guard picture.value != nil else {
            return Pane(title: "images").draw(
                picture, in: context.rect, on: &surface, theme: context.theme
            ) { _ in Notice(text: "", role: .muted) }
        }
        head.fitting(context.rect.columns).draw(
            in: context.rect.line(0), on: &surface, theme: context.theme)
        let body = context.rect.belowFirstLine
        if isZoomed { return draw(focus, in: body, on: &surface, context) }
        guard context.sizeClass > .extraSmall else {
            return drawCard(in: body, on: &surface, context)
        }
        for (pane, rect) in layout(context).places { draw(pane, in: rect, on: &surface, context) }
    }

    private func draw(
        _ pane: ImagesPane, in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let frame = Pane(
            title: title(of: pane), label: label(of: pane), isFocused: pane == focus)
        switch pane {
        case .usage:
            frame.draw(statistics, in: rect, on: &surface, theme: context.theme) {
                UsageView(
                    statistics: $0, chosen: code.map(Int.init),
                    restarts: context.snapshot.events.last { $0.kind == .codeRestart }?.text)
            }
        default:
            frame.draw(picture, in: rect, on: &surface, theme: context.theme) {
                widget(of: pane, $0)
            }
        }
    }

    private func widget(of pane: ImagesPane, _ picture: TokenizedPicture) -> any Widget {
        let decoded = decoded ?? picture.reconstruction
        switch pane {
        case .original, .reconstruction:
            let showsOriginal = (pane == .original) != isFlipped
            return ImageView(
                PixelGrid(
                    width: picture.side, height: picture.side,
                    bytes: showsOriginal ? picture.original : decoded), alignment: .center)
        case .error:
            return ErrorView(error: picture.error(of: decoded), side: picture.side)
        case .card:
            return CodeCard(
                code: code ?? 0, patches: patches, statistics: statistics.value, facts: facts)
        default:
            return CodeGridView(
                codes: codes, grid: picture.grid, patches: patches, showsNumbers: showsNumbers,
                cell: cell, changed: edit.changed)
        }
    }

    /// Flipped panes say what they show.
    private func title(of pane: ImagesPane) -> String {
        switch pane {
        case .original: isFlipped ? "reconstruction (flipped)" : pane.title
        case .reconstruction: isFlipped ? "original (flipped)" : changedTitle
        default: pane.title
        }
    }

    private var changedTitle: String { edit.codes == nil ? "reconstruction" : "changed picture" }

    private func label(of pane: ImagesPane) -> String {
        guard let picture = picture.value else { return "" }
        switch pane {
        case .original: return "\(picture.side)x\(picture.side) pixels"
        case .reconstruction where edit.codes != nil && edit.pixels == nil: return "decoding"
        case .reconstruction:
            let error = picture.error(of: decoded ?? picture.reconstruction)
            return "\(CompactNumber.fixed(Double(error.decibels), places: 1)) dB"
        case .codes:
            if let typed { return "code \(typed)_" }
            let changed = edit.changed.isEmpty ? "" : "\(edit.changed.count) changed, "
            return "\(changed)\(picture.grid)x\(picture.grid)"
        case .error: return "mean of red, green, blue"
        case .usage: return isCounting ? "counting on" : "log scale"
        case .card: return code.map { "#\($0)" } ?? ""
        }
    }

    private var head: StyledLine {
        guard let picture = picture.value else { return StyledLine([]) }
        let count = picture.count.map { " of \(QuantityText.grouped($0))" } ?? ""
        let caption = picture.caption.isEmpty ? "no caption" : picture.caption
        return StyledLine([
            .init(" \(facts?.title ?? "tokenizer")", .title),
            .init("  held-out picture ", .muted), .init("\(picture.index)\(count)"),
            .init("  \(caption)", .tokenText),
        ])
    }

    /// Figures instead of pictures, where there is no room for any.
    private func drawCard(
        in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        guard let picture = picture.value else { return }
        let error = picture.error(of: decoded ?? picture.reconstruction)
        let columns = rect.split(columns: .fixed(min(18, rect.columns / 2)), .flexible(1))
        CodeGridView(
            codes: codes, grid: picture.grid, patches: patches, showsNumbers: false, cell: cell,
            changed: edit.changed
        ).draw(in: columns[0], on: &surface, theme: context.theme)
        let lines: [[StyledLine.Piece]] = [
            [
                .init("PSNR ", .muted),
                .init("\(CompactNumber.fixed(Double(error.decibels), places: 1)) dB"),
            ],
            [.init("cell ", .muted), .init("\(cell % picture.grid),\(cell / picture.grid)")],
            [
                .init("code ", .muted),
                .init("\(typed.map { $0 + "_" } ?? code.map { "\($0)" } ?? "")", .tokenImage),
            ],
            statistics.value.map {
                [.init("dead ", .muted), .init("\($0.dead.count) of \($0.counts.count)")]
            } ?? [.init("counting codes", .muted)],
        ]
        for (row, line) in lines.enumerated() {
            StyledLine(line).fitting(columns[1].columns).draw(
                in: columns[1].line(row), on: &surface, theme: context.theme)
        }
    }

    private func drawTiny(on surface: inout Surface, _ context: ScreenContext) {
        let error = picture.value.map { $0.error(of: decoded ?? $0.reconstruction).decibels }
        let text = error.map { "\(CompactNumber.fixed(Double($0), places: 1)) dB" } ?? "images"
        surface.write(
            text, aligned: .center, in: context.rect.line(context.rect.rows / 2),
            style: context.theme[.title])
    }
}
