import CDNNL

/// The weights of one array in the layouts that oneDNN chose for its products, until they change.
final class WeightLayouts {
    /// How often the weights were written.
    private var version = 0
    private var kept: [ArrangedWeights] = []

    /// Says that what is kept is out of date.
    func weightsChanged() { version += 1 }

    /// The weights (or their transpose) in a layout; `arrange` writes them to an address where they
    /// changed since.
    ///
    /// Two layouts are kept, for the products of a forward and of a backward pass.
    func arranged(
        as layout: dnnl_memory_desc_t, isTransposed: Bool = false,
        by arrange: (UnsafeMutableRawPointer) -> Void
    ) -> ArrangedWeights {
        let known = kept.first { $0.isTransposed == isTransposed && isEqual($0.layout, layout) }
        if let known, known.version == version { return known }
        let weights =
            known ?? ArrangedWeights(layout: layout, isTransposed: isTransposed, version: version)
        arrange(weights.start)
        weights.version = version
        if known == nil { kept = kept.suffix(1) + [weights] }
        return weights
    }

    private func isEqual(_ left: dnnl_memory_desc_t, _ right: dnnl_memory_desc_t) -> Bool {
        withUnsafePointer(to: left) { left in
            withUnsafePointer(to: right) { dnnl_memory_desc_equal(left, $0) != 0 }
        }
    }
}

/// Weights in one layout, as they were at one time.
///
/// Their memory is not lent by a device: a parameter may outlive it, on any thread.
final class ArrangedWeights {
    let start: UnsafeMutableRawPointer
    fileprivate let layout: dnnl_memory_desc_t
    fileprivate let isTransposed: Bool
    fileprivate var version: Int

    fileprivate init(layout: dnnl_memory_desc_t, isTransposed: Bool, version: Int) {
        self.layout = layout
        self.isTransposed = isTransposed
        self.version = version
        let byteCount = withUnsafePointer(to: layout) { dnnl_memory_desc_get_size($0) }
        start = .allocate(byteCount: byteCount, alignment: 64)
    }

    deinit { start.deallocate() }
}
