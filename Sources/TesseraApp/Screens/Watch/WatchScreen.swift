import TesseraLab
package import TesseraTerminal

/// The screen on which a person watches a run: curves, pictures, tokens, figures.
///
/// It only looks: every wish about the run is returned as a command for the trainer.
package struct WatchScreen: Screen {
    var settings = ChartSettings()
    /// Places that each chart's metric was moved along the list of metrics.
    var metricShifts = Array(repeating: 0, count: WatchPane.chartCount)
    var focus = WatchPane.chart(0)
    var isZoomed = false
    var tokenView = TokenView.ranks
    var firstBar = 0
    /// The picture in view.
    var pictures = PictureCursor()
    /// What a person is about to change of the run; nil while nobody does.
    var tuning: TuningForm?

    /// Creates the screen in its first state.
    package init() {}

    package func setting(of command: CommandName) -> String? {
        switch command {
        case .smoothing: settings.smoothing.label
        case .logarithm: settings.yScale.label
        case .tokenView: tokenView.rawValue
        default: nil
        }
    }

    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] {
        EventSigns(glyphs: glyphs).legend
    }

    /// The metric of a chart.
    func metric(ofChart index: Int, in snapshot: TrainingSnapshot) -> MetricName {
        let metrics = snapshot.chartedMetrics
        let place = (index + metricShifts[index]) % metrics.count
        return metrics[(place + metrics.count) % metrics.count]
    }

    /// Where the panes stand while none is zoomed.
    func layout(_ context: ScreenContext) -> WatchLayout {
        WatchLayout(context.snapshot, sizeClass: context.sizeClass, in: context.rect)
    }
}

extension AxisScale {
    /// The axis as the screen names it.
    var label: String { self == .linear ? "linear y" : "log y" }
}
