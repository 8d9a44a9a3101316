/// A cross on the map and the rectangle that it spans, in shares 0…1 of the map's extent.
struct MapSelection: Sendable, Equatable {
    /// Where the cross is; the second number grows upwards.
    private(set) var cross = SIMD2<Float>(0.5, 0.5)
    /// The corner where a rectangle was begun; nil without one.
    private(set) var corner: SIMD2<Float>?

    /// Moves the cross, staying on the map.
    mutating func move(_ columns: Float, _ rows: Float) {
        place(cross + SIMD2(columns, rows))
    }

    /// Puts the cross somewhere on the map.
    mutating func place(_ point: SIMD2<Float>) {
        cross = point.clamped(lowerBound: SIMD2(0, 0), upperBound: SIMD2(1, 1))
    }

    /// Begins a rectangle at the cross.
    mutating func begin() { corner = cross }

    /// Forgets the rectangle.
    mutating func cancel() { corner = nil }

    /// Whether a place of the map lies in the rectangle.
    func contains(_ point: SIMD2<Float>) -> Bool {
        guard let corner else { return false }
        let low = pointwiseMin(corner, cross)
        let high = pointwiseMax(corner, cross)
        return all(point .>= low) && all(point .<= high)
    }
}
