import TesseraLab
import TesseraTerminal

extension CommandName {
    package static let nextPicture = Self("nextPicture")
    package static let previousPicture = Self("previousPicture")
    package static let flip = Self("flip")
    package static let codeNumbers = Self("codeNumbers")
    package static let imageView = Self("imageView")
    package static let writeCode = Self("writeCode")
    package static let nextCode = Self("nextCode")
    package static let previousCode = Self("previousCode")
    package static let putCode = Self("putCode")
    package static let resetCodes = Self("resetCodes")
    package static let occurrence = Self("occurrence")
}

extension ImagesScreen {
    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "The image tokenizer writes a picture as a grid of codes and reads it back. The arrows "
            + "choose a cell; another code in it changes the picture there.",
        try: .nextPicture, .flip, .nextCode, .occurrence)

    /// What can be asked for here.
    package static let commands = CommandTable(pictures + edits + panes)

    private static let pictures: [CommandRow] = [
        .init(
            .previousPicture, "Pictures", [.character("["), .pageUp], "", "the picture before"),
        .init(
            .nextPicture, "Pictures", [.character("]"), .pageDown], "picture", rank: 2,
            "the picture after"),
        .init(
            .flip, "Pictures", [.character("f")], "flip", rank: 4,
            "original and reconstruction change places"),
        .init(
            .codeNumbers, "Pictures", [.character("i")], "numbers", rank: 9,
            "numbers of the codes on or off"),
        .init(
            .occurrence, "Pictures", [.character("o")], "occurs", rank: 7,
            "go to the next picture that has this code"),
    ]

    private static let edits: [CommandRow] = [
        .init(
            .nextCode, "Codes", [.character("+"), .character("=")], "code", rank: 3,
            "the next code into this cell; the picture follows"),
        .init(.previousCode, "Codes", [.character("-")], "", "the code before into this cell"),
        .init(
            .writeCode, "Codes", [.character("e")], "write", rank: 5,
            "write the number of a code into this cell"),
        .init(
            .putCode, "Codes", [.space], "put", rank: 8,
            "put the code chosen among all codes into this cell"),
        .init(.resetCodes, "Codes", [.character("r")], "reset", rank: 6, "undo all changes"),
    ]

    private static let panes: [CommandRow] = [
        .init(.nextPane, "Panes", [.tab], "pane", rank: 10, "focus the next pane"),
        .init(.previousPane, "Panes", [.backTab], "", "focus the previous pane"),
        .init(
            .imageView, "Panes", [.character("m")], "view", rank: 11,
            "reconstruction, original, error, use of codes, code card"),
        .init(.zoom, "Panes", [.enter], "", "focused pane on the whole screen"),
        .init(.back, "Panes", [.escape], "", "one level back"),
        .init(.left, "Panes", [.left, .character("h")], "", "cell or code to the left"),
        .init(.right, "Panes", [.right, .character("l")], "", "cell or code to the right"),
        .init(.up, "Panes", [.up, .character("k")], "", "cell or code above"),
        .init(.down, "Panes", [.down, .character("j")], "", "cell or code below"),
    ]

    package func label(of row: CommandRow, in context: ScreenContext) -> String? {
        switch row.name {
        case .resetCodes: edit.codes == nil ? nil : row.label
        case .putCode: chosenCode == nil ? nil : row.label
        case .occurrence: statistics.value == nil ? nil : row.label
        case .nextPicture, .flip, .codeNumbers, .nextCode, .writeCode:
            picture.value == nil ? nil : row.label
        default: row.label
        }
    }

    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        typed == nil ? nil : [("Enter", "put this code"), ("Esc", "leave the cell as it is")]
    }
}
