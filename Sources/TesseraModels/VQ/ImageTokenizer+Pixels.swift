import Glibc
public import TesseraTensor

extension ImageTokenizer {
    /// The code grid of each picture, in raster order.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each.
    public func codes(of pictures: [[UInt8]], on device: Device) -> [[Int32]] {
        inChunks(pictures) { chunk in
            let tape = Tape(on: device, recording: false)
            let pixels = self.pictures(Array(chunk.joined()), on: device)
            return quantize(latents(pixels, on: tape), on: tape).codes
        }
    }

    /// The picture of each code grid.
    ///
    /// - Returns: RGB bytes, [side, side, 3] each.
    public func pixels(of codes: [[Int32]], on device: Device) -> [[UInt8]] {
        inChunks(codes) { chunk in
            let tape = Tape(on: device, recording: false)
            let values = values(of: Array(chunk.joined()), on: device)
            return decode(values, on: tape).bytes
        }
    }

    /// What is left of each picture after a way through its codes.
    public func reconstruct(_ pictures: [[UInt8]], on device: Device) -> [[UInt8]] {
        pixels(of: codes(of: pictures, on: device), on: device)
    }

    /// Applies `body` to a few items at a time and cuts its result into equal parts again.
    private func inChunks<Item, Element>(
        _ items: [Item], _ body: (ArraySlice<Item>) -> [Element]
    ) -> [[Element]] {
        stride(from: 0, to: items.count, by: 32).flatMap { first -> [[Element]] in
            let chunk = items[first..<min(first + 32, items.count)]
            let result = body(chunk)
            let part = result.count / chunk.count
            return (0..<chunk.count).map { Array(result[$0 * part..<($0 + 1) * part]) }
        }
    }
}

/// Peak signal-to-noise ratio in decibels of a mean squared error of numbers that span `range`.
func decibels(meanSquare: Float, range: Float) -> Float {
    10 * log10(range * range / max(meanSquare, 1e-12))
}

/// Peak signal-to-noise ratio in decibels of all bytes together; equal pictures give 120 dB.
public func peakSignalToNoise(_ pictures: [[UInt8]], _ others: [[UInt8]]) -> Float {
    var (sum, count) = (0.0, 0)
    for (picture, other) in zip(pictures, others) {
        for (a, b) in zip(picture, other) {
            let difference = Double(a) - Double(b)
            sum += difference * difference
        }
        count += picture.count
    }
    return decibels(meanSquare: Float(sum / Double(max(count, 1))) / 65_025, range: 1)
}
