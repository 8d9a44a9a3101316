import TesseraTensor

/// k-means on the unit sphere: rows belong to the centre of the largest cosine.
enum SphericalMeans {
    /// Centres of unit rows, from k-means++ and a few rounds of Lloyd's algorithm.
    ///
    /// Each further start is drawn with probability proportional to its squared distance from the
    /// starts so far (Arthur and Vassilvitskii 2007), so no dense region takes them all.
    ///
    /// - Parameters:
    ///   - rows: [rows, width], each of length 1.
    ///   - count: how many centres; more than there are different rows gives equal ones.
    /// - Returns: [count, width], each of length 1.
    static func centres(
        of rows: [Float], width: Int, count: Int, rounds: Int = 8, random: inout RandomSource
    ) -> [Float] {
        var centres = starts(rows, width: width, count: count, random: &random)
        for _ in 0..<rounds {
            let members = rowIndices(rows, width: width).map { row in
                nearest(row, of: rows, among: centres, width: width)
            }
            centres = means(rows, members, of: centres, width: width)
        }
        return centres
    }

    /// Draws an index with probability proportional to its weight; any index if all weights are 0.
    static func drawnIndex(_ weights: [Float], random: inout RandomSource) -> Int {
        let total = weights.reduce(0.0) { $0 + Double($1) }
        guard total > 0 else { return random.index(below: weights.count) }
        var rest = Double(random.uniform()) * total
        for (index, weight) in weights.enumerated() {
            rest -= Double(weight)
            if rest < 0 { return index }
        }
        return weights.lastIndex { $0 > 0 } ?? 0
    }

    /// 1 − cosine, half the squared distance of two unit vectors; never negative.
    static func distance(
        _ a: [Float], _ row: Int, _ b: [Float], _ other: Int, width: Int
    ) -> Float {
        var cosine: Float = 0
        for k in 0..<width { cosine += a[row * width + k] * b[other * width + k] }
        return max(0, 1 - cosine)
    }

    private static func rowIndices(_ rows: [Float], width: Int) -> Range<Int> {
        0..<rows.count / width
    }

    private static func starts(
        _ rows: [Float], width: Int, count: Int, random: inout RandomSource
    ) -> [Float] {
        var centres: [Float] = []
        var distances = [Float](repeating: 1, count: rows.count / width)
        for chosen in 0..<count {
            let row = drawnIndex(distances, random: &random)
            centres += rows[row * width..<(row + 1) * width]
            for other in distances.indices {
                let distance = distance(rows, other, centres, chosen, width: width)
                distances[other] = chosen == 0 ? distance : min(distances[other], distance)
            }
        }
        return centres
    }

    private static func nearest(
        _ row: Int, of rows: [Float], among centres: [Float], width: Int
    ) -> Int {
        var best = (centre: 0, distance: Float.infinity)
        for centre in 0..<centres.count / width {
            let distance = distance(rows, row, centres, centre, width: width)
            if distance < best.distance { best = (centre, distance) }
        }
        return best.centre
    }

    /// The normalised mean of each centre's rows; a centre without rows stays.
    private static func means(
        _ rows: [Float], _ members: [Int], of centres: [Float], width: Int
    ) -> [Float] {
        var sums = [Float](repeating: 0, count: centres.count)
        for (row, centre) in members.enumerated() {
            for k in 0..<width { sums[centre * width + k] += rows[row * width + k] }
        }
        var result = centres
        for centre in 0..<centres.count / width {
            let range = centre * width..<(centre + 1) * width
            if let unit = unitVector(sums[range]) { result.replaceSubrange(range, with: unit) }
        }
        return result
    }
}

/// A vector scaled to length 1, nil when it has no direction.
func unitVector(_ vector: ArraySlice<Float>) -> [Float]? {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 1e-12, length.isFinite else { return nil }
    return vector.map { $0 / length }
}
