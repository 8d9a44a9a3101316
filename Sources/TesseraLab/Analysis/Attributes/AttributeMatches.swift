/// How many of the attributes that captions ask for are seen on pictures.
///
/// Every attribute is a strict match, and nothing is counted that a caption leaves open:
/// - shape: a kind of thing that the caption names is seen;
/// - color: a thing named with a color is seen, in that color;
/// - count: a thing that the caption names is seen, in that number;
/// - place, sky: the caption says where or under which sky, and so it is;
/// - caption: everything that the caption asks for is met.
///
/// What is seen beside that does not count against a picture.
public struct AttributeMatches: Sendable, Equatable, Codable {
    /// What is compared.
    public enum Attribute: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        case shape, color, count, place, sky, caption
    }

    /// One comparison after another of one attribute.
    public struct Tally: Sendable, Equatable, Codable {
        /// How often it was asked for.
        public var asked = 0
        /// How often it was there.
        public var met = 0

        /// The share that was met; nil where nothing was asked.
        public var accuracy: Double? { asked > 0 ? Double(met) / Double(asked) : nil }

        mutating func add(_ isMet: Bool) {
            asked += 1
            if isMet { met += 1 }
        }
    }

    private var tallies: [Attribute: Tally] = [:]

    /// Starts with nothing compared.
    public init() {}

    /// Compares captions with what is seen on their pictures.
    ///
    /// - Precondition: there are as many captions as pictures.
    public init(captions: [String], pictures: [PictureReading]) {
        precondition(
            captions.count == pictures.count,
            "\(captions.count) captions for \(pictures.count) pictures")
        for (caption, picture) in zip(captions, pictures) { add(CaptionReading(caption), picture) }
    }

    /// What chance gives: each picture is compared with the caption of the next one.
    public static func shuffled(captions: [String], pictures: [PictureReading]) -> Self {
        Self(captions: Array(captions.dropFirst() + captions.prefix(1)), pictures: pictures)
    }

    /// The comparisons of one attribute.
    public subscript(attribute: Attribute) -> Tally { tallies[attribute] ?? Tally() }

    /// Compares one caption with what is seen on its picture.
    public mutating func add(_ caption: CaptionReading, _ picture: PictureReading) {
        var isAllMet = true
        func note(_ attribute: Attribute, _ isMet: Bool) {
            tallies[attribute, default: Tally()].add(isMet)
            isAllMet = isAllMet && isMet
        }
        for thing in caption.things {
            let sight = picture[thing.kind]
            note(.shape, sight != nil)
            if let color = thing.color { note(.color, sight?.color == color) }
            note(.count, sight?.count == thing.count)
        }
        if let place = caption.place { note(.place, picture.place == place) }
        if let sky = caption.sky { note(.sky, picture.sky == sky) }
        let isAnythingAsked = !caption.things.isEmpty || caption.place != nil || caption.sky != nil
        if isAnythingAsked { tallies[.caption, default: Tally()].add(isAllMet) }
    }
}
