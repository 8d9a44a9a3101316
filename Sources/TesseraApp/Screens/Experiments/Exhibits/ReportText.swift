import TesseraTerminal

/// Words of the report as the terminal can show them.
enum ReportText {
    private static let spellings: [Character: String] = [
        "−": "-", "–": "-", "—": "-", "±": "+-", "×": "x", "·": "*", "→": "->", "≥": ">=",
        "≤": "<=", "…": "...", "é": "e", "√": "sqrt ", "²": "^2",
    ]

    /// The same words, spelled in ASCII where the terminal has nothing else.
    static func of(_ text: String, _ glyphs: Glyphs) -> String {
        guard !glyphs.hasBraille else { return text }
        return text.map { spellings[$0] ?? String($0) }.joined()
    }
}
