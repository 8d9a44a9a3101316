import Foundation
import TesseraApp
import TesseraLab

/// The lab without a run: the shipped models can be sampled from and looked at.
struct IdleLab {
    let workspace: Workspace
    let shipped: ShippedFiles

    /// Shows the lab until the person leaves.
    ///
    /// - Throws: `TerminalError` when the terminal cannot be drawn on.
    func show(on screen: ScreenOptions, themes: URL?) throws {
        var opening = Lab.Opening(
            themes: [],
            snapshot: TrainingSnapshot(
                name: "no run", kind: .adapt, totalSteps: 0, state: .stopped))
        opening.models = ModelCatalog(shipped: shipped, workspace: workspace)
        opening.workspace = workspace
        opening.firstScreen = "Sample"
        let window = LabWindow(screen: screen, themes: themes, outputPath: "/dev/null")
        _ = try window.show(opening) { $0.ending.post(.ended(.stopped)) }
    }
}
