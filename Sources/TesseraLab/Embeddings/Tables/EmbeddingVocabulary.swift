package import TesseraModels

/// What the rows of an embedding table stand for: words, markers and image codes in one list.
package struct EmbeddingVocabulary: Sendable, Equatable {
    /// What one row stands for.
    package enum Kind: Sendable, Equatable, CaseIterable {
        /// A word piece.
        case word
        /// A marker such as the beginning of an image.
        case marker
        /// An image code.
        case code
        /// A row that only fills the vocabulary up; nothing ever reads it.
        case unused
    }

    /// The name of each row, as people see it.
    package let names: [String]
    /// What each row stands for.
    package let kinds: [Kind]

    /// Creates a vocabulary.
    ///
    /// - Precondition: there are as many names as kinds.
    package init(names: [String], kinds: [Kind]) {
        precondition(
            names.count == kinds.count, "\(names.count) names for \(kinds.count) kinds of rows")
        self.names = names
        self.kinds = kinds
    }

    /// Names the rows of a layout: words as the tokenizer shows them, codes as `#311`.
    package init(_ layout: TokenLayout, words: BytePairTokenizer) {
        let ids = 0..<Int32(layout.vocabulary)
        kinds = ids.map { id in
            if layout.isImage(id) { return .code }
            if layout.markerName(id) != nil { return .marker }
            return Int(id) < layout.textVocabulary ? .word : .unused
        }
        names = ids.map { id in
            if let code = layout.code(of: id) { return "#\(code)" }
            return layout.markerName(id) ?? words.display(id)
        }
    }

    /// Number of rows.
    package var count: Int { names.count }

    /// The rows that something reads, in order.
    package var usedRows: [Int] { kinds.indices.filter { kinds[$0] != .unused } }

    /// The rows of one kind, in order.
    package func rows(of kind: Kind) -> [Int] { kinds.indices.filter { kinds[$0] == kind } }

    /// The first row of this name; a code's name wins over a word that is spelled like it.
    package func row(named name: String) -> Int? {
        names.indices.first { kinds[$0] == .code && names[$0] == name }
            ?? names.indices.first { kinds[$0] != .unused && names[$0] == name }
    }

    /// The index of an image code among all codes; nil for other rows.
    package func code(of row: Int) -> Int32? {
        guard kinds[row] == .code else { return nil }
        return Int32(row - (kinds.firstIndex(of: .code) ?? 0))
    }
}
