import TesseraLab
import TesseraTerminal

/// A row of the vocabulary as every list writes it: an image code's patch, then its name.
struct TokenName {
    let vocabulary: EmbeddingVocabulary
    let patches: CodePatches?

    /// Columns of a patch and the gap after it.
    static let patchColumns = 3

    /// The role of a row's name.
    func role(of row: Int) -> StyleRole {
        switch vocabulary.kinds[row] {
        case .word: .tokenText
        case .code: .tokenImage
        case .marker, .unused: .tokenSpecial
        }
    }

    /// The patch of a code, where patches are shown and it is decoded.
    func patch(of row: Int) -> PixelGrid? {
        guard let patches, let code = vocabulary.code(of: row), let pixels = patches[code] else {
            return nil
        }
        return PixelGrid(width: patches.side, height: patches.side, bytes: pixels)
    }

    /// Writes a row on the first line of a rectangle; its patch stands before the name.
    func draw(_ row: Int, in rect: Rect, on surface: inout Surface, theme: Theme) {
        let hasPatch = drawPatch(of: row, in: rect, on: &surface, theme: theme)
        let column = hasPatch ? Self.patchColumns : 0
        surface.write(
            vocabulary.names[row], column: column, in: rect, style: theme[role(of: row)])
    }

    /// Draws the patch alone, such as over a cursor that would change its colours.
    ///
    /// - Returns: whether there is one.
    @discardableResult
    func drawPatch(of row: Int, in rect: Rect, on surface: inout Surface, theme: Theme) -> Bool {
        guard let patch = patch(of: row), rect.columns > 6 else { return false }
        let place = Rect(column: rect.column, row: rect.row, columns: 2, rows: 1)
        ImageView(patch).draw(in: place.intersection(rect), on: &surface, theme: theme)
        return true
    }
}
