import TesseraLab
import TesseraStore

extension KnownRun {
    /// Where it has come to, in figures.
    var figures: [String] {
        MetricWords.training(description.kind).compactMap { $0.text(newest, arms: arms) }
    }

    /// Where it has come to on what was held out.
    var heldOutFigures: [String] {
        MetricWords.heldOut(description.kind).compactMap { $0.text(newest, arms: arms) }
    }
}
