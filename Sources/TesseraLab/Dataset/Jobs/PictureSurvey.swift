import TesseraModels
import TesseraTensor

/// What the first pictures of a source and their captions have in common.
package struct PictureSurvey: Sendable, Equatable {
    /// Pictures whose image codes are counted at most; encoding takes longest.
    package static let codeLimit = 512

    /// How far it is.
    package internal(set) var course: SurveyCourse
    /// Word pieces of each caption.
    package internal(set) var lengths: [Int] = []
    /// Words of all captions.
    package internal(set) var words = WordCounts()
    /// Image codes; nil without an image tokenizer.
    package internal(set) var codes: Unigrams?
    /// Pictures whose codes were counted.
    package internal(set) var encoded = 0
    /// Captions that occur again.
    package internal(set) var captions = RepeatedItems()
    /// Pictures that occur again, pixel by pixel.
    package internal(set) var pictures = RepeatedItems()
    /// Pictures that look almost alike.
    package internal(set) var near = NearPictures()

    /// Starts a survey.
    package init(_ course: SurveyCourse) { self.course = course }

    /// Adds a picture.
    package mutating func add(_ entry: DatasetEntry, pieces: Int, digest: String) {
        lengths.append(pieces)
        words.add(entry.text)
        captions.add(entry.place, key: entry.text)
        // A picture that equals an earlier one is near to the same others.
        if !pictures.add(entry.place, key: digest), entry.side >= 16 {
            near.add(entry.place, PictureHash(entry.pixels, side: entry.side))
        }
    }
}

/// Looks at the next pictures.
///
/// One job does a few, so that other jobs come in between.
package struct PictureSurveyJob: BackgroundJob {
    /// What a person asks for meanwhile does not wait for it.
    package static let isSurvey = true

    private let known: PictureSurvey?

    /// Goes on with a survey; nil starts one.
    package init(beyond known: PictureSurvey? = nil) { self.known = known }

    /// Answers with all that is known then.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> PictureSurvey {
        let shelf = models.datasetShelf
        let split = try shelf.pictures()
        let words = try shelf.words().tokenizer
        var survey =
            known
            ?? PictureSurvey(
                SurveyCourse(training: split.training.count, heldOut: split.validation.count))
        let entries = try survey.course.next(Self.chunk).map { place in
            try progress.check()
            return try shelf.entry(.pictures, place)
        }
        for entry in entries {
            survey.add(
                entry, pieces: words.encode(entry.text).count,
                digest: ContentDigest.sha256(entry.pixels))
        }
        try count(entries, in: &survey, models)
        return survey
    }

    /// Counts the codes of pictures as far as the limit goes.
    private func count(
        _ entries: [DatasetEntry], in survey: inout PictureSurvey, _ models: OpenModels
    ) throws {
        let room = PictureSurvey.codeLimit - survey.encoded
        guard room > 0, let tokenizer = try? models.datasetShelf.imageTokenizer().model else {
            return
        }
        let entries = entries.prefix(room)
        let before = try entries.first.map {
            try models.datasetShelf.codesMadeBefore($0.place.part)
        }
        let known = entries.compactMap { entry in
            before.flatMap { $0.indices.contains(entry.place.index) ? $0[entry.place.index] : nil }
        }
        let codes =
            known.count == entries.count
            ? known : tokenizer.codes(of: entries.map(\.pixels), on: models.device)
        var counted = survey.codes ?? Unigrams(vocabulary: tokenizer.configuration.codeCount)
        counted.add(codes.joined())
        survey.codes = counted
        survey.encoded += codes.count
    }

    /// Pictures of one job.
    private static let chunk = 32
}
