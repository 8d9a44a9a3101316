/// The length a pane asks for along one axis.
public enum Extent: Hashable, Sendable {
    /// Exactly so many cells, as long as there is room.
    case fixed(Int)
    /// A share of what the fixed panes leave, in proportion to its weight.
    case flexible(Int)
}

/// How much room a screen has; widgets drop detail by class, never overlap.
public enum SizeClass: Int, Comparable, CaseIterable, Sendable {
    /// Below 20×5: one number.
    case tiny
    /// At least 20×5: a card of key figures.
    case extraSmall
    /// At least 60×16; 80×24 is the reference.
    case small
    /// At least 100×28.
    case medium
    /// At least 140×40.
    case large

    /// The class of a screen of this size.
    public init(_ size: Size) {
        let floors: [(SizeClass, Size)] = [
            (.large, Size(columns: 140, rows: 40)), (.medium, Size(columns: 100, rows: 28)),
            (.small, Size(columns: 60, rows: 16)), (.extraSmall, Size(columns: 20, rows: 5)),
        ]
        let fitting = floors.first { $1.columns <= size.columns && $1.rows <= size.rows }
        self = fitting?.0 ?? .tiny
    }

    /// Orders classes by the room they have.
    public static func < (left: SizeClass, right: SizeClass) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Rect {
    /// The rectangle without a border of this many cells on every side.
    public func inset(by amount: Int) -> Rect {
        inset(horizontal: amount, vertical: amount)
    }

    /// The rectangle without this many columns left and right and rows above and below.
    public func inset(horizontal: Int, vertical: Int) -> Rect {
        Rect(
            column: column + horizontal, row: row + vertical,
            columns: columns - 2 * horizontal, rows: rows - 2 * vertical)
    }

    /// The rectangle without its first line.
    public var belowFirstLine: Rect {
        Rect(column: column, row: row + 1, columns: columns, rows: rows - 1)
    }

    /// Panes side by side, one for each extent, filling the width.
    public func split(columns extents: Extent...) -> [Rect] {
        split(columns: extents)
    }

    /// Panes one below the other, one for each extent, filling the height.
    public func split(rows extents: Extent...) -> [Rect] {
        split(rows: extents)
    }

    /// Panes side by side, one for each extent, filling the width.
    public func split(columns extents: [Extent]) -> [Rect] {
        var start = column
        return lengths(of: extents, in: columns).map { length in
            defer { start += length }
            return Rect(column: start, row: row, columns: length, rows: rows)
        }
    }

    /// Panes one below the other, one for each extent, filling the height.
    public func split(rows extents: [Extent]) -> [Rect] {
        var start = row
        return lengths(of: extents, in: rows).map { length in
            defer { start += length }
            return Rect(column: column, row: start, columns: columns, rows: length)
        }
    }

    /// A rectangle of at most this size in the middle of this one.
    public func centered(_ size: Size) -> Rect {
        let width = min(size.columns, columns)
        let height = min(size.rows, rows)
        return Rect(
            column: column + (columns - width) / 2, row: row + (rows - height) / 2,
            columns: width, rows: height)
    }
}

/// Fixed lengths are served first, in order; cumulative rounding makes the rest add up exactly.
private func lengths(of extents: [Extent], in total: Int) -> [Int] {
    var room = total
    var weight = 0
    var result = extents.map { extent -> Int in
        switch extent {
        case .fixed(let wanted):
            let granted = max(0, min(wanted, room))
            room -= granted
            return granted
        case .flexible(let share):
            weight += max(0, share)
            return 0
        }
    }
    var passed = 0
    for (index, extent) in extents.enumerated() {
        guard case .flexible(let share) = extent, weight > 0 else { continue }
        let next = passed + max(0, share)
        result[index] = room * next / weight - room * passed / weight
        passed = next
    }
    return result
}
