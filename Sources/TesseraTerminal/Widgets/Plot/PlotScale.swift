import Glibc

/// How values become places on an axis.
public enum AxisScale: Equatable, Sendable {
    case linear
    case logarithmic
}

/// A range of values mapped to 0…1.
struct PlotScale: Equatable {
    let kind: AxisScale
    let low: Double
    let high: Double

    /// Covers the values, widened by a margin and never empty; nil without any usable value.
    init?(_ kind: AxisScale, covering values: some Sequence<Double>, margin: Double = 0) {
        var low = Double.infinity
        var high = -Double.infinity
        for value in values where value.isFinite && (kind == .linear || value > 0) {
            low = min(low, value)
            high = max(high, value)
        }
        guard low <= high else { return nil }
        self.init(kind, low: low, high: high, margin: margin)
    }

    private init(_ kind: AxisScale, low: Double, high: Double, margin: Double) {
        self.kind = kind
        var lower = Self.forward(kind, low)
        var upper = Self.forward(kind, high)
        let least = kind == .linear ? max(1e-12, low.magnitude * 1e-6) : 1e-3
        if upper - lower < least {
            lower -= max(least, kind == .linear ? low.magnitude * 0.05 : 0.05)
            upper += max(least, kind == .linear ? low.magnitude * 0.05 : 0.05)
        }
        let room = (upper - lower) * margin
        self.low = lower - room
        self.high = upper + room
    }

    /// Place of a value, 0 at the low end; nil when the scale cannot show it.
    func place(of value: Double) -> Double? {
        guard value.isFinite, kind == .linear || value > 0 else { return nil }
        return (Self.forward(kind, value) - low) / (high - low)
    }

    /// Round values inside the range, about `count` of them.
    func ticks(about count: Int) -> [Double] {
        guard count > 0 else { return [] }
        if kind == .logarithmic, high - low >= 0.8 { return logarithmicTicks(about: count) }
        let lowest = Self.backward(kind, low)
        let highest = Self.backward(kind, high)
        return Self.linearTicks(lowest, highest, about: count)
    }

    private static func linearTicks(_ low: Double, _ high: Double, about count: Int) -> [Double] {
        let raw = (high - low) / Double(count)
        guard raw > 0, raw.isFinite else { return [] }
        let decade = pow(10, log10(raw).rounded(.down))
        let step = [1, 2, 5, 10].map { $0 * decade }.first { $0 >= raw * 0.999 } ?? raw
        let first = (low / step - 1e-9).rounded(.up)
        let last = (high / step + 1e-9).rounded(.down)
        guard last >= first, last - first < 1000 else { return [] }
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }

    private func logarithmicTicks(about count: Int) -> [Double] {
        let decades = Int(low.rounded(.down))...Int(high.rounded(.up))
        let factors: [Double] = high - low < 2 && count > 3 ? [1, 2, 5] : [1]
        let skip = max(1, decades.count / max(1, count))
        return decades.filter { $0 % skip == 0 }
            .flatMap { decade in factors.map { $0 * pow(10, Double(decade)) } }
            .filter { (place(of: $0) ?? -1) >= 0 && (place(of: $0) ?? 2) <= 1 }
    }

    private static func forward(_ kind: AxisScale, _ value: Double) -> Double {
        kind == .linear ? value : log10(value)
    }

    private static func backward(_ kind: AxisScale, _ value: Double) -> Double {
        kind == .linear ? value : pow(10, value)
    }
}
