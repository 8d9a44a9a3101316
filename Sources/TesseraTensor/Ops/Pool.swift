/// A square window that moves over a map and makes one pixel of those under it.
package struct MapPool: Sendable, Hashable {
    /// What becomes of the pixels.
    package let kind: PoolKind
    /// Side of the window.
    package let side: Int
    /// Pixels from one output to the next.
    package let stride: Int
    /// Pixels beyond the map on each side, which count neither for a mean nor for a maximum.
    package let padding: Int

    package init(_ kind: PoolKind, side: Int, stride: Int = 1, padding: Int = 0) {
        self.kind = kind
        self.side = side
        self.stride = stride
        self.padding = padding
    }
}

extension Device {
    /// The pools of all places of a map, channel by channel; a result only, nothing is recorded.
    ///
    /// - Parameter x: [batch, height, width, channels] singles.
    /// - Returns: [batch, (height + 2 · padding − side) / stride + 1, likewise, channels] singles.
    package func pooled(_ x: Tensor, _ pool: MapPool) -> Tensor {
        pooled(
            x, pool.kind, window: (pool.side, pool.side), stride: pool.stride,
            padding: MapPadding(before: pool.padding, after: pool.padding))
    }

    /// The mean of all pixels, channel by channel; a result only, nothing is recorded.
    ///
    /// - Parameter x: [batch, height, width, channels] singles.
    /// - Returns: [batch, 1, 1, channels] singles.
    package func globalAverage(_ x: Tensor) -> Tensor {
        pooled(x, .average, window: (x.shape[1], x.shape[2]), stride: 1, padding: .none)
    }

    private func pooled(
        _ x: Tensor, _ kind: PoolKind, window: (height: Int, width: Int), stride: Int,
        padding: MapPadding
    ) -> Tensor {
        precondition(
            x.shape.rank == 4 && x.elementType == .float32,
            "pool: \(x.elementType) input \(x.shape)")
        let geometry = ConvolutionGeometry(
            batch: x.shape[0], height: x.shape[1], width: x.shape[2], inputs: x.shape[3],
            outputs: x.shape[3], kernel: window, stride: stride, padding: padding)
        let y = Tensor(geometry.outputShape, .float32, pool: pool)
        primitives.pool(PoolKey(kind: kind, geometry: geometry))
            .run(x.start, y.start, on: primitives.stream)
        return y
    }
}
