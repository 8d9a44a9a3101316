import TesseraLab

/// What the token pane shows.
enum TokenView: String, CaseIterable, Sendable {
    case ranks = "by rank"
    case words = "words"
    case codes = "image codes"

    /// The views that a run's tokens can fill.
    static func views(of usage: TokenUsage?) -> [TokenView] {
        guard let usage else { return [.ranks] }
        return allCases.filter { view in
            switch view {
            case .ranks: true
            case .words: usage.text != nil
            case .codes: usage.image != nil
            }
        }
    }
}
