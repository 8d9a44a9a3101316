import TesseraModels

/// One token of a row as the model reads it.
package struct StripToken: Sendable, Equatable {
    /// What the token stands for.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// A piece of a word.
        case word
        /// An image code.
        case code
        /// A boundary of the sequence: its beginning and end, and those of the picture.
        case marker
    }

    /// The token for people.
    package let label: String
    /// What it stands for.
    package let kind: Kind

    /// Creates a token.
    package init(_ label: String, _ kind: Kind) {
        self.label = label
        self.kind = kind
    }
}

/// The chosen item with its tokens.
package struct DatasetItem: Sendable, Equatable {
    /// The item itself.
    package let entry: DatasetEntry
    /// What a model reads: caption, then image codes, between markers; or the document's pieces.
    package let tokens: [StripToken]
    /// Codes in a row of the picture; 0 without codes.
    package let grid: Int
    /// Word pieces of the text, before any is cut.
    package let pieces: Int
    /// Word pieces that a row keeps; nil where none is cut.
    package let limit: Int?
    /// Why there are no tokens of one kind.
    package let problem: String?

    /// Creates an item.
    package init(
        entry: DatasetEntry, tokens: [StripToken], grid: Int = 0, pieces: Int, limit: Int? = nil,
        problem: String? = nil
    ) {
        self.entry = entry
        self.tokens = tokens
        self.grid = grid
        self.pieces = pieces
        self.limit = limit
        self.problem = problem
    }
}

/// Reads one item and splits it into tokens.
package struct DatasetItemJob: BackgroundJob {
    private let subject: DatasetSubject
    private let place: DatasetPlace

    /// Asks for an item.
    package init(_ subject: DatasetSubject, _ place: DatasetPlace) {
        self.subject = subject
        self.place = place
    }

    /// Reads, encodes and lays out.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> DatasetItem {
        let entry = try models.datasetShelf.entry(subject, place)
        try progress.check()
        return subject == .text
            ? try document(entry, models.datasetShelf) : try picture(entry, models)
    }

    private func document(_ entry: DatasetEntry, _ shelf: DatasetShelf) throws -> DatasetItem {
        let words = try shelf.words().tokenizer
        let pieces = words.encode(entry.text)
        let layout = TokenLayout(textVocabulary: words.vocabularySize, imageVocabulary: 0)
        return DatasetItem(
            entry: entry, tokens: Self.tokens(pieces + [layout.end], words, layout),
            pieces: pieces.count)
    }

    /// A picture without an image tokenizer still shows its words.
    private func picture(_ entry: DatasetEntry, _ models: OpenModels) throws -> DatasetItem {
        let words = try models.datasetShelf.words().tokenizer
        let pieces = words.encode(entry.text)
        let limit = models.datasetShelf.configuration.data.captionLimit
        do {
            let pictures = try models.datasetShelf.imageTokenizer().model
            let layout = TokenLayout(
                textVocabulary: words.vocabularySize,
                imageVocabulary: pictures.configuration.codeCount)
            let codes = pictures.codes(of: [entry.pixels], on: models.device)[0]
            let row = CaptionSequence(layout: layout, captionLimit: limit, codes: codes.count)
                .row(caption: pieces, codes: codes)
            return DatasetItem(
                entry: entry, tokens: Self.tokens(row, words, layout),
                grid: pictures.configuration.grid, pieces: pieces.count, limit: limit)
        } catch {
            let layout = TokenLayout(textVocabulary: words.vocabularySize, imageVocabulary: 0)
            return DatasetItem(
                entry: entry, tokens: Self.tokens(Array(pieces.prefix(limit)), words, layout),
                pieces: pieces.count, limit: limit, problem: "\(error)")
        }
    }

    /// All tokens with their names; padding, which no model is scored on, stays away.
    private static func tokens(
        _ row: [Int32], _ words: BytePairTokenizer, _ layout: TokenLayout
    ) -> [StripToken] {
        let label = RunMaterials.label(words, layout)
        return row.filter { $0 != layout.padding }.map { id in
            let isMarker = layout.markerName(id) != nil
            return StripToken(
                label(id), layout.isImage(id) ? .code : isMarker ? .marker : .word)
        }
    }
}
