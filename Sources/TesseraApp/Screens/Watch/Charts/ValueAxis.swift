import TesseraTerminal

/// How the vertical axis of the charts runs.
enum ValueAxis: String, CaseIterable, Sendable {
    /// From the lowest to the highest value.
    case linear = "linear y"
    /// Equal factors are equally high; differences, which may be negative, stay linear.
    case logarithmic = "log y"
    /// Without the hundredth at either end, so that one spike does not flatten the rest.
    case robust = "robust y"

    /// The axis that the key chooses after this one.
    var next: ValueAxis {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }

    /// Share of the values at either end that the axis need not cover.
    var trim: Double { self == .robust ? 0.01 : 0 }
}
