import TesseraLab
package import TesseraTerminal

extension EmbeddingsScreen {
    /// Draws the panes that fit below a line that says what A and B are.
    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        guard context.sizeClass > .tiny else { return drawTiny(on: &surface, context) }
        guard let pair else { return drawWaiting(on: &surface, context) }
        if context.sizeClass == .extraSmall, !isZoomed {
            EmbeddingsCard(screen: self, pair: pair).draw(
                in: context.rect, on: &surface, theme: context.theme)
        } else {
            drawHead(pair, in: context.rect.line(0), on: &surface, context)
            drawPanes(pair, on: &surface, context)
        }
        chooser?.draw(in: context.rect, on: &surface, theme: context.theme)
    }

    private func drawPanes(
        _ pair: TablePair, on surface: inout Surface, _ context: ScreenContext
    ) {
        var body = context.rect.belowFirstLine
        if case .failed(let cause) = work {
            let banner = Banner(text: "\(cause) (Esc closes)")
            let rows = min(banner.rows(columns: body.columns), body.rows / 2)
            let parts = body.split(rows: .fixed(rows), .flexible(1))
            banner.draw(in: parts[0], on: &surface, theme: context.theme)
            body = parts[1]
        }
        var inner = context
        inner.rect = Rect(
            column: body.column, row: body.row - 1, columns: body.columns, rows: body.rows + 1)
        if isZoomed { return draw(focus, pair, in: body, on: &surface, inner) }
        for (pane, rect) in layout(inner).places {
            draw(pane, pair, in: rect, on: &surface, inner)
        }
    }

    private func draw(
        _ pane: EmbeddingsPane, _ pair: TablePair, in rect: Rect, on surface: inout Surface,
        _ context: ScreenContext
    ) {
        let frame = Pane(
            title: title(of: pane), label: label(of: pane), isFocused: pane == focus)
        let analysis = analysisContent
        switch pane {
        case .rows, .first, .second, .card, .heat:
            frame.draw(.ready(pair), in: rect, on: &surface, theme: context.theme) {
                widget(of: pane, $0)
            }
        case .map:
            frame.draw(analysis, in: rect, on: &surface, theme: context.theme) { _ in
                mapView(pair)
            }
        case .spectra:
            frame.draw(analysis, in: rect, on: &surface, theme: context.theme) {
                SpectraView(
                    first: $0.first.figures.spectrum, second: $0.second.figures.spectrum)
            }
        case .figures:
            frame.draw(analysis, in: rect, on: &surface, theme: context.theme) {
                FigureRows(analysis: $0)
            }
        }
    }

    private func widget(of pane: EmbeddingsPane, _ pair: TablePair) -> any Widget {
        let names = names(pair.vocabulary)
        switch pane {
        case .first:
            return neighbors(hood.first, mutual(\.first), in: "A", pane, names)
        case .second:
            return neighbors(hood.second, mutual(\.second), in: "B", pane, names)
        case .card:
            return TokenCard(
                row: list.chosen, pair: pair, change: list.change(of: list.chosen),
                analysis: analysis, trend: currentTrend, names: names, nearest: nearest)
        case .heat: return HeatMap(rows: heatRows, pair: pair, names: names)
        default:
            return VocabularyRows(
                list: list, names: names, norms: (pair.first, pair.second), pair: pair,
                marks: marks, trend: currentTrend)
        }
    }

    private func neighbors(
        _ neighbors: [Neighbor], _ mutual: Set<Int>, in table: String, _ pane: EmbeddingsPane,
        _ names: TokenName
    ) -> NeighborRows {
        NeighborRows(
            neighbors: neighbors, hood: hood, mutual: mutual, names: names,
            similarity: settings.similarity,
            cursor: focus == pane ? neighborCursor : nil,
            emptyText: sum.problem ?? "table \(table) has no such row")
    }

    private func mapView(_ pair: TablePair) -> any Widget {
        guard let map else { return Notice(text: "no map", role: .muted) }
        return MapView(
            map: map, named: namedRows, names: names(pair.vocabulary),
            selection: focus == .map ? mapSelection : nil)
    }

    /// What needs the comparison waits for it.
    private var analysisContent: PaneContent<PairAnalysis> {
        if let analysis { return .ready(analysis) }
        switch work {
        case .running(let done, let total, _): return .loading(done: done, total: total)
        case .failed(let cause): return .error(cause: cause, last: nil)
        case .none: return .empty(why: "stopped; p compares again")
        }
    }

    /// Which tables are compared, and what is under way.
    private func drawHead(
        _ pair: TablePair, in line: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        var pieces: [StyledLine.Piece] = [
            .init(" A ", .series0), .init(pair.firstSource.title), .init("  B ", .series1),
            .init(pair.secondSource.title),
        ]
        if sum.isEditing || !sum.text.isEmpty {
            pieces = [.init(" sum ", .muted), .init(sum.text + (sum.isEditing ? "_" : ""), .focus)]
            pieces += (sum.problem.map { [.init("  \($0)", .warn)] } ?? [])
        } else if isSearching || !list.search.isEmpty {
            pieces = [
                .init(" find ", .muted), .init(list.search + (isSearching ? "_" : ""), .focus),
                .init("  \(QuantityText.grouped(list.rows.count)) found, Esc lists all", .muted),
            ]
        } else if case .running(let done, let total, let phrase) = work {
            pieces.append(
                .init("  \(phrase), \(done * 100 / max(1, total))%, Esc stops", .train))
        } else if let analysis, context.sizeClass < .large {
            let summary = FigureRows(analysis: analysis).summary
            pieces += summary.flatMap { [.init("  ")] + $0 }
        }
        StyledLine(pieces).fitting(line.columns).draw(
            in: line, on: &surface, theme: context.theme)
    }

    private func drawWaiting(on surface: inout Surface, _ context: ScreenContext) {
        Pane(title: "embeddings").draw(
            waiting, in: context.rect, on: &surface, theme: context.theme
        ) { _ in Notice(text: "", role: .muted) }
    }

    private var waiting: PaneContent<Int> {
        switch work {
        case .failed(let cause): .error(cause: cause, last: nil)
        case .running(_, 1, let phrase): .empty(why: "\(phrase); Esc stops")
        case .running(let done, let total, _): .loading(done: done, total: total)
        case .none where hasList && choice == nil:
            .empty(
                why: "no tables to compare yet: a run has them from its first step on, and its "
                    + "next checkpoint brings more (1 Watch, then w saves one)")
        case .none: .empty(why: "looking for tables")
        }
    }

    private func drawTiny(on surface: inout Surface, _ context: ScreenContext) {
        let name = pair.map { $0.vocabulary.names[list.chosen] } ?? "embeddings"
        let share = list.change(of: list.chosen).map { " J \(FigureText.share($0.overlap))" }
        let middle = context.rect.line(context.rect.rows / 2)
        surface.write(
            name + (share ?? ""), aligned: .center, in: middle, style: context.theme[.title])
    }
}
