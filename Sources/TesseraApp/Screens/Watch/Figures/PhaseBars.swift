import TesseraLab
import TesseraTerminal

/// Where the time of a step goes.
struct PhaseBars: Widget {
    let timings: StepTimings

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let bars = timings.namedPhases.enumerated().map { index, phase in
            BarChart.Bar(
                label: phase.name, value: phase.seconds,
                text: "\(QuantityText.phase(seconds: phase.seconds))  "
                    + QuantityText.percent(phase.seconds / max(timings.total, 1e-12)),
                role: .series(index))
        }
        BarChart(bars, maximum: timings.total).draw(in: rect, on: &surface, theme: theme)
    }
}

extension StepTimings {
    /// The phases of a step in order, with the names that the screen uses.
    var namedPhases: [(name: String, seconds: Double)] {
        [
            ("data", loading), ("forward", forward), ("backward", backward),
            ("optimizer", optimizer), ("report", reporting),
        ]
    }
}
