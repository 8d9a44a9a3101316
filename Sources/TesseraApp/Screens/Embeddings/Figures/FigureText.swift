import TesseraTerminal

/// Numbers between −1 and 1 as the lists write them.
enum FigureText {
    /// Two places, without the zero that says nothing: `.41`, `-.07`, `1.00`.
    static func share(_ value: Float) -> String {
        let text = CompactNumber.fixed(Double(value), places: 2)
        if text.hasPrefix("0.") { return String(text.dropFirst()) }
        return text.hasPrefix("-0.") ? "-" + text.dropFirst(2) : text
    }

    /// Three places, for chance that would round to nothing.
    static func fine(_ value: Float) -> String {
        let text = CompactNumber.fixed(Double(value), places: 3)
        return text.hasPrefix("0.") ? String(text.dropFirst()) : text
    }
}
