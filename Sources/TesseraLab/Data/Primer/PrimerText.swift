import TesseraTensor

/// The *Primer*: a general English text corpus without end, written from the project's own word
/// lists and phrases.
///
/// Each document is one small text of one genre, 60 to 1,500 bytes of printable ASCII and line
/// breaks: a story, a letter, a riddle, a lesson about numbers, …. Texts of all seeds agree on
/// the facts of one invented world.
public struct PrimerText: TextSource {
    /// One half of a split that shares no text.
    public enum Part: Sendable, CaseIterable {
        /// What a model learns from: about nineteen in twenty of all texts.
        case training
        /// What it never learns from: the texts whose hash is a multiple of twenty.
        case validation
    }

    /// Bytes of a document.
    public static let documentLengths = 60...1500

    /// Determines every document.
    public let seed: UInt64
    /// Which texts this source gives.
    public let part: Part

    /// Chooses one of the corpora.
    public init(seed: UInt64 = 1, part: Part = .training) {
        self.seed = seed
        self.part = part
    }

    /// The seed in "primer" or "primer:SEED"; nil when the name is another.
    public static func seed(named name: String) -> UInt64? {
        if name == "primer" { return 1 }
        return name.hasPrefix("primer:") ? UInt64(name.dropFirst(7)) : nil
    }

    /// What the source is, for people.
    public var title: String { "primer, seed \(seed)" }
    /// There is no last document.
    public var count: Int? { nil }
    /// Nothing is left out.
    public var report: SourceReport { SourceReport(accepted: nil) }

    /// Writes one document: a pure function of seed, part and index.
    ///
    /// - Precondition: `index` is not negative.
    public func document(at index: Int) -> String { page(at: index).text }

    /// One document and the name of its genre.
    func page(at index: Int) -> (genre: String, text: String) {
        precondition(index >= 0, "primer document at the negative index \(index)")
        var random = RandomSource(seed: seed, purpose: "primer \(part)", index: UInt64(index))
        while true {
            let genre = PrimerCatalogue.genre(&random)
            let text = genre.document(&random)
            if Self.documentLengths.contains(text.utf8.count), Self.part(of: text) == part {
                return (genre.name, text)
            }
        }
    }

    /// The part that a text belongs to, wherever it was written.
    private static func part(of text: String) -> Part {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a, 64 bits
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return (hash >> 32) % UInt64(HeldOut.period) == 0 ? .validation : .training
    }
}
