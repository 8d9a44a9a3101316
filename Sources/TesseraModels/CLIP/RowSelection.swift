import TesseraTensor

extension Tape {
    /// Some rows of x in the order of their places, without a gradient.
    ///
    /// - Parameter x: singles, [rows, width].
    /// - Returns: [places, width].
    /// - Precondition: the tape does not record, and every place is a row of x.
    func rows(of x: Tensor, at places: [Int]) -> Tensor {
        precondition(!isRecording, "rows: no gradient passes through a selection")
        precondition(
            places.allSatisfy { (0..<x.shape.rows).contains($0) }, "rows: \(places) of \(x.shape)")
        let width = x.shape[-1]
        let y = tensor([places.count, width], .float32)
        for (row, place) in places.enumerated() {
            y.floats(from: row * width).update(from: x.floats(from: place * width), count: width)
        }
        return y
    }
}
