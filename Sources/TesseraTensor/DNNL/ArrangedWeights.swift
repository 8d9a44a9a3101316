import CDNNL

/// The weights of a parameter in a layout that oneDNN chose, as they were at one time.
///
/// Their memory is not lent by a device: a parameter may outlive it, on any thread.
final class ArrangedWeights {
    fileprivate let layout: dnnl_memory_desc_t
    fileprivate let isTransposed: Bool
    /// Which state of the parameter they are.
    fileprivate var version: Int
    let start: UnsafeMutableRawPointer

    fileprivate init(layout: dnnl_memory_desc_t, isTransposed: Bool, version: Int) {
        self.layout = layout
        self.isTransposed = isTransposed
        self.version = version
        let byteCount = withUnsafePointer(to: layout) { dnnl_memory_desc_get_size($0) }
        start = .allocate(byteCount: byteCount, alignment: 64)
    }

    deinit { start.deallocate() }
}

extension Parameter {
    /// The weights (or their transpose) in a layout; `arrange` writes them to an address where they
    /// changed since.
    ///
    /// A parameter keeps two layouts, for the products of a forward and of a backward pass.
    func arranged(
        as layout: dnnl_memory_desc_t, isTransposed: Bool = false,
        by arrange: (UnsafeMutableRawPointer) -> Void
    ) -> ArrangedWeights {
        let kept = arranged.first {
            $0.isTransposed == isTransposed && isEqual($0.layout, layout)
        }
        if let kept, kept.version == version { return kept }
        let weights =
            kept ?? ArrangedWeights(layout: layout, isTransposed: isTransposed, version: version)
        arrange(weights.start)
        weights.version = version
        if kept == nil { arranged = arranged.suffix(1) + [weights] }
        return weights
    }
}

/// Whether two descriptors say the same.
func isEqual(_ left: dnnl_memory_desc_t, _ right: dnnl_memory_desc_t) -> Bool {
    withUnsafePointer(to: left) { left in
        withUnsafePointer(to: right) { dnnl_memory_desc_equal(left, $0) != 0 }
    }
}
