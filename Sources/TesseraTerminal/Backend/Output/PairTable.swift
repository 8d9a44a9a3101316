/// The colour pairs that curses has been told of, by their colours.
///
/// curses wants a number for every combination of foreground and background. Giving a number new
/// colours makes it search the whole screen for the old ones, so numbers are only ever added;
/// when they run out the table starts afresh, between frames.
package struct PairTable {
    /// Two colour numbers; −1 is the terminal's own colour.
    package struct Colors: Hashable, Sendable {
        /// Colour of the strokes.
        package var foreground: Int32
        /// Colour behind the strokes.
        package var background: Int32

        /// Creates a combination.
        package init(foreground: Int32, background: Int32) {
            self.foreground = foreground
            self.background = background
        }

        /// What a terminal shows when nothing is said.
        package static let standard = Colors(foreground: -1, background: -1)
    }

    /// The most pairs beside pair 0.
    package let limit: Int
    private var numbers: [Colors: Int32] = [:]
    private var latest: (colors: Colors, number: Int32) = (.standard, 0)
    private var added: [Colors] = []

    /// Creates an empty table.
    package init(limit: Int) {
        self.limit = max(0, limit)
    }

    /// Pairs in use beside pair 0.
    package var count: Int { numbers.count }

    /// The number of a combination, new if need be; nil when all are taken.
    package mutating func number(of colors: Colors) -> Int32? {
        if colors == latest.colors { return latest.number }
        guard let number = find(colors) ?? add(colors) else { return nil }
        latest = (colors, number)
        return number
    }

    /// The combinations added since the last call, with consecutive numbers from `first`.
    package mutating func takeAdded() -> (first: Int32, colors: [Colors]) {
        defer { added = [] }
        return (Int32(numbers.count - added.count + 1), added)
    }

    /// Forgets every pair.
    package mutating func removeAll() {
        numbers.removeAll(keepingCapacity: true)
        latest = (.standard, 0)
        added = []
    }

    private func find(_ colors: Colors) -> Int32? {
        colors == .standard ? 0 : numbers[colors]
    }

    private mutating func add(_ colors: Colors) -> Int32? {
        guard numbers.count < limit else { return nil }
        let number = Int32(numbers.count + 1)
        numbers[colors] = number
        added.append(colors)
        return number
    }
}
