import TesseraLab
import TesseraTerminal

/// What a look at a source found.
struct SourceFinding: Encodable {
    private let schema = "tessera.data.1"
    private let kind: SourceKind
    /// Whether the pictures have captions; true for text.
    private let hasCaptions: Bool
    private let description: SourceDescription

    private static let rejectionLimit = 10

    /// Opens the source and looks at what it holds.
    ///
    /// - Throws: `DataError` when nothing in it is usable.
    init(_ source: String, as kind: SourceKind) throws {
        self.kind = kind
        switch kind {
        case .text:
            hasCaptions = true
            description = try SourceDescription(SourceOpener.text(source))
        case .pictures:
            do {
                description = try SourceDescription(SourceOpener.pictures(source))
                hasCaptions = true
            } catch let refusal as DataError {
                // Pictures without any captions still serve for an image tokenizer.
                guard
                    let pictures = try? SourceOpener.pictures(source, captions: .optional)
                else { throw refusal }
                description = try SourceDescription(pictures)
                hasCaptions = false
            }
        }
    }

    /// The lines for a person.
    var text: String {
        var table = TextTable(["source", PrintableText.of(description.title)])
        table.add(["kind", kindText])
        table.add(["usable", description.count.map { "\($0) \(itemWord)" } ?? "unlimited"])
        table.add(["skipped", "\(rejections.count)"])
        for rejection in rejections.prefix(Self.rejectionLimit) {
            table.add(["", PrintableText.of("\(rejection.name): \(rejection.reason)")])
        }
        if rejections.count > Self.rejectionLimit {
            let rest = rejections.count - Self.rejectionLimit
            table.add(["", "and \(rest) more; --json has them all"])
        }
        if hasCaptions {
            table.add(["words", wordText])
            for example in description.examples { table.add(["example", Self.oneLine(example)]) }
        }
        return table.text + "\n"
    }

    private var rejections: [SourceReport.Rejection] { description.report.rejections }

    private var itemWord: String { kind == .pictures ? "pictures" : "documents" }

    private var kindText: String {
        hasCaptions
            ? kind.rawValue : "pictures without captions, fit for `tessera train tokenizer` alone"
    }

    private var wordText: String {
        "\(description.words) in \(CompactNumber.text(Double(description.bytes)))B, "
            + "\(description.distinctWords) different ones, "
            + "\(description.distinctTexts) different \(kind == .pictures ? "captions" : "texts")"
            + (description.examined == description.count
                ? "" : ", of the first \(description.examined) \(itemWord)")
    }

    private static func oneLine(_ text: String) -> String {
        PrintableText.of(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
