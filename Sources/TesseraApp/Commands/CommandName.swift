/// Everything that a person can ask for by a key.
package enum CommandName: String, CaseIterable, Sendable {
    // Training
    case pause, step, sample, checkpoint
    // Charts
    case smoothing, logarithm, previousMetric, nextMetric, closer, farther, tokenView
    // Panes
    case nextPane, previousPane, zoom, back, preview
    case left, right, up, down
    // Lab
    case help, theme, redraw, suspend, interrupt, quit
}
