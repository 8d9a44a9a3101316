/// A form of a word that a slot may ask for: `{animal.s}`, `{verb.ed}`, `{hero.his}`.
enum WordForm: String {
    /// Plural of a noun.
    case s
    /// Third person of a verb.
    case es
    /// Past tense of a verb.
    case ed
    /// Past participle of a verb.
    case en
    /// Present participle of a verb.
    case ing
    /// Comparative of an adjective.
    case er
    /// Superlative of an adjective.
    case est
    /// Adverb of an adjective.
    case ly
    /// First letter capital.
    case cap
    /// All letters capital.
    case upper
    /// Pronouns of a person, an animal or a thing.
    case he, him, his, hers, himself

    /// The form of a word; `gender` is that of the term.
    func applied(to text: String, gender: String) -> String {
        switch self {
        case .s: NounForm.plural(of: text)
        case .es: VerbForm.third(of: text)
        case .ed: VerbForm.past(of: text)
        case .en: VerbForm.participle(of: text)
        case .ing: VerbForm.present(of: text)
        case .er: AdjectiveForm.comparative(of: text)
        case .est: AdjectiveForm.superlative(of: text)
        case .ly: AdjectiveForm.adverb(of: text)
        case .cap: text.capitalisedFirst
        case .upper: text.uppercased()
        case .he, .him, .his, .hers, .himself:
            Pronoun(rawValue: rawValue)?.text(gender: gender) ?? text
        }
    }
}
