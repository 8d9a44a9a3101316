/// What a piece of the screen means; a theme decides how that looks.
///
/// The raw value is the place in a theme file: `section.key`.
public enum StyleRole: String, CaseIterable, Sendable {
    case background = "ui.background"
    case text = "ui.text"
    case muted = "ui.muted"
    case border = "ui.border"
    case focus = "ui.focus"
    case title = "ui.title"
    case key = "ui.key"
    case selection = "ui.selection"

    case train = "state.train"
    case paused = "state.paused"
    case ok = "state.ok"
    case warn = "state.warn"
    case error = "state.error"
    case stale = "state.stale"

    case series0 = "series.0"
    case series1 = "series.1"
    case series2 = "series.2"
    case series3 = "series.3"
    case series4 = "series.4"
    case series5 = "series.5"

    case axis = "chart.axis"
    case grid = "chart.grid"
    case band = "chart.band"
    case reference = "chart.reference"
    case marker = "chart.marker"
    case bar = "chart.bar"

    case tokenText = "token.text"
    case tokenImage = "token.image"
    case tokenSpecial = "token.special"
    case tokenForced = "token.forced"

    /// The role of the `index`-th curve of a chart; six roles repeat.
    public static func series(_ index: Int) -> StyleRole {
        let all: [StyleRole] = [.series0, .series1, .series2, .series3, .series4, .series5]
        return all[index % all.count]
    }
}
