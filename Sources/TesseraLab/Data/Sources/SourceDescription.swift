/// What a person wants to know of a source before training on it.
public struct SourceDescription: Sendable, Equatable, Codable {
    /// What the source is.
    public var title: String
    /// How many items it has; nil when it is unlimited.
    public var count: Int?
    /// How many items were looked at for the figures below.
    public var examined = 0
    /// Bytes of their text: captions, or documents.
    public var bytes = 0
    /// Words of their text.
    public var words = 0
    /// Words of the longest text.
    public var longest = 0
    /// How many different words there are, upper and lower case apart.
    public var distinctWords = 0
    /// How many different texts there are.
    public var distinctTexts = 0
    /// The beginnings of the first texts.
    public var examples: [String] = []
    /// What was skipped, with reasons.
    public var report: SourceReport

    /// Looks at the captions of the first `limit` pictures.
    ///
    /// - Throws: `DataError` when one cannot be read any more.
    public init(_ pictures: any PictureSource, limit: Int = 10_000) throws {
        self.init(title: pictures.title, count: pictures.count, report: pictures.report)
        try examine(limit: limit) { try pictures.caption(at: $0) }
    }

    /// Looks at the first `limit` documents.
    ///
    /// - Throws: `DataError` when one cannot be read any more.
    public init(_ text: any TextSource, limit: Int = 10_000) throws {
        self.init(title: text.title, count: text.count, report: text.report)
        try examine(limit: limit) { try text.document(at: $0) }
    }

    private static let exampleCount = 3
    private static let exampleLength = 160

    private init(title: String, count: Int?, report: SourceReport) {
        self.title = title
        self.count = count
        self.report = report
    }

    private mutating func examine(limit: Int, text: (Int) throws -> String) throws {
        examined = min(limit, count ?? limit)
        var vocabulary: Set<Substring> = []
        var texts: Set<String> = []
        for index in 0..<examined {
            let text = try text(index)
            let found = text.split { !($0.isLetter || $0.isNumber || $0 == "'") }
            bytes += text.utf8.count
            words += found.count
            longest = max(longest, found.count)
            vocabulary.formUnion(found)
            texts.insert(text)
            if index < Self.exampleCount {
                examples.append(String(text.prefix(Self.exampleLength)))
            }
        }
        distinctWords = vocabulary.count
        distinctTexts = texts.count
    }
}
