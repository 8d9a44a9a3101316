import Dispatch

/// Batches of pictures, each a pure function of (seed, step), made while the step before runs.
///
/// A finite source is met in a new order every epoch; of an unlimited one every batch is new.
package final class PictureBatches {
    private let source: any PictureSource
    private let side: Int
    private let batch: Int
    private var order: BatchOrder?
    private var upcoming: (step: Int, pixels: Promised<[UInt8]>)?
    private let queue = DispatchQueue(label: "tessera.pictures", qos: .userInitiated)

    /// Creates the batches of a source.
    ///
    /// - Precondition: the source is not empty.
    package init(_ source: any PictureSource, side: Int, batch: Int, seed: UInt64) {
        self.source = source
        self.side = side
        self.batch = batch
        order = source.count.map { BatchOrder(seed: seed, count: $0, batch: batch) }
    }

    /// The pictures of a step, counted from 0: RGB bytes, [batch, side, side, 3].
    ///
    /// - Throws: the source's error.
    package func pixels(at step: Int) throws -> [UInt8] {
        let wanted = upcoming?.step == step ? upcoming?.pixels : nil
        let pixels = try (wanted ?? promise(step)).value()
        upcoming = (step + 1, promise(step + 1))
        return pixels
    }

    private func promise(_ step: Int) -> Promised<[UInt8]> {
        let indices = indices(at: step)
        return Promised(on: queue) { [source, side] in
            try indices.flatMap { try source.picture(at: $0, side: side).pixels }
        }
    }

    private func indices(at step: Int) -> [Int] {
        order?.items(at: step) ?? Array(step * batch..<(step + 1) * batch)
    }
}
