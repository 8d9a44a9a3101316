import TesseraModels

/// What the first documents of a source have in common.
package struct TextSurvey: Sendable, Equatable {
    /// How far it is.
    package internal(set) var course: SurveyCourse
    /// Word pieces of each document.
    package internal(set) var lengths: [Int] = []
    /// Words of all documents.
    package internal(set) var words = WordCounts()
    /// Documents that occur again, byte by byte.
    package internal(set) var documents = RepeatedItems()

    /// Starts a survey.
    package init(_ course: SurveyCourse) { self.course = course }

    /// Adds a document.
    package mutating func add(_ entry: DatasetEntry, pieces: Int) {
        lengths.append(pieces)
        words.add(entry.text)
        documents.add(entry.place, key: ContentDigest.sha256(Array(entry.text.utf8)))
    }
}

/// Looks at the next documents.
package struct TextSurveyJob: BackgroundJob {
    /// What a person asks for meanwhile does not wait for it.
    package static let isSurvey = true

    private let known: TextSurvey?

    /// Goes on with a survey; nil starts one.
    package init(beyond known: TextSurvey? = nil) { self.known = known }

    /// Answers with all that is known then.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> TextSurvey {
        let shelf = models.datasetShelf
        let split = try shelf.text()
        let words = try shelf.words().tokenizer
        var survey =
            known
            ?? TextSurvey(
                SurveyCourse(training: split.training.count, heldOut: split.validation.count))
        for place in survey.course.next(Self.chunk) {
            try progress.check()
            let entry = try shelf.entry(.text, place)
            survey.add(entry, pieces: words.encode(entry.text).count)
        }
        return survey
    }

    /// Documents of one job.
    private static let chunk = 64
}
