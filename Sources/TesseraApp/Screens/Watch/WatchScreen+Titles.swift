import TesseraLab
import TesseraTerminal

extension WatchScreen {
    /// What a pane is called.
    func title(of pane: WatchPane, _ context: ScreenContext) -> String {
        let snapshot = context.snapshot
        return switch pane {
        case .chart(let index): subject(ofChart: index, in: snapshot).title(snapshot.arms)
        case .pictures:
            snapshot.kind == .tokenizer ? "reconstructions" : "pictures"
        case .tokens: "token frequencies"
        case .figures: context.pastStep == nil ? "now" : "then"
        case .phases: "time of a step"
        }
    }

    /// The remark at the right of a pane's frame.
    func label(of pane: WatchPane, _ context: ScreenContext) -> String {
        let snapshot = shown(context)
        return switch pane {
        case .chart(let index):
            [
                subject(ofChart: index, in: context.snapshot).metric.unit,
                settings.smoothing.label,
                settings.values == .linear ? "" : settings.values.rawValue,
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
