/// In which order a survey looks at the items of a split source, and how far it is.
package struct SurveyCourse: Sendable, Equatable {
    /// Items of each part that are looked at at most.
    package static let limits: [DatasetPart: Int] = [.training: 1_024, .heldOut: 256]

    /// Items of each part that will be looked at.
    package let totals: [DatasetPart: Int]
    /// Items that were looked at, the training part first.
    package private(set) var done = 0

    /// Plans a survey of a source with so many items.
    package init(training: Int?, heldOut: Int?) {
        totals = Self.limits.reduce(into: [:]) { totals, entry in
            totals[entry.key] = min(
                (entry.key == .training ? training : heldOut) ?? entry.value, entry.value)
        }
    }

    /// Items that will be looked at.
    package var total: Int { total(.training) + total(.heldOut) }
    /// Whether all are done.
    package var isComplete: Bool { done >= total }

    /// Items of a part that will be looked at.
    package func total(_ part: DatasetPart) -> Int { totals[part] ?? 0 }

    /// Items of a part that were looked at.
    package func done(_ part: DatasetPart) -> Int {
        part == .training
            ? min(done, total(.training)) : max(0, done - total(.training))
    }

    /// The next items, all of one part.
    package mutating func next(_ count: Int) -> [DatasetPlace] {
        let part: DatasetPart = done < total(.training) ? .training : .heldOut
        let first = done(part)
        let places = (first..<min(first + count, total(part))).map { DatasetPlace(part, $0) }
        done += places.count
        return places
    }
}
