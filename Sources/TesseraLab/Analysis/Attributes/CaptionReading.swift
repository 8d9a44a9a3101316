/// What a caption of the scenes' world asks for, read off its words alone.
///
/// Things are the names of `SceneKind`, with the color and the number in front of them. Words that
/// are none of the world's are passed over, so any prompt can be read.
public struct CaptionReading: Sendable, Equatable {
    /// Something that the caption names.
    public struct Thing: Sendable, Equatable {
        /// What it is.
        public var kind: SceneKind
        /// Its color; nil where the caption leaves it open.
        public var color: SceneColor?
        /// How many there are.
        public var count: Int

        /// Describes things of one kind.
        public init(_ kind: SceneKind, color: SceneColor?, count: Int) {
            (self.kind, self.color, self.count) = (kind, color, count)
        }
    }

    /// What is named, in the order of the words.
    public private(set) var things: [Thing] = []
    /// Where it is set; nil where the caption does not say.
    public private(set) var place: ScenePlace?
    /// Hour and weather; nil where the caption does not say.
    public private(set) var sky: SceneSky?

    /// Reads a caption.
    public init(_ caption: String) {
        let words = caption.lowercased().split { !$0.isLetter }.map(String.init)
        for (index, word) in words.enumerated() {
            if let kind = Self.kinds[word] {
                things.append(Self.thing(kind, before: words[..<index]))
            }
            place = place ?? Self.place(word, after: words[..<index])
            sky = sky ?? Self.sky(word, after: words[..<index])
        }
    }

    private static let kinds: [String: SceneKind] = Dictionary(
        SceneKind.all.flatMap { [($0.name, $0), ($0.plural, $0)] }, uniquingKeysWith: { $1 })

    private static let looks = Set(
        ScenePattern.allCases.map(\.rawValue) + SceneSize.allCases.map(\.rawValue)
            + SceneColor.allCases.map(\.rawValue))

    /// Goes back over the adjectives to the number.
    private static func thing(_ kind: SceneKind, before words: ArraySlice<String>) -> Thing {
        let adjectives = words.reversed().prefix { looks.contains($0) }
        let color = adjectives.lazy.compactMap { SceneColor(rawValue: $0) }.first
        let number = words.dropLast(adjectives.count).last
        return Thing(kind, color: color, count: number == "two" ? 2 : number == "three" ? 3 : 1)
    }

    private static func place(_ word: String, after words: ArraySlice<String>) -> ScenePlace? {
        switch word {
        case "water": words.last == "under" ? .underwater : nil
        case "sea": words.last == "deep" ? .underwater : .sea
        case "snow", "snowy": .snow
        // "under a grey sky" tells the weather of another place.
        case "sky": words.suffix(3).contains("under") ? nil : .sky
        case "table", "road", "desert", "hills", "meadow": ScenePlace(rawValue: word)
        default: nil
        }
    }

    private static func sky(_ word: String, after words: ArraySlice<String>) -> SceneSky? {
        switch (word, words.last) {
        case ("night", _), ("sky", "dark"): .night
        case ("sunset", _), ("evening", _): .sunset
        case ("sky", "grey"), ("day", "grey"): .overcast
        case ("sky", "blue"), ("day", _): .day
        default: nil
        }
    }
}
