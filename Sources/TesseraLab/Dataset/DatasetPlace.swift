/// What a source holds.
package enum DatasetSubject: String, Sendable, CaseIterable {
    /// Captioned pictures.
    case pictures
    /// Text documents.
    case text
}

/// One side of the split of a source.
package enum DatasetPart: String, Sendable, CaseIterable {
    /// What a model learns from.
    case training
    /// What it is measured on.
    case heldOut = "held out"
}

extension DataSplit {
    /// The source of one side.
    subscript(part: DatasetPart) -> Source {
        switch part {
        case .training: training
        case .heldOut: validation
        }
    }
}

/// One item of a split source, counted from 0 within its part.
package struct DatasetPlace: Sendable, Hashable {
    /// The side of the split.
    package let part: DatasetPart
    /// The place in it.
    package let index: Int

    /// Names an item.
    package init(_ part: DatasetPart, _ index: Int) {
        self.part = part
        self.index = index
    }
}
