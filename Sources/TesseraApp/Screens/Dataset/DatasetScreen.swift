import TesseraLab
package import TesseraTerminal

/// The screen on which a person looks at what models learn from: items, tokens, lengths, repeats.
///
/// Everything is read by jobs, a few items at a time.
package struct DatasetScreen: Screen {
    /// Where a person is among the items.
    var browser = DatasetBrowser()
    /// What opening the sources is doing, until it is done.
    var opening: PaneContent<Int> = .empty(why: "opening the sources")
    /// Why items could not be read.
    var problem: String?
    /// The chosen item with its tokens.
    var item: PaneContent<DatasetItem> = .empty(why: "opening the sources")
    var pictures: PaneContent<PictureSurvey> = .empty(why: "counted after the first pictures")
    var text: PaneContent<TextSurvey> = .empty(why: "counted after the first pictures")
    /// True while no more items are to be counted.
    var isStopped = false
    /// Frequencies by rank, made anew when surveys bring news.
    var ranks = DatasetRanks()
    /// The words that are looked for.
    var sought = ""
    /// How far looking for words is.
    var search: (done: Int, total: Int)?

    var focus = DatasetPane.list
    /// The pane in the place that several share.
    var side = DatasetPane.item
    var isZoomed = false
    /// The line that is being written.
    var line: DatasetLine?
    /// The chosen line among the repeats.
    var repeated = 0
    /// Which of its items comes next.
    var repeatedItem = 0
    /// Lines that the item and the tokens were scrolled by.
    var scroll = 0
    /// True once the sources were asked for.
    var isStarted = false

    /// Creates the screen in its first state.
    package init() {}

    package func setting(of command: CommandName) -> String? {
        switch command {
        case .datasetSubject: browser.subject.rawValue
        case .datasetPart: browser.part.rawValue
        case .datasetView: side.title
        default: nil
        }
    }

    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] {
        [
            ("\(glyphs.vertical)", "boundary between two tokens"),
            ("#12", "an image code, one cell of the picture, row by row"),
            ("_", "a space at the beginning of a word piece"),
            ("train+held", "items looked at, of the training and of the held-out part"),
            ("again", "items that repeat an earlier one"),
            ("in both", "held-out items that are also learned from"),
            ("near", "pictures that differ in at most \(NearPictures.limit) of 256 hash bits"),
            ("slope", "of log count over log rank; about -1 in natural text"),
        ]
    }

    /// Where the panes stand while none is zoomed.
    func layout(_ context: ScreenContext) -> DatasetLayout {
        DatasetLayout(
            side: side, focus: focus, sizeClass: context.sizeClass,
            in: context.rect.belowFirstLine)
    }

    /// What occurs more than once, the most certain first.
    var repeats: [DatasetRepeat] { DatasetRepeat.all(pictures.value, text.value) }
}

/// Frequencies by rank of everything that is counted.
struct DatasetRanks: Sendable, Equatable {
    /// Words of captions.
    var captions: RankedCounts?
    /// Words of documents.
    var documents: RankedCounts?
    /// Image codes.
    var codes: RankedCounts?
}

/// What a person is writing.
enum DatasetLine: Sendable, Equatable {
    /// Words that items must have.
    case words(String)
    /// The number of an item.
    case number(String)
}
