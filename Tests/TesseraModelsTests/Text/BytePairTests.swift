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

    /// A quadratic merge loop would need hours for a word this long.
    @Test func aMegabyteOfOneLetterIsEncoded() {
        let word = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
        let tokenizer = BytePairTokenizer.train(on: ["aaaaaaaa aaaaaaaa"], vocabularySize: 260)
        let ids = tokenizer.encode(bytes: word)
        #expect(tokenizer.decode(ids) == word)
        #expect(ids.count <= 1 << 18)
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
