import Foundation
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct BytePairTests {
    /// What Hugging Face's `tokenizers` learned and encoded; `byte_pair.py` made it.
    private struct Oracle: Decodable {
        struct Encoding: Decodable {
            let text: String
            let ids: [Int32]
        }
        let documents: [String]
        let vocabulary: [String: Int]
        let merges: [[String]]
        let encodings: [Encoding]
        let file: String
    }

    private let oracle: Oracle

    init() throws {
        let content = try Data(contentsOf: Fixture.url("byte_pair.json"))
        oracle = try JSONDecoder().decode(Oracle.self, from: content)
    }

    private var trained: BytePairTokenizer {
        .train(on: oracle.documents, vocabularySize: 420)
    }

    @Test func trainingLearnsTheMergesOfTheReference() throws {
        let reference = try BytePairTokenizer(file: Array(oracle.file.utf8), path: "oracle")
        #expect(trained == reference)
        #expect(trained.vocabularySize == oracle.vocabulary.count)
    }

    @Test func encodingEqualsTheReference() {
        let tokenizer = trained
        for encoding in oracle.encodings {
            #expect(tokenizer.encode(encoding.text) == encoding.ids, "\(encoding.text)")
        }
    }

    @Test func readingInvertsWriting() throws {
        let tokenizer = trained
        #expect(try BytePairTokenizer(file: tokenizer.file(), path: "own") == tokenizer)
    }

    @Test(arguments: 0..<40)
    func decodingInvertsEncodingOfAnyBytes(seed: Int) {
        var random = RandomSource(seed: UInt64(seed), purpose: "bytes", index: 0)
        let bytes = (0..<300).map { _ in UInt8(random.index(below: seed < 20 ? 256 : 130)) }
        let tokenizer = trained
        #expect(tokenizer.decode(tokenizer.encode(bytes: bytes)) == bytes)
    }

    /// Short words are merged by scanning, long ones with a queue: both must give what applying the
    /// merges one after the other gives.
    @Test(arguments: [1, 2, 31, 32, 33, 34, 70, 500])
    func wordsOfAnyLengthMergeInTheOrderOfRanks(length: Int) {
        var random = RandomSource(seed: UInt64(length), purpose: "word")
        let letters = oracle.documents.joined().filter { $0.isASCII && $0.isLetter }.map(
            String.init)
        let word = (0..<length).map { _ in letters[random.index(below: letters.count)] }
        let ids = merged(word).map { Int32(oracle.vocabulary[$0] ?? -1) }
        #expect(trained.encode(word.joined()) == ids)
    }

    private func merged(_ word: [String]) -> [String] {
        oracle.merges.reduce(word) { parts, pair in
            parts.reduce(into: []) { result, part in
                if result.last == pair[0], part == pair[1] {
                    result[result.count - 1] += part
                } else {
                    result.append(part)
                }
            }
        }
    }

    @Test func aTextEncodesLikeItsRepetition() {
        let text = oracle.documents.joined(separator: " ")
        let tokenizer = trained
        let once = tokenizer.encode(" " + text)
        #expect(tokenizer.encode(" \(text) \(text)") == once + once)
    }

    /// Text that never changes or alternates is one word of a megabyte, the worst case of merging.
    @Test(arguments: ["a", "ab", " "])
    func theWorkOfALongWordGrowsWithItsLength(pattern: String) {
        let tokenizer = BytePairTokenizer.train(
            on: [String(repeating: pattern, count: 64)], vocabularySize: 264)
        let (short, long) = (repeated(pattern, to: 1 << 12), repeated(pattern, to: 1 << 20))
        let (ids, looks) = tokenizer.encodeCounting(bytes: long)
        #expect(tokenizer.decode(ids) == long)
        #expect(ids.count <= 1 << 18)
        let ofShort = tokenizer.encodeCounting(bytes: short).looks
        #expect(ofShort > short.count / 2)
        #expect(looks <= 257 * ofShort)
        #expect(looks <= 4 * long.count)
    }

    private func repeated(_ pattern: String, to count: Int) -> [UInt8] {
        let bytes = Array(pattern.utf8)
        return (0..<count / bytes.count * bytes.count).map { bytes[$0 % bytes.count] }
    }

    @Test(arguments: [
        ("{}", "model"), ("{\"model\":{\"type\":\"WordPiece\"}}", "BPE"), ("[", "byte"),
    ])
    func foreignFilesAreRefusedByName(content: String, word: String) {
        let error = #expect(throws: TokenizerFileError.self) {
            try BytePairTokenizer(file: Array(content.utf8), path: "runs/x/tokenizer.json")
        }
        #expect(error?.description.contains("runs/x/tokenizer.json") == true)
        #expect(error?.description.contains(word) == true, "\(error?.description ?? "")")
    }
}

extension BytePairTokenizer {
    fileprivate static func train(
        on documents: [String], vocabularySize: Int
    ) -> BytePairTokenizer {
        BytePairTrainer.train(on: documents, vocabularySize: vocabularySize)
    }
}
