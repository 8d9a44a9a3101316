/// What a model learns from and what it is measured on, without overlap.
public struct DataSplit<Source: Sendable>: Sendable {
    /// What a model learns from.
    public var training: Source
    /// What it never learns from.
    public var validation: Source

    /// Creates a split from two sources that share nothing.
    public init(training: Source, validation: Source) {
        self.training = training
        self.validation = validation
    }
}

/// Which items of a finite source are held out: about one in twenty, scattered, always the same.
public enum HeldOut {
    /// One in this many items.
    public static let period = 20

    /// Whether the item at an index is held out.
    public static func contains(_ index: Int) -> Bool {
        // SplitMix64's finaliser scatters the choice, so that no periodic order escapes it.
        var z = UInt64(bitPattern: Int64(index)) &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return (z ^ (z >> 31)) % UInt64(period) == 0
    }

    /// The indices of a source of `count` items, apart; each part holds at least one if it can.
    static func partition(_ count: Int) -> (training: [Int], validation: [Int]) {
        var training = (0..<count).filter { !contains($0) }
        var validation = (0..<count).filter(contains)
        if validation.isEmpty, let last = training.last { validation = [last] }
        if training.count > 1, training.last == validation.last { training.removeLast() }
        if training.isEmpty { training = validation }
        return (training, validation)
    }
}

extension DataSplit where Source == any PictureSource {
    /// Splits a finite source; a single picture serves as both.
    init(_ source: any PictureSource, count: Int) {
        let parts = HeldOut.partition(count)
        self.init(
            training: ChosenPictures(source: source, indices: parts.training),
            validation: ChosenPictures(source: source, indices: parts.validation))
    }
}

extension DataSplit where Source == any TextSource {
    /// Splits a finite source; a single document serves as both.
    init(_ source: any TextSource, count: Int) {
        let parts = HeldOut.partition(count)
        self.init(
            training: ChosenDocuments(source: source, indices: parts.training),
            validation: ChosenDocuments(source: source, indices: parts.validation))
    }
}

/// Some pictures of a source; its report stays that of the whole.
private struct ChosenPictures: PictureSource {
    let source: any PictureSource
    let indices: [Int]
    var title: String { source.title }
    var count: Int? { indices.count }
    var report: SourceReport { source.report }
    func picture(at index: Int, side: Int) throws -> CaptionedPicture {
        try source.picture(at: indices[index], side: side)
    }
    func caption(at index: Int) throws -> String { try source.caption(at: indices[index]) }
}

/// Some documents of a source; its report stays that of the whole.
private struct ChosenDocuments: TextSource {
    let source: any TextSource
    let indices: [Int]
    var title: String { source.title }
    var count: Int? { indices.count }
    var report: SourceReport { source.report }
    func document(at index: Int) throws -> String { try source.document(at: indices[index]) }
}
