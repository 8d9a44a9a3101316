/// What a view can be exported as.
package enum ExportFormat: String, Sendable, CaseIterable {
    /// The screen as it is drawn, in characters.
    case text = "text"
    /// The screen as it is drawn, as a picture.
    case picture = "PNG picture"
    /// The figures behind it.
    case figures = "CSV figures"
}
