import TesseraLab
package import TesseraTerminal

/// The screen on which a person watches a run: curves, pictures, tokens, figures.
///
/// It only looks: every wish about the run is returned as a command for the trainer.
package struct WatchScreen: Screen {
    var settings = ChartSettings()
    /// What the charts show, in the order of the grid; nil leaves it to the run.
    var chosenCharts: [ChartSubject]?
    /// The list of charts while a person chooses.
    var chooser: ChartChooser?
    var focus = WatchPane.chart(0)
    var isZoomed = false
    var tokenView = TokenView.ranks
    var firstBar = 0
    /// The picture in view.
    var pictures = PictureCursor()
    /// What was read of earlier steps.
    var past = PastShelf()
    /// What a person is about to change of the run; nil while nobody does.
    var tuning: TuningForm?

    /// Creates the screen in its first state.
    package init() {}

    package func setting(of command: CommandName) -> String? {
        switch command {
        case .smoothing: settings.smoothing.label
        case .logarithm: settings.values.rawValue
        case .axis: settings.axis.rawValue
        case .tokenView: tokenView.rawValue
        default: nil
        }
    }

    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] {
        EventSigns(glyphs: glyphs).legend
    }

    /// What the charts show; what a run does not have is left out.
    func charts(_ snapshot: TrainingSnapshot) -> [ChartSubject] {
        let subjects = snapshot.chartSubjects
        let chosen = (chosenCharts ?? []).filter(subjects.contains)
        return chosen.isEmpty ? Array(subjects.prefix(WatchPane.chartCount)) : chosen
    }

    /// What one chart shows.
    func subject(ofChart index: Int, in snapshot: TrainingSnapshot) -> ChartSubject {
        let charts = charts(snapshot)
        return charts[min(index, charts.count - 1)]
    }

    /// Where the panes stand while none is zoomed.
    func layout(_ context: ScreenContext) -> WatchLayout {
        WatchLayout(
            context.snapshot, charts: charts(context.snapshot).count,
            sizeClass: context.sizeClass, in: context.rect)
    }
}
