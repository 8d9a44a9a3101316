extension Tape {
    /// y = [x₀ | x₁ | …]: the columns of several tensors beside one another.
    ///
    /// It packs queries, keys and values whose projections are stored apart. Gradient: each part
    /// receives its own columns of dy.
    ///
    /// - Parameter parts: tensors of equally many rows and one storage.
    /// - Returns: [rows, sum of widths].
    public func sideBySide(_ parts: [Tensor]) -> Tensor {
        let rows = parts.first?.shape.rows ?? 0
        let type = parts.first?.elementType ?? device.activationType
        precondition(
            parts.allSatisfy { $0.shape.rows == rows && $0.elementType == type },
            "sideBySide: \(parts.map { "\($0.shape) \($0.elementType)" })")
        let widths = parts.map { $0.shape[-1] }
        let y = tensor(
            [rows, widths.reduce(0, +)], type, needsGradient: parts.contains { $0.needsGradient })
        let columns = widths.indices.map { widths[..<$0].reduce(0, +) }
        for (part, column) in zip(parts, columns) {
            let width = part.shape[-1]
            Kernels.copyRows(
                RowBlock(part, width: width), to: RowBlock(y, column: column, width: width), false)
        }
        record("sideBySide", y) { [device] dy in
            for (part, column) in zip(parts, columns) where part.needsGradient {
                let (width, slot) = (part.shape[-1], part.gradientSlot(on: device))
                Kernels.copyRows(
                    RowBlock(dy, column: column, width: width),
                    to: RowBlock(slot.target, width: width), slot.adding)
            }
        }
        return y
    }
}
