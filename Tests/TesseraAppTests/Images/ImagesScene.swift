import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// The images screen in a known situation.
struct ImagesScene: JobScene {
    static let screen = "Images"
    let name: String
    /// News of jobs that came before the keys, by the topic of their tickets.
    var replies: [EmbeddingsScene.News] = ImagesScene.complete
    var keys: [Key] = []

    /// A bright square on a slope, 16 codes of 4×4 pixels each.
    static let picture: TokenizedPicture = {
        let side = 16
        func pixel(_ place: Int, _ noise: Int) -> [UInt8] {
            let (x, y) = (place % side, place / side)
            let isInside = (4..<12).contains(x) && (4..<12).contains(y)
            return isInside
                ? [220, UInt8(60 + noise), 40] : [UInt8(x * 8), UInt8(y * 8 + noise), 90]
        }
        let places = Array(0..<side * side)
        return TokenizedPicture(
            index: 14, count: 128, caption: "a red square on a blue ground", side: side, grid: 4,
            original: places.flatMap { pixel($0, 0) },
            codes: (0..<16).map { Int32($0 * 7 % 24) },
            reconstruction: places.flatMap { pixel($0, $0 * 13 % 40) })
    }()

    static let counted = CountedPictures(
        grids: (0..<40).map { picture in (0..<16).map { Int32(($0 * picture + $0) % 20) } },
        captions: (0..<40).map { $0 % 2 == 0 ? "a red square" : "a blue star" }, codeCount: 24,
        total: 40)

    static let facts = TokenizerFacts(
        title: "shipped tokenizer", codeCount: 24,
        codebook: EmbeddingTable(
            title: "codes",
            vocabulary: EmbeddingVocabulary(
                names: (0..<24).map { "#\($0)" }, kinds: Array(repeating: .code, count: 24)),
            width: 2, values: (0..<48).map { Float($0 * 37 % 19) - 9 }))

    private static let first: [EmbeddingsScene.News] = [
        ("tokenizer", .answer(facts)), ("picture", .answer(picture)),
        ("patches", .answer(SamplePairs.patches)),
    ]
    static let complete: [EmbeddingsScene.News] = first + [("use of codes", .answer(counted))]

    /// The situations that have golden screens.
    static let all: [ImagesScene] = [
        ImagesScene(name: "images"),
        ImagesScene(name: "images-empty", replies: []),
        ImagesScene(
            name: "images-loading", replies: first),
        ImagesScene(
            name: "images-error",
            replies: [
                (
                    "tokenizer",
                    .failed("no image tokenizer was named and the shipped one is missing")
                )
            ]),
        ImagesScene(name: "images-edit", keys: [.right, .down, "+", "e", "1"]),
        ImagesScene(name: "images-flip", keys: ["f", "i"]),
        ImagesScene(name: "images-usage", keys: ["m", "m", "m", .tab, .tab]),
        ImagesScene(name: "images-zoom", keys: [.enter]),
    ]
}
