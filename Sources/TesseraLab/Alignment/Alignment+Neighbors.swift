package import TesseraModels

extension Alignment {
    /// Words and codes in one table, so that neighbours can be sought between them.
    ///
    /// Rows are the identifiers of a layout whose words and codes these are; markers are zeros.
    package func embeddingTable(words: BytePairTokenizer) -> EmbeddingTable {
        let layout = TokenLayout(
            textVocabulary: words.vocabularySize, imageVocabulary: imageTable.count / width)
        let markers = (layout.imageOffset - layout.textVocabulary) * width
        return EmbeddingTable(
            title: control.rawValue, vocabulary: EmbeddingVocabulary(layout, words: words),
            width: width,
            values: textTable + [Float](repeating: 0, count: markers) + imageTable)
    }
}
