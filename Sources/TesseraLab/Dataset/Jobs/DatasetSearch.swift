/// Items whose text has some words.
package struct DatasetMatches: Sendable, Equatable {
    /// Their places in the part.
    package let indices: [Int]
    /// Items that were looked at.
    package let examined: Int
    /// False when items were left out, because there are too many or there is no last one.
    package let isComplete: Bool

    /// Creates an answer.
    package init(indices: [Int], examined: Int, isComplete: Bool) {
        self.indices = indices
        self.examined = examined
        self.isComplete = isComplete
    }
}

/// Looks for words in captions or documents, in any order and in any case.
package struct DatasetSearchJob: BackgroundJob {
    /// Items that are looked at at most.
    package static let limit = 4_096

    private let subject: DatasetSubject
    private let part: DatasetPart
    private let words: [String]

    /// Asks for the items that have all words of a line.
    package init(_ subject: DatasetSubject, _ part: DatasetPart, words: String) {
        self.subject = subject
        self.part = part
        self.words = words.lowercased().split(separator: " ").map(String.init)
    }

    /// Reads text after text.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> DatasetMatches {
        let shelf = models.datasetShelf
        switch subject {
        case .pictures:
            let source = try shelf.pictures()[part]
            return try matches(source.count, progress) { try source.caption(at: $0) }
        case .text:
            let source = try shelf.text()[part]
            return try matches(source.count, progress) { try source.document(at: $0) }
        }
    }

    private func matches(
        _ count: Int?, _ progress: JobProgress, text: (Int) throws -> String
    ) throws -> DatasetMatches {
        let examined = min(count ?? Self.limit, Self.limit)
        var indices: [Int] = []
        for index in 0..<examined {
            if index % 64 == 0 { try progress.report(index, of: examined, "looking for words") }
            let line = try text(index).lowercased()
            if words.allSatisfy({ line.contains($0) }) { indices.append(index) }
        }
        return DatasetMatches(
            indices: indices, examined: examined, isComplete: examined == count)
    }
}
