/// What a tokenizer looks up to encode: made once, read by any thread.
struct BytePairRules: Sendable {
    /// The token of each byte.
    let byteTokens: [Int32]
    /// Which pairs merge.
    let merges: MergeTable
    /// The bytes of all tokens, one after the other.
    fileprivate let text: [UInt8]
    /// The tokens that merging their own bytes gives, by those bytes.
    fileprivate private(set) var wholeWords: WordTable<Int32>

    /// Prepares the look-ups.
    init(tokens: [[UInt8]], byteTokens: [Int32], merges: MergeTable) {
        self.byteTokens = byteTokens
        self.merges = merges
        text = Array(tokens.joined())
        wholeWords = WordTable(capacity: tokens.count)
        var merger = PairMerger(merges)
        var start = 0
        for (id, token) in tokens.enumerated() {
            var merged = token.map { byteTokens[Int($0)] }
            merger.merge(&merged)
            if merged == [Int32(id)] { add(start: start, length: token.count, token: Int32(id)) }
            start += token.count
        }
    }

    private mutating func add(start: Int, length: Int, token: Int32) {
        text.withUnsafeBufferPointer { text in
            guard let first = text.baseAddress else { return }
            let word = Word(UnsafeBufferPointer(start: first + start, count: length))
            wholeWords.insert(word, start: start, in: first, value: token)
        }
    }
}

/// Encodes one text.
///
/// Most words of a text are tokens themselves or stood in it before; only the others are merged.
struct BytePairEncoder {
    private let rules: BytePairRules
    private let text: UnsafePointer<UInt8>
    private let vocabulary: UnsafePointer<UInt8>
    private var splitter: WordSplitter
    private var merger: PairMerger
    private var merged: [Int32] = []
    private var result: [Int32] = []
    /// Where in the result the tokens of words that were merged before stand.
    private var seen: WordTable<Range<Int32>>

    /// The tokens of a text, O(n log n) in its bytes, and how many neighbouring pairs were looked at
    /// to merge them: the work without a clock.
    static func encode(
        _ text: UnsafeBufferPointer<UInt8>, _ rules: BytePairRules
    ) -> (tokens: [Int32], looks: Int) {
        rules.text.withUnsafeBufferPointer { vocabulary in
            guard let first = text.baseAddress, let vocabulary = vocabulary.baseAddress else {
                return ([], 0)
            }
            var encoder = BytePairEncoder(rules, vocabulary, text, first)
            encoder.encode()
            return (encoder.result, encoder.merger.looks)
        }
    }

    private init(
        _ rules: BytePairRules, _ vocabulary: UnsafePointer<UInt8>,
        _ text: UnsafeBufferPointer<UInt8>, _ first: UnsafePointer<UInt8>
    ) {
        self.rules = rules
        self.vocabulary = vocabulary
        self.text = first
        splitter = WordSplitter(text)
        merger = PairMerger(rules.merges)
        seen = WordTable(capacity: min(4096, text.count / 16))
        result.reserveCapacity(text.count / 3)
    }

    private mutating func encode() {
        while let piece = splitter.next() {
            let word = Word(UnsafeBufferPointer(start: text + piece.lowerBound, count: piece.count))
            if let token = rules.wholeWords.value(of: word, in: vocabulary) {
                result.append(token)
            } else if let tokens = seen.value(of: word, in: text) {
                for place in tokens { result.append(result[Int(place)]) }
            } else {
                merge(word, start: piece.lowerBound)
            }
        }
    }

    private mutating func merge(_ word: Word, start: Int) {
        merged.removeAll(keepingCapacity: true)
        for byte in word.bytes { merged.append(rules.byteTokens[Int(byte)]) }
        merger.merge(&merged)
        let first = Int32(result.count)
        result += merged
        seen.insert(word, start: start, in: text, value: first..<Int32(result.count))
    }
}
