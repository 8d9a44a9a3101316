/// What there is to know of the sources before any item is read.
package struct DatasetFacts: Sendable, Equatable {
    /// One source.
    package struct Source: Sendable, Equatable {
        /// What it is.
        package let title: String
        /// Items by part; nil when there is no last one.
        package let counts: [DatasetPart: Int?]
        /// What was left out while it was opened, and why.
        package let report: SourceReport

        /// Describes a source.
        package init(title: String, counts: [DatasetPart: Int?], report: SourceReport) {
            self.title = title
            self.counts = counts
            self.report = report
        }

        /// Items of a part; nil when there is no last one.
        package func count(_ part: DatasetPart) -> Int? { counts[part] ?? nil }
    }

    /// The sources that could be opened.
    package let sources: [DatasetSubject: Source]
    /// Why a source could not be opened.
    package let problems: [DatasetSubject: String]
    /// Whose word pieces are shown.
    package let words: String
    /// Whose image codes are shown.
    package let codes: String
    /// Word pieces that a row keeps of a caption.
    package let captionLimit: Int

    /// Gathers facts.
    package init(
        sources: [DatasetSubject: Source], problems: [DatasetSubject: String] = [:],
        words: String, codes: String, captionLimit: Int
    ) {
        self.sources = sources
        self.problems = problems
        self.words = words
        self.codes = codes
        self.captionLimit = captionLimit
    }
}

/// Opens the sources.
package struct DatasetFactsJob: BackgroundJob {
    /// Creates the question.
    package init() {}

    /// Opens both; a source that cannot be opened is a fact, not an error.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> DatasetFacts {
        let shelf = models.datasetShelf
        var sources: [DatasetSubject: DatasetFacts.Source] = [:]
        var problems: [DatasetSubject: String] = [:]
        try progress.report(0, of: 2, "opening the pictures")
        do {
            let split = try shelf.pictures()
            sources[.pictures] = .init(
                title: split.training.title,
                counts: [.training: split.training.count, .heldOut: split.validation.count],
                report: split.training.report)
        } catch { problems[.pictures] = "\(error)" }
        try progress.report(1, of: 2, "opening the text")
        do {
            let split = try shelf.text()
            sources[.text] = .init(
                title: split.training.title,
                counts: [.training: split.training.count, .heldOut: split.validation.count],
                report: split.training.report)
        } catch { problems[.text] = "\(error)" }
        return DatasetFacts(
            sources: sources, problems: problems, words: (try? shelf.words().title) ?? "no",
            codes: (try? shelf.imageTokenizer().title) ?? "no image tokenizer",
            captionLimit: shelf.configuration.data.captionLimit)
    }
}
