public import TesseraTensor

extension ImageTokenizer {
    /// A few numbers that sum up what the encoder sees of each picture: the mean latent of each
    /// quarter, top left, top right, bottom left, bottom right.
    ///
    /// Latents are taken before they are quantised, and with a codebook as unit vectors, which is
    /// how they are compared with codes.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each.
    /// - Returns: [4 · latentWidth] for each picture.
    /// - Precondition: the grid has at least two rows.
    public func features(of pictures: [[UInt8]], on device: Device) -> [[Float]] {
        precondition(configuration.grid > 1, "a grid of one code has no quarters")
        return stride(from: 0, to: pictures.count, by: 32).flatMap { first in
            let chunk = pictures[first..<min(first + 32, pictures.count)]
            let tape = Tape(on: device, recording: false)
            let latents = latents(self.pictures(Array(chunk.joined()), on: device), on: tape)
            let values = codebook == nil ? latents.values : tape.normalizeRows(latents).values
            return chunk.indices.map { quarterMeans(values, picture: $0 - first) }
        }
    }

    private func quarterMeans(_ latents: [Float], picture: Int) -> [Float] {
        let (grid, width) = (configuration.grid, configuration.latentWidth)
        let halves = [0..<grid / 2, grid / 2..<grid]
        return halves.flatMap { rows in
            halves.flatMap { columns in
                var sums = [Float](repeating: 0, count: width)
                for row in rows {
                    for column in columns {
                        let start = ((picture * grid + row) * grid + column) * width
                        for k in 0..<width { sums[k] += latents[start + k] }
                    }
                }
                return sums.map { $0 / Float(rows.count * columns.count) }
            }
        }
    }
}
