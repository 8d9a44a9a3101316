import TesseraTerminal

/// How all charts of the screen are drawn.
struct ChartSettings: Equatable, Sendable {
    /// Strength of the smoothing.
    var smoothing = Smoothing.medium
    /// How the vertical axis runs.
    var yScale = AxisScale.linear
    /// The steps in view.
    var window = StepWindow()
}
