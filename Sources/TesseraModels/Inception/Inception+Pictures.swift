public import TesseraTensor

extension Inception {
    /// Pictures at a time: their maps take some 30 MB each.
    private static let batch = 8

    /// What the network sees of each picture, after it was brought to 299×299 pixels.
    ///
    /// The resizing is pytorch-fid's: bilinear, and nothing smoothed before. It commutes with the
    /// scaling of bytes to −1 … 1, which comes first here.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each.
    /// - Returns: [featureWidth] for each picture.
    public func features(of pictures: [[UInt8]], side: Int, on device: Device) -> [[Float]] {
        stride(from: 0, to: pictures.count, by: Self.batch).flatMap { first in
            let chunk = pictures[first..<min(first + Self.batch, pictures.count)]
            let pixels = device.tensor(
                ofBytes: Array(chunk.joined()), [chunk.count, side, side, 3])
            let features = features(
                device.resampled(pixels, to: (Self.side, Self.side)), on: device)
            let (values, width) = (features.values, configuration.featureWidth)
            return chunk.indices.map { index in
                Array(values[(index - first) * width..<(index - first + 1) * width])
            }
        }
    }
}
