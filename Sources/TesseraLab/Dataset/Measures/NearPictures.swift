/// Pairs of pictures that look almost alike without being equal.
package struct NearPictures: Sendable, Equatable {
    /// Two pictures and the bits in which their hashes differ.
    package struct Pair: Sendable, Equatable {
        /// The picture that was added first.
        package let first: DatasetPlace
        /// The other one.
        package let second: DatasetPlace
        /// Bits of 256.
        package let distance: Int
    }

    /// The most bits of 256 in which pictures of a pair differ.
    package static let limit = 6
    /// Pairs that are kept; all are counted.
    private static let keptPairs = 200

    /// How many pairs there are.
    package private(set) var count = 0
    /// The nearest pairs first, in the order in which they were found.
    package private(set) var pairs: [Pair] = []
    private var hashes: [PictureHash] = []
    private var places: [DatasetPlace] = []

    /// Starts without pictures.
    package init() {}

    /// Compares a picture with all that were added before.
    ///
    /// - Precondition: it equals none of them; equal pictures are found by their bytes.
    package mutating func add(_ place: DatasetPlace, _ hash: PictureHash) {
        for (index, other) in hashes.enumerated() {
            let distance = hash.distance(to: other)
            guard distance <= Self.limit else { continue }
            count += 1
            keep(Pair(first: places[index], second: place, distance: distance))
        }
        hashes.append(hash)
        places.append(place)
    }

    private mutating func keep(_ pair: Pair) {
        let slot = pairs.firstIndex { $0.distance > pair.distance } ?? pairs.count
        pairs.insert(pair, at: slot)
        if pairs.count > Self.keptPairs { pairs.removeLast() }
    }
}
