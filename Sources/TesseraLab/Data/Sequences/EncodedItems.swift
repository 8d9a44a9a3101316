import Synchronization

/// Captioned pictures as tokens, kept for further runs of the same process on the same data.
///
/// Files may change behind a path, so nothing of it outlives the process.
final class EncodedItems: Sendable {
    private let known = Mutex<[[String]: [CaptionedPictureBatches.Item]]>([:])

    /// What is kept under a key, made where nothing is kept yet.
    func items(
        _ key: [String], make: () throws -> [CaptionedPictureBatches.Item]
    ) rethrows -> [CaptionedPictureBatches.Item] {
        if let items = known.withLock({ $0[key] }) { return items }
        let items = try make()
        known.withLock { $0[key] = items }
        return items
    }
}
