extension Device {
    /// A map brought to other extents: each pixel is a linear mix of the four around its place; a
    /// result only, nothing is recorded.
    ///
    /// Centres of pixels lie at halves, and places beyond the outermost centres take the outermost
    /// pixel: PyTorch's `interpolate(mode="bilinear", align_corners=False)`. Nothing is smoothed
    /// before a map is made smaller.
    ///
    /// - Parameter x: [batch, height, width, channels] singles.
    /// - Returns: [batch, extents.height, extents.width, channels] singles.
    package func resampled(_ x: Tensor, to extents: (height: Int, width: Int)) -> Tensor {
        precondition(
            x.shape.rank == 4 && x.elementType == .float32,
            "resample: \(x.elementType) input \(x.shape)")
        let y = Tensor(
            [x.shape[0], extents.height, extents.width, x.shape[3]], .float32, pool: pool)
        primitives.resampling(ResamplingKey(input: x.shape, output: y.shape))
            .run(x.start, y.start, on: primitives.stream)
        return y
    }
}
