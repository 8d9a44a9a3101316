/// An item as a list shows it.
package struct DatasetEntry: Sendable, Equatable {
    /// The item.
    package let place: DatasetPlace
    /// The caption, or the document.
    package let text: String
    /// Pixels across; 0 for a document.
    package let side: Int
    /// RGB bytes, [side, side, 3].
    package let pixels: [UInt8]

    /// Creates an entry.
    package init(_ place: DatasetPlace, text: String, side: Int = 0, pixels: [UInt8] = []) {
        self.place = place
        self.text = text
        self.side = side
        self.pixels = pixels
    }
}

/// Reads items for a list.
package struct DatasetEntriesJob: BackgroundJob {
    private let subject: DatasetSubject
    private let part: DatasetPart
    private let indices: [Int]

    /// Asks for items by their places; each must exist.
    package init(_ subject: DatasetSubject, _ part: DatasetPart, _ indices: [Int]) {
        self.subject = subject
        self.part = part
        self.indices = indices
    }

    /// Shows the items a few at a time; the answer is the last few.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> [DatasetEntry] {
        var entries: [DatasetEntry] = []
        for index in indices {
            if entries.count == Self.chunk {
                try progress.show(entries)
                entries.removeAll()
            }
            entries.append(try models.datasetShelf.entry(subject, DatasetPlace(part, index)))
        }
        return entries
    }

    /// Items that are shown together.
    private static let chunk = 12
}

extension DatasetShelf {
    /// Reads one item.
    ///
    /// - Throws: `DataError` when it cannot be read any more.
    func entry(_ subject: DatasetSubject, _ place: DatasetPlace) throws -> DatasetEntry {
        switch subject {
        case .pictures:
            let picture = try pictures()[place.part].picture(at: place.index, side: side)
            return DatasetEntry(
                place, text: picture.caption, side: picture.side, pixels: picture.pixels)
        case .text:
            return DatasetEntry(place, text: try text()[place.part].document(at: place.index))
        }
    }
}
