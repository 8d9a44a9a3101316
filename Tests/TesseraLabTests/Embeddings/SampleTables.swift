import TesseraTensor

import TesseraLab

/// Tables of the tests, the same on every machine.
enum SampleTables {
    /// Names words `w0`, `w1` and so on, then codes `#0`, `#1` and so on.
    static func vocabulary(words: Int, codes: Int) -> EmbeddingVocabulary {
        EmbeddingVocabulary(
            names: (0..<words).map { "w\($0)" } + (0..<codes).map { "#\($0)" },
            kinds: Array(repeating: .word, count: words) + Array(repeating: .code, count: codes))
    }

    /// Normal numbers around 0.
    static func random(
        words: Int, codes: Int = 0, width: Int, seed: UInt64 = 1
    ) -> EmbeddingTable {
        var random = RandomSource(seed: seed, purpose: "sample table")
        let values = (0..<(words + codes) * width).map { _ in random.normal() }
        return table(values, words: words, codes: codes, width: width)
    }

    static func table(
        _ values: [Float], words: Int, codes: Int = 0, width: Int
    ) -> EmbeddingTable {
        EmbeddingTable(
            title: "sample", vocabulary: vocabulary(words: words, codes: codes), width: width,
            values: values)
    }
}

extension EmbeddingTable {
    /// The table with other numbers.
    func with(_ values: [Float]) -> EmbeddingTable {
        EmbeddingTable(title: title, vocabulary: vocabulary, width: width, values: values)
    }
}
