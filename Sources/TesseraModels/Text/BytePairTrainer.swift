/// Learns byte pairs from text: merges the most frequent neighbours until the vocabulary is full.
///
/// Counts are kept up to date merge by merge, only for the words that a merge changes. Among
/// equally frequent pairs the one with the lower identifiers goes first, as in Hugging Face's
/// `tokenizers`, so that both learn the same merges.
public struct BytePairTrainer {
    private struct Word {
        var tokens: [Int32]
        let count: Int
    }

    /// A pair with the count it had when it was queued; the most frequent comes first.
    private struct Entry: Comparable {
        let pair: TokenPair
        let count: Int

        static func < (a: Self, b: Self) -> Bool { (b.count, a.pair) < (a.count, b.pair) }
    }

    private var words: [Word]
    private var counts: [TokenPair: Int] = [:]
    private var places: [TokenPair: Set<Int>] = [:]
    private var queue = PriorityQueue<Entry>()
    private var tokens: [[UInt8]] = ByteAlphabet.bytesInOrder.map { [$0] }
    private var identifiers: [[UInt8]: Int32] = [:]
    private var merges: [TokenPair] = []

    /// Learns a tokenizer of up to `vocabularySize` tokens.
    ///
    /// Training ends early when no pair occurs twice.
    ///
    /// - Precondition: `vocabularySize` is at least 256.
    public static func train(
        on documents: some Sequence<String>, vocabularySize: Int
    ) -> BytePairTokenizer {
        precondition(vocabularySize >= 256, "a byte-level vocabulary needs at least 256 tokens")
        var trainer = BytePairTrainer(documents)
        while trainer.tokens.count < vocabularySize, trainer.mergeMostFrequentPair() {}
        return BytePairTokenizer(tokens: trainer.tokens, merges: trainer.merges)
    }

    private init(_ documents: some Sequence<String>) {
        var occurrences: [ArraySlice<UInt8>: Int] = [:]
        for document in documents {
            let bytes = Array(document.utf8)
            bytes.withUnsafeBufferPointer { buffer in
                var splitter = WordSplitter(buffer)
                while let piece = splitter.next() { occurrences[bytes[piece], default: 0] += 1 }
            }
        }
        var byteTokens = [Int32](repeating: 0, count: 256)
        for (id, byte) in ByteAlphabet.bytesInOrder.enumerated() {
            byteTokens[Int(byte)] = Int32(id)
            identifiers[[byte]] = Int32(id)
        }
        words = occurrences.map { bytes, count in
            Word(tokens: bytes.map { byteTokens[Int($0)] }, count: count)
        }
        for index in words.indices { count(words[index], at: index, by: 1) }
        for (pair, count) in counts { queue.push(Entry(pair: pair, count: count)) }
    }

    private mutating func count(_ word: Word, at index: Int, by sign: Int) {
        for pair in Self.pairs(word.tokens) {
            counts[pair, default: 0] += sign * word.count
            if sign > 0 { places[pair, default: []].insert(index) }
        }
    }

    /// Merges once; false when no pair occurs twice.
    private mutating func mergeMostFrequentPair() -> Bool {
        while let entry = queue.pop() {
            let count = counts[entry.pair] ?? 0
            guard count == entry.count else {
                if count > 1 { queue.push(Entry(pair: entry.pair, count: count)) }
                continue
            }
            guard count > 1 else { return false }
            merge(entry.pair)
            return true
        }
        return false
    }

    private mutating func merge(_ pair: TokenPair) {
        let new = token(joining: pair)
        merges.append(pair)
        var touched: Set<TokenPair> = []
        for index in places.removeValue(forKey: pair) ?? [] {
            count(words[index], at: index, by: -1)
            words[index].tokens = Self.merged(words[index].tokens, pair, into: new)
            count(words[index], at: index, by: 1)
            touched.formUnion(
                Self.pairs(words[index].tokens).filter { $0.left == new || $0.right == new })
        }
        counts[pair] = nil
        for pair in touched { queue.push(Entry(pair: pair, count: counts[pair] ?? 0)) }
    }

    /// The token of a merge; two merges may spell the same one, which then keeps its first number.
    private mutating func token(joining pair: TokenPair) -> Int32 {
        let bytes = tokens[Int(pair.left)] + tokens[Int(pair.right)]
        if let known = identifiers[bytes] { return known }
        let new = Int32(tokens.count)
        tokens.append(bytes)
        identifiers[bytes] = new
        return new
    }

    private static func pairs(_ tokens: [Int32]) -> [TokenPair] {
        zip(tokens, tokens.dropFirst()).map { TokenPair(left: $0, right: $1) }
    }

    private static func merged(_ tokens: [Int32], _ pair: TokenPair, into new: Int32) -> [Int32] {
        var result: [Int32] = []
        var index = 0
        while index < tokens.count {
            if index + 1 < tokens.count, tokens[index] == pair.left, tokens[index + 1] == pair.right
            {
                result.append(new)
                index += 2
            } else {
                result.append(tokens[index])
                index += 1
            }
        }
        return result
    }
}
