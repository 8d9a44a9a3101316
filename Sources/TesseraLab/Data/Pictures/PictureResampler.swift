/// Resizes pictures in fixed-point arithmetic, horizontally and then vertically.
///
/// The results equal Pillow's `Image.resize` for eight-bit pictures, bit for bit: coefficients
/// rounded to 22 fractional bits, sums rounded to the nearest level and clipped after each pass.
/// (For oblong pictures Pillow 13 sometimes takes the vertical pass first; squares never differ.)
public struct PictureResampler: Sendable {
    /// The weighting of source pixels.
    public let filter: ResamplingFilter

    /// Creates a resampler.
    public init(filter: ResamplingFilter) { self.filter = filter }

    /// Resizes a picture.
    ///
    /// - Precondition: both extents are positive.
    public func resized(_ picture: RGBPicture, width: Int, height: Int) -> RGBPicture {
        precondition(width > 0 && height > 0, "cannot resize to \(width)×\(height)")
        let wide = width == picture.width ? picture : horizontally(picture, to: width)
        return height == picture.height ? wide : vertically(wide, to: height)
    }

    /// Crops the middle square and resizes it to side × side.
    public func square(_ picture: RGBPicture, side: Int) -> RGBPicture {
        resized(picture.croppedToSquare(), width: side, height: side)
    }

    private func horizontally(_ picture: RGBPicture, to width: Int) -> RGBPicture {
        let weights = ResamplingWeights(filter, from: picture.width, to: width)
        let pixels = [UInt8](unsafeUninitializedCapacity: width * picture.height * 3) {
            out, count in
            picture.pixels.withUnsafeBufferPointer { source in
                for row in 0..<picture.height {
                    for column in 0..<width {
                        let start = (row * picture.width + weights.starts[column]) * 3
                        let target = (row * width + column) * 3
                        weights.blend(column, source, from: start, stride: 3, into: out, at: target)
                    }
                }
            }
            count = width * picture.height * 3
        }
        return RGBPicture(width: width, height: picture.height, pixels: pixels)
    }

    private func vertically(_ picture: RGBPicture, to height: Int) -> RGBPicture {
        let weights = ResamplingWeights(filter, from: picture.height, to: height)
        let stride = picture.width * 3
        let pixels = [UInt8](unsafeUninitializedCapacity: stride * height) { out, count in
            picture.pixels.withUnsafeBufferPointer { source in
                for row in 0..<height {
                    for column in 0..<picture.width {
                        let start = weights.starts[row] * stride + column * 3
                        let target = row * stride + column * 3
                        weights.blend(
                            row, source, from: start, stride: stride, into: out, at: target)
                    }
                }
            }
            count = stride * height
        }
        return RGBPicture(width: picture.width, height: height, pixels: pixels)
    }
}
