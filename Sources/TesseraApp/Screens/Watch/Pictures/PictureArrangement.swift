import TesseraTerminal

/// How a pane shows a round of pictures, by the room that it has.
enum PictureArrangement: Equatable {
    /// Arms below each other, so many prompts side by side.
    case grid(picture: Size, prompts: Int, captionRows: Int)
    /// The arms' pictures of one prompt side by side.
    case comparison(picture: Size)
    /// One picture.
    case single(picture: Size)

    /// Pictures narrower than this show too little to be worth their place.
    private static let leastColumns = 16

    /// - Parameter isLarge: true asks for few large pictures instead of many.
    init(_ round: PictureRound, isLarge: Bool, in room: Size) {
        if !isLarge, let grid = Self.grid(round, in: room) {
            self = grid
            return
        }
        // A title above, and words below where rows can be spared.
        let words = room.rows > 10 ? 2 : 1
        let picturesRoom = Size(columns: room.columns, rows: room.rows - words)
        let single = Self.picture(round.side, in: picturesRoom)
        let share = Size(
            columns: (room.columns + 2) / max(1, round.rows.count) - 2, rows: picturesRoom.rows)
        let shared = Self.picture(round.side, in: share)
        let isWorthIt = shared == single || isLarge && shared.columns >= 24
        self = isWorthIt ? .comparison(picture: shared) : .single(picture: single)
    }

    /// True when arms or prompts take turns because not all of them are in view.
    var isPartial: Bool {
        if case .grid = self { false } else { true }
    }

    /// The number of things that the arrow keys go through.
    func stops(_ round: PictureRound) -> Int {
        switch self {
        case .grid(_, let prompts, _): max(1, round.prompts - prompts + 1)
        case .comparison: max(1, round.prompts)
        case .single: max(1, round.prompts * round.rows.count)
        }
    }

    /// Cells across that the pictures take.
    func columns(_ round: PictureRound) -> Int {
        switch self {
        case .grid(let picture, let prompts, _): prompts * (picture.columns + 1) - 1
        case .comparison(let picture): round.rows.count * (picture.columns + 2) - 2
        case .single(let picture): picture.columns
        }
    }

    /// The largest pictures of which two prompts or more fit; nil where they would be too small.
    private static func grid(_ round: PictureRound, in room: Size) -> PictureArrangement? {
        guard round.side > 0 else { return nil }
        for shrink in 1...8 {
            let columns = (round.side + shrink - 1) / shrink
            let picture = Size(columns: columns, rows: (columns + 1) / 2)
            let across = min(round.prompts, (room.columns + 1) / (columns + 1))
            let spare = room.rows - round.rows.count * (picture.rows + 1)
            // At full size all prompts have to be in view; below it, two are enough.
            let wanted = shrink == 1 ? round.prompts : min(round.prompts, 2)
            guard columns >= min(leastColumns, round.side), across >= wanted, spare >= 1 else {
                continue
            }
            return .grid(picture: picture, prompts: across, captionRows: min(3, spare))
        }
        return nil
    }

    /// Cells of a square picture, scaled by a whole number up or down.
    static func picture(_ side: Int, in room: Size) -> Size {
        guard side > 0, room.columns > 0, room.rows > 0 else { return Size(columns: 0, rows: 0) }
        let least = min(room.columns, room.rows * 2)
        let shrink = max(1, (side + least - 1) / least)
        let enlarge = max(1, least / side)
        let columns = (side + shrink - 1) / shrink * enlarge
        return Size(columns: columns, rows: (columns + 1) / 2)
    }
}
