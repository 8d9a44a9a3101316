import TesseraLab
import TesseraModels
import TesseraTerminal

/// The stages between the model's predictions and the draw, with the probability that each took
/// away or moved, and the draw itself on the cumulative bar.
struct PipelineView: Widget {
    let report: PositionReport
    let settings: SamplingSettings
    let number: Float?
    /// The token that stands here; nil before it is drawn.
    let token: SampledToken?
    let label: TokenNames

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let stages = report.stages.stages
        let isTall = rect.rows >= stages.count + 4
        let parts = rect.split(
            rows: .fixed(isTall ? stages.count + 1 : max(1, rect.rows - 3)), .flexible(1))
        if isTall {
            drawTable(in: parts[0], on: &surface, theme)
        } else {
            drawStrip(in: parts[0], on: &surface, theme)
        }
        DrawBar(
            distribution: report.stages.distribution, number: number, token: token, label: label
        ).draw(in: parts[1], on: &surface, theme: theme)
    }

    private func drawTable(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        for (row, stage) in report.stages.stages.enumerated() {
            let line = rect.line(row)
            let columns = line.split(
                columns: .fixed(12), .fixed(8), .fixed(10), .fixed(15), .flexible(1))
            surface.write(Self.title(stage.name), in: columns[0], style: theme[.title])
            surface.write(setting(stage.name), in: columns[1], style: theme[.text])
            surface.write("\(stage.kept) left", in: columns[2], style: theme[.muted])
            surface.write(Self.effect(stage), in: columns[3], style: theme[.text])
            Gauge(fraction: Double(stage.mass), role: stage.isMove ? .series1 : .series0).draw(
                in: columns[4], on: &surface, theme: theme)
        }
    }

    /// The same in running text.
    private func drawStrip(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        let entries = report.stages.stages.map { stage -> [StyledLine.Piece] in
            let mass = QuantityText.percent(Double(stage.mass))
            let effect = stage.mass == 0 ? "" : stage.isMove ? " moves \(mass)" : " -\(mass)"
            return [
                .init("\(Self.title(stage.name)) ", .title),
                .init(setting(stage.name), .text), .init(effect, .muted),
            ]
        }
        let lines = StyledLine.lines(of: entries, columns: rect.columns)
        for (row, line) in lines.prefix(rect.rows).enumerated() {
            line.draw(in: rect.line(row), on: &surface, theme: theme)
        }
    }

    private func setting(_ name: SamplingStages.Stage.Name) -> String {
        switch name {
        case .mask: isGuided ? "codes" : "words"
        case .guidance where !isGuided: "off"
        case .guidance: "x\(CompactNumber.text(Double(settings.guidance)))"
        case .temperature: CompactNumber.text(Double(settings.temperature))
        case .topK: settings.topK > 0 ? "\(settings.topK)" : "off"
        case .topP: settings.topP < 1 ? CompactNumber.text(Double(settings.topP)) : "off"
        case .minP: settings.minP > 0 ? CompactNumber.text(Double(settings.minP)) : "off"
        }
    }

    /// Only pictures have a caption to be guided by.
    private var isGuided: Bool { report.stages.withoutCaption != nil }

    private static func title(_ name: SamplingStages.Stage.Name) -> String {
        switch name {
        case .mask: "mask"
        case .guidance: "guidance"
        case .temperature: "temperature"
        case .topK: "top-k"
        case .topP: "top-p"
        case .minP: "min-p"
        }
    }

    private static func effect(_ stage: SamplingStages.Stage) -> String {
        (stage.isMove ? "moves " : "removes ") + QuantityText.percent(Double(stage.mass))
    }
}

extension SamplingStages.Stage {
    /// Guidance and temperature move probability between tokens; the others take it away.
    var isMove: Bool { name == .guidance || name == .temperature }
}

/// The probabilities that are left, one after the other as the sampler adds them up, and the random
/// number that falls on one of them.
struct DrawBar: Widget {
    let distribution: TokenDistribution
    let number: Float?
    let token: SampledToken?
    let label: TokenNames

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let bar = rect.line(max(0, min(1, rect.rows - 2)))
        drawSegments(in: bar, on: &surface, theme)
        let below = rect.line(max(1, min(2, rect.rows - 1)))
        guard rect.rows >= 2 else { return }
        if let number {
            let column = min(rect.columns - 1, Int(number * Float(rect.columns)))
            surface.put(
                theme.glyphs.up, column: column, row: 0, in: below, style: theme[.marker])
            if rect.rows >= 3 {
                surface.put(
                    theme.glyphs.down, column: column, row: 0, in: rect.line(0),
                    style: theme[.marker])
            }
        }
        drawWords(in: rect.rows >= 4 ? rect.line(3) : below, on: &surface, theme)
    }

    private func drawSegments(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        var sum: Float = 0
        var place = 0
        let chosen = number.map(distribution.token(at:))
        for (index, probability) in distribution.probabilities.enumerated() where probability > 0 {
            let start = Int((sum * Float(rect.columns)).rounded())
            sum += probability
            let end = Int((sum * Float(rect.columns)).rounded())
            let token = Int32(distribution.firstToken + index)
            defer { place += 1 }
            guard end > start else { continue }
            let segment = Rect(
                column: rect.column + start, row: rect.row, columns: end - start, rows: 1)
            let band = Band(isChosen: token == chosen, isOdd: place % 2 == 1, theme)
            surface.fill(segment, with: band.fill, style: band.style)
            let name = " \(label(token)) "
            if name.count <= segment.columns {
                surface.write(name, aligned: .center, in: segment, style: band.labelStyle)
            }
        }
    }

    /// How one token's share of the bar looks: neighbours differ by colour, or by their shade where
    /// there is none, and the token that is drawn is full.
    private struct Band {
        let fill: Unicode.Scalar
        let style: Style
        let labelStyle: Style

        init(isChosen: Bool, isOdd: Bool, _ theme: Theme) {
            guard theme.depth == .monochrome else {
                var style = theme[isChosen ? .ok : .series(isOdd ? 1 : 0)]
                style.attributes.insert(.reverse)
                (fill, self.style, labelStyle) = (" ", style, style)
                return
            }
            style = theme[.text]
            fill = theme.glyphs.shades[isChosen ? 4 : isOdd ? 2 : 1]
            var label = theme[.text]
            if isChosen { label.attributes.insert(.reverse) }
            labelStyle = label
        }
    }

    private func drawWords(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        let text = words
        let column = number.map { Int($0 * Float(rect.columns)) } ?? 0
        let isLeft = column > rect.columns / 2
        let room = Rect(
            column: rect.column + (isLeft ? 0 : min(column + 2, rect.columns)), row: rect.row,
            columns: isLeft ? max(0, column - 1) : rect.columns - column - 2, rows: 1)
        surface.write(
            text, aligned: isLeft ? .trailing : .leading, in: room, style: theme[.text])
    }

    private var words: String {
        guard let number else {
            return token.map { "\(label($0.token)) was put here by hand" } ?? ""
        }
        let chosen = token?.token ?? distribution.token(at: number)
        let share = distribution.probabilities[Int(chosen) - distribution.firstToken]
        let u = CompactNumber.fixed(Double(number), places: 3)
        let verb = token == nil ? "will give" : "gave"
        return "u \(u) \(verb) \(label(chosen)), \(QuantityText.percent(Double(share)))"
    }
}
