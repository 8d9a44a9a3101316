import TesseraLab
import TesseraTerminal

/// How long captions and documents are, one chart each; the browsed one alone where room is small.
struct LengthsView: Widget {
    let captions: [Int]
    let documents: [Int]
    let captionLimit: Int?
    let subject: DatasetSubject

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let charts = [
            LengthChart(
                name: "captions", lengths: captions, role: .series0, limit: captionLimit),
            LengthChart(name: "documents", lengths: documents, role: .series1, limit: nil),
        ]
        let single = charts[subject == .pictures ? 0 : 1]
        let both = charts.filter { !$0.lengths.isEmpty }
        guard rect.rows >= 14, both.count == 2 else {
            let chart = single.lengths.isEmpty ? both.first ?? single : single
            return chart.draw(in: rect, on: &surface, theme: theme)
        }
        let parts = rect.split(rows: .flexible(1), .fixed(1), .flexible(1))
        charts[0].draw(in: parts[0], on: &surface, theme: theme)
        charts[1].draw(in: parts[2], on: &surface, theme: theme)
    }
}
