import Foundation

/// Where values lie along an axis, and which of them are marked.
struct AxisScale {
    /// Smallest and largest value shown.
    let domain: ClosedRange<Double>
    let isLogarithmic: Bool
    /// Where values of 0 stand on a logarithmic axis; nil where there are none.
    let zeroPlace: Double?

    /// Fits values, a linear axis with a little room around them.
    init(_ values: [Double], isLogarithmic: Bool) {
        self.isLogarithmic = isLogarithmic
        let finite = values.filter(\.isFinite)
        if isLogarithmic {
            let positive = finite.filter { $0 > 0 }
            let (low, high) = (positive.min() ?? 1, positive.max() ?? 1)
            zeroPlace = positive.count < finite.count ? low / 2 : nil
            domain = (zeroPlace ?? low)...max(high, low * 1.01)
        } else {
            zeroPlace = nil
            let (low, high) = (finite.min() ?? 0, finite.max() ?? 1)
            let room = high > low ? 0.06 * (high - low) : max(abs(high) * 0.1, 0.1)
            domain = low - room...high + room
        }
    }

    /// A linear axis from 0, as bars need it, with the room above that intervals take.
    init(barsUpTo values: [Double]) {
        isLogarithmic = false
        zeroPlace = nil
        let finite = values.filter(\.isFinite) + [0]
        let (low, high) = (finite.min() ?? 0, finite.max() ?? 0)
        let extent = high > low ? high - low : 1
        domain =
            (low < 0 ? low - 0.06 * extent : 0)...(high > 0 || low == 0 ? high + 0.06 * extent : 0)
    }

    /// The place of a value, 0 at the lower end and 1 at the upper one.
    func share(of value: Double) -> Double {
        if isLogarithmic {
            let place = value > 0 ? value : zeroPlace ?? domain.lowerBound
            return log(place / domain.lowerBound) / log(domain.upperBound / domain.lowerBound)
        }
        return (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    }

    /// The values that are marked, with their labels.
    var ticks: [(value: Double, label: String)] {
        isLogarithmic ? logarithmicTicks : linearTicks
    }

    private var linearTicks: [(value: Double, label: String)] {
        let rough = (domain.upperBound - domain.lowerBound) / 6
        let power = pow(10, floor(log10(rough)))
        let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * 0.999 } ?? rough
        let decimals = max(0, -Int(floor(log10(step) + 1e-9)))
        let first = Int((domain.lowerBound / step).rounded(.up))
        let last = Int((domain.upperBound / step).rounded(.down))
        guard first <= last else { return [] }
        return (first...last).map { index in
            let value = Double(index) * step
            return (value, Self.label(value, decimals: decimals))
        }
    }

    private var logarithmicTicks: [(value: Double, label: String)] {
        let start = zeroPlace.map { $0 * 2 } ?? domain.lowerBound
        let powers = Int(floor(log10(start)))...Int(ceil(log10(domain.upperBound)))
        let isWide = log10(domain.upperBound / start) > 2.5
        let marked = powers.flatMap { power in
            (isWide ? [1] : [1, 2, 5]).map { $0 * pow(10, Double(power)) }
        }
        let inside = marked.filter { $0 >= start * 0.999 && $0 <= domain.upperBound * 1.001 }
        return (zeroPlace.map { [($0, "0")] } ?? []) + inside.map { ($0, Self.compact($0)) }
    }

    private static func label(_ value: Double, decimals: Int) -> String {
        let isZero = abs(value) < pow(10, -Double(decimals)) / 2
        if abs(value) >= 10_000 { return compact(value) }
        return NumberText.fixed(isZero ? 0 : value, decimals)
    }

    private static func compact(_ value: Double) -> String {
        let (scaled, unit) =
            abs(value) >= 1e6
            ? (value / 1e6, "M") : abs(value) >= 1e3 ? (value / 1e3, "k") : (value, "")
        let text = String(format: "%g", scaled).replacingOccurrences(of: "-", with: "−")
        return unit.isEmpty ? text : text + " " + unit
    }
}
