/// Ends a run whose gradients stay broken: a single bad batch is skipped, a diverged model is not.
struct GradientWatch {
    private static let patience = 5  // steps in a row
    private var stepsWithoutGradient = 0

    /// Notes the gradient norm of a step; true when the step was skipped for it.
    ///
    /// - Throws: `TrainingError.diverged` after five steps in a row without a finite gradient.
    mutating func isSkipped(norm: Float, arm: String, step: Int) throws -> Bool {
        stepsWithoutGradient = norm.isFinite ? 0 : stepsWithoutGradient + 1
        guard stepsWithoutGradient < Self.patience else {
            throw TrainingError.diverged(arm: arm, step: step)
        }
        return !norm.isFinite
    }

    /// What is said of a skipped step; `arm` is empty where there is one model only.
    static func skipped(_ arm: String = "", at step: Int) -> RunEvent {
        let who = arm.isEmpty ? "" : arm + ": "
        return RunEvent(step: step, kind: .warning, text: who + "gradient not finite, step skipped")
    }
}
