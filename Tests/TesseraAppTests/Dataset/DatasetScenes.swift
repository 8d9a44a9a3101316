import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// The data screen in a known situation.
struct DatasetScene: JobScene {
    static let screen = "Data"
    let name: String
    /// News of jobs that came before the keys, by the topic of their tickets.
    var replies = DatasetScene.complete
    var keys: [Key] = []
    /// News that came after the keys.
    var later: [EmbeddingsScene.News] = []

    static let facts = DatasetFacts(
        sources: [
            .pictures: .init(
                title: "pictures/toys", counts: [.training: 60, .heldOut: 4],
                report: SourceReport(
                    accepted: 64, rejections: [.init(name: "car.png", reason: "is not a PNG")])),
            .text: .init(
                title: "primer, seed 1", counts: [.training: nil, .heldOut: nil],
                report: SourceReport(accepted: nil)),
        ], words: "this run's", codes: "this run's tokenizer", captionLimit: 24)

    /// A bright square on a slope, in a place of its own.
    static func entry(_ place: DatasetPlace) -> DatasetEntry {
        let side = 16
        let (left, top) = (place.index * 5 % 11, place.index * 3 % 10)
        let pixels = (0..<side * side).flatMap { cell -> [UInt8] in
            let (x, y) = (cell % side, cell / side)
            let isInside = (left..<left + 5).contains(x) && (top..<top + 5).contains(y)
            return isInside ? [220, 60, 40] : [UInt8(x * 8), UInt8(y * 8), 90]
        }
        return DatasetEntry(
            place, text: "a red square number \(place.index % 7) on a blue ground", side: side,
            pixels: pixels)
    }

    static func document(_ place: DatasetPlace) -> DatasetEntry {
        DatasetEntry(
            place,
            text: "Story \(place.index)\n"
                + String(repeating: "The sun went down and the fox ran home. ", count: 6))
    }

    static let entries = (0..<60).map { entry(DatasetPlace(.training, $0)) }

    private static let picture = DatasetItem(
        entry: entries[0],
        tokens: [StripToken("<bos>", .marker)]
            + ["a", "_red", "_squ", "are", "_on", "_blue"].map { StripToken($0, .word) }
            + [StripToken("<boi>", .marker)]
            + (0..<16).map { StripToken("#\($0 * 37 % 512)", .code) }
            + [StripToken("<eoi>", .marker), StripToken("<eos>", .marker)],
        grid: 4, pieces: 6, limit: 24)

    private static let story = DatasetItem(
        entry: document(DatasetPlace(.training, 0)),
        tokens: (0..<60).map { StripToken(["_The", "_s", "un", "_went"][$0 % 4], .word) }
            + [StripToken("<eos>", .marker)], pieces: 60)

    static let pictureSurvey: PictureSurvey = {
        var course = SurveyCourse(training: 60, heldOut: 4)
        _ = course.next(60)
        _ = course.next(1)
        var survey = PictureSurvey(course)
        for index in 0..<60 {
            let place = DatasetPlace(.training, index)
            survey.add(entry(place), pieces: 8 + index * index % 9, digest: "\(index % 55)")
        }
        survey.add(entry(DatasetPlace(.heldOut, 0)), pieces: 30, digest: "3")
        return survey
    }()

    static let textSurvey: TextSurvey = {
        var course = SurveyCourse(training: nil, heldOut: nil)
        _ = course.next(90)
        var survey = TextSurvey(course)
        for index in 0..<90 {
            survey.add(document(DatasetPlace(.training, index % 80)), pieces: 40 + index * 7 % 90)
        }
        return survey
    }()

    private static let opened: [EmbeddingsScene.News] = [("sources", .answer(facts))]
    private static let read: [EmbeddingsScene.News] =
        opened + [
            ("items", .part(Array(entries[..<40]))), ("items", .answer(Array(entries[40...]))),
        ]
        + [("item", .answer(picture))]
    static let complete: [EmbeddingsScene.News] =
        read + [
            ("survey of pictures", .answer(pictureSurvey)),
            ("survey of text", .answer(textSurvey)),
        ]
    private static let documents: [EmbeddingsScene.News] = [
        (
            "items",
            .answer((0..<64).map { document(DatasetPlace(.training, $0)) })
        ),
        ("item", .answer(story)),
    ]

    /// The situations that have golden screens.
    static let all: [DatasetScene] = [
        DatasetScene(name: "data"),
        DatasetScene(name: "data-opening", replies: []),
        DatasetScene(
            name: "data-loading",
            replies: [("sources", .progress(done: 1, total: 2, phrase: "opening the text"))]),
        DatasetScene(name: "data-reading", replies: opened),
        DatasetScene(
            name: "data-error",
            replies: [
                (
                    "sources",
                    .answer(
                        DatasetFacts(
                            sources: [:],
                            problems: [.pictures: "pictures/toys is not there; name another"],
                            words: "the shipped", codes: "no image tokenizer", captionLimit: 24))
                )
            ]),
        DatasetScene(
            name: "data-broken",
            later: [
                ("items", .failed("toy.png cannot be read any more")),
                ("survey of pictures", .failed("toy.png cannot be read any more")),
            ]),
        DatasetScene(name: "data-text", keys: ["t"], later: documents),
        DatasetScene(name: "data-tokens", keys: ["m"]),
        DatasetScene(name: "data-lengths", keys: ["m", "m"]),
        DatasetScene(name: "data-zipf", keys: ["m", "m", "m"]),
        DatasetScene(name: "data-repeats", keys: ["m", "m", "m", "m", .tab, .down]),
        DatasetScene(name: "data-words", keys: ["/", "r", "e", "d"]),
        DatasetScene(
            name: "data-found", keys: ["/", "r", "e", "d", .enter],
            later: [
                (
                    "words",
                    .answer(DatasetMatches(indices: [3, 9, 44], examined: 60, isComplete: true))
                )
            ]),
        DatasetScene(
            name: "data-nothing", keys: ["/", "q", .enter],
            later: [
                ("words", .answer(DatasetMatches(indices: [], examined: 60, isComplete: true)))
            ]),
        DatasetScene(name: "data-zoom", keys: [.enter]),
    ]
}
