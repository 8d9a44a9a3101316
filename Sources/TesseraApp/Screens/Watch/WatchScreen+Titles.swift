import TesseraLab
import TesseraTerminal

extension WatchScreen {
    /// What a pane is called.
    func title(of pane: WatchPane, _ snapshot: TrainingSnapshot) -> String {
        switch pane {
        case .chart(let index): metric(ofChart: index, in: snapshot).title
        case .pictures:
            snapshot.kind == .tokenizer ? "reconstructions" : "pictures"
        case .tokens: "token frequencies"
        case .figures: "now"
        case .phases: "time of a step"
        }
    }

    /// The remark at the right of a pane's frame.
    func label(of pane: WatchPane, _ context: ScreenContext) -> String {
        let snapshot = context.snapshot
        return switch pane {
        case .chart(let index):
            [
                metric(ofChart: index, in: snapshot).unit, settings.smoothing.label,
                settings.yScale == .linear ? "" : settings.yScale.label,
                settings.window.isPartial ? "part of the steps" : "",
            ].filter { !$0.isEmpty }.joined(separator: ", ")
        case .pictures: picturesLabel(context)
        case .tokens:
            (snapshot.tokenUsage.value?.windowSteps).map { "last \($0) steps" } ?? ""
        case .figures: "step \(QuantityText.grouped(snapshot.step))"
        case .phases: QuantityText.phase(seconds: snapshot.timings.total)
        }
    }
}
