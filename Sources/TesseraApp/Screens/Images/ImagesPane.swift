/// The panes of the images screen by what they show, so that the focus survives every resize.
enum ImagesPane: Hashable, Sendable, CaseIterable {
    /// The picture as it is.
    case original
    /// What is left of it after its codes.
    case reconstruction
    /// Its codes.
    case codes
    /// Where both differ.
    case error
    /// How often each code is used.
    case usage
    /// The chosen code by itself.
    case card

    /// What the pane is called.
    var title: String {
        switch self {
        case .original: "original"
        case .reconstruction: "reconstruction"
        case .codes: "codes"
        case .error: "error"
        case .usage: "use of codes"
        case .card: "code"
        }
    }

    /// What smaller screens show beside the codes, one after the other.
    static let sides: [ImagesPane] = [.reconstruction, .original, .error, .usage, .card]
}
