import TesseraLab
import TesseraTerminal

/// The newest pictures by who drew them and by prompt.
struct PictureRound: Equatable, Sendable {
    /// The pictures of one arm, one a prompt.
    struct Row: Equatable, Sendable {
        var name: String
        var role: StyleRole
        var pictures: [Preview]
    }

    /// One row an arm, in the order of drawing.
    let rows: [Row]

    /// Sorts a round; arms of the snapshot keep the colours of their curves.
    init(_ previews: [Preview], arms: [ArmSnapshot]) {
        var rows: [Row] = []
        for preview in previews {
            if let row = rows.firstIndex(where: { $0.name == preview.arm }) {
                rows[row].pictures.append(preview)
            } else {
                let arm = arms.firstIndex { $0.name == preview.arm }
                rows.append(
                    Row(
                        name: preview.arm, role: arm.map { .series($0) } ?? .title,
                        pictures: [preview]))
            }
        }
        self.rows = rows
    }

    /// Prompts of the round.
    var prompts: Int { rows.map(\.pictures.count).max() ?? 0 }
    /// Pixels across and down.
    var side: Int { rows.first?.pictures.first?.side ?? 0 }

    /// The words of one prompt.
    func prompt(_ index: Int) -> String {
        rows.lazy.compactMap { $0.pictures.dropFirst(index).first?.prompt }.first ?? ""
    }
}

extension PictureRound.Row {
    /// The row's name on the screen.
    var title: String { name == "data" ? "original" : name }

    /// A picture of the row; nil where none was drawn.
    func image(_ index: Int) -> PixelGrid? {
        guard let picture = pictures.dropFirst(index).first,
            picture.pixels.count == picture.side * picture.side * 3
        else { return nil }
        return PixelGrid(width: picture.side, height: picture.side, bytes: picture.pixels)
    }

    /// Writes the row's name behind the stroke of its curve.
    func drawTitle(_ index: Int, in rect: Rect, on surface: inout Surface, theme: Theme) {
        let line = index % 2 == 0 ? theme.glyphs.horizontal : theme.glyphs.dashed
        surface.write("\(line)\(line) \(title)", in: rect, style: theme[role])
    }
}
