/// One line made of pieces in different roles: status lines and key bars.
public struct StyledLine: Widget {
    /// A piece of text in one role.
    public struct Piece: Equatable, Sendable {
        /// What is written.
        public var text: String
        /// What it means.
        public var role: StyleRole

        /// Creates a piece.
        public init(_ text: String, _ role: StyleRole = .text) {
            self.text = text
            self.role = role
        }
    }

    /// The pieces from left to right, without gaps between them.
    public var pieces: [Piece]

    /// Creates a line.
    public init(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    /// A key bar: each key in its own role, followed by what it does.
    public static func keys(_ bindings: [(key: String, help: String)]) -> StyledLine {
        StyledLine(
            bindings.flatMap { [Piece(" \($0.key)", .key), Piece(" \($0.help) ", .muted)] })
    }

    /// Columns that the whole line takes.
    public var columns: Int {
        pieces.reduce(0) { $0 + SanitizedText($1.text).columns }
    }

    /// Draws on the first row; pieces that do not fit are cut or dropped.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var column = 0
        for piece in pieces where column < rect.columns {
            column += surface.write(
                piece.text, column: column, in: rect, style: theme[piece.role])
        }
    }
}
