/// The forms of a personal pronoun.
enum Pronoun: String {
    case he, him, his, hers, himself

    /// The form for a grammatical gender: "f", "m", "p" for several, anything else for a thing.
    func text(gender: String) -> String {
        switch (gender, self) {
        case ("m", .hers): "his"
        case ("m", _): rawValue
        case ("f", .he): "she"
        case ("f", .him), ("f", .his): "her"
        case ("f", .hers): "hers"
        case ("f", .himself): "herself"
        case ("p", .he): "they"
        case ("p", .him): "them"
        case ("p", .his): "their"
        case ("p", .hers): "theirs"
        case ("p", .himself): "themselves"
        case (_, .he), (_, .him): "it"
        case (_, .his), (_, .hers): "its"
        case (_, .himself): "itself"
        }
    }
}
