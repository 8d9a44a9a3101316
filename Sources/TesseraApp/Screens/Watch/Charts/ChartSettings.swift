import TesseraTerminal

/// How all charts of the screen are drawn.
struct ChartSettings: Equatable, Sendable {
    /// Strength of the smoothing.
    var smoothing = Smoothing.medium
    /// How the vertical axis runs.
    var values = ValueAxis.linear
    /// What the horizontal axis counts.
    var axis = StepAxis.steps
    /// The steps in view.
    var window = StepWindow()
}
