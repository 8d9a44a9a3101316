import TesseraLab
package import TesseraTerminal

/// The screen on which a person sees what an image tokenizer keeps of pictures, and changes codes.
package struct ImagesScreen: Screen {
    /// The tokenizer, once it is open.
    var facts: TokenizerFacts?
    /// The picture in view.
    var picture: PaneContent<TokenizedPicture> = .empty(why: "opening the image tokenizer")
    /// How codes are used over many pictures.
    var statistics: PaneContent<CodeStatistics> = .empty(
        why: "counting the codes of held-out pictures")
    /// True while more pictures are being counted.
    var isCounting = true
    var patches: CodePatches?
    /// The grid that a person changed, and its picture once it is decoded.
    var edit = GridEdit()
    /// Place among the pictures.
    var index = 0

    /// The cell under the cursor, in raster order.
    var cell = 0
    /// The code that was chosen in the pane of all codes; nil follows the cursor.
    var chosenCode: Int32?
    var focus = ImagesPane.codes
    /// The pane in the place that several share.
    var side = ImagesPane.reconstruction
    var isZoomed = false
    /// True while original and reconstruction have changed places.
    var isFlipped = false
    var showsNumbers = true
    /// The digits of a code that is being written.
    var typed: String?
    /// A place to go to once its picture is there.
    var destination: CodeStatistics.Place?

    /// True once the jobs of the first look were asked for.
    var isStarted = false
    /// Checkpoints that the run had written when the tokenizer was opened.
    var knownCheckpoints = 0

    /// Creates the screen in its first state.
    package init() {}

    package func setting(of command: CommandName) -> String? {
        switch command {
        case .flip: isFlipped ? "reconstruction first" : "original first"
        case .codeNumbers: showsNumbers ? "on" : "off"
        case .imageView: side.title
        default: nil
        }
    }

    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] {
        [
            ("x", "a code that no counted picture uses"),
            ("[ ]", "the cell under the cursor, or a changed cell"),
            ("PSNR", "closeness to the original in decibels; above 25 is good"),
            ("perplexity", "how many equally frequent codes would tell as much"),
        ]
    }

    /// The codes in view: those of the picture with the changes of a person.
    var codes: [Int32] { edit.codes ?? picture.value?.codes ?? [] }

    /// The code that cards speak of.
    var code: Int32? { chosenCode ?? (codes.indices.contains(cell) ? codes[cell] : nil) }

    /// What the codes in view decode to.
    var decoded: [UInt8]? { edit.pixels ?? picture.value?.reconstruction }

    /// Where the panes stand while none is zoomed.
    func layout(_ context: ScreenContext) -> ImagesLayout {
        ImagesLayout(
            side: side, focus: focus, sizeClass: context.sizeClass,
            in: context.rect.belowFirstLine)
    }
}

/// Cells of a picture that a person gave other codes.
struct GridEdit: Equatable, Sendable {
    /// All codes with the changes; nil without any.
    private(set) var codes: [Int32]?
    /// Which cells were changed.
    private(set) var changed: Set<Int> = []
    /// What the codes decode to; nil until it is known.
    var pixels: [UInt8]?

    /// Gives a cell another code.
    mutating func put(_ code: Int32, at cell: Int, over original: [Int32]) {
        var codes = self.codes ?? original
        guard codes.indices.contains(cell) else { return }
        codes[cell] = code
        changed = Set(codes.indices.filter { codes[$0] != original[$0] })
        self.codes = changed.isEmpty ? nil : codes
        if changed.isEmpty { pixels = nil }
    }
}
