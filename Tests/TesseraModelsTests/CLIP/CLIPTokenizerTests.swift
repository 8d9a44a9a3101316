import TesseraModels
import TestSupport
import Testing

struct CLIPTokenizerTests {
    private let tiny: TinyCLIP

    init() throws { tiny = try .fixture() }

    private func tokenizer(merges: [UInt8]? = nil) throws -> CLIPTokenizer {
        try CLIPTokenizer(
            vocabulary: tiny.vocabularyFile(), path: "vocab.json",
            merges: merges ?? tiny.mergesFile, mergesPath: "merges.txt")
    }

    // Origin: transformers 5.24, CLIPTokenizer with the same vocabulary, cut at 77.
    @Test func tokensAreThoseOfTheReference() throws {
        let (parts, whole) = (
            try tokenizer(), try CLIPTokenizer(file: tiny.tokenizerFile(), path: "tokenizer.json")
        )
        #expect(tiny.encodings.count == 13)
        for encoding in tiny.encodings {
            #expect(parts.encode(encoding.text, length: 77) == encoding.ids, "\(encoding.text)")
            #expect(whole.encode(encoding.text, length: 77) == encoding.ids, "\(encoding.text)")
        }
    }

    @Test(arguments: [2, 3, 10, 77])
    func aLongTextIsCutBetweenItsMarkers(length: Int) throws {
        let tokenizer = try tokenizer()
        let tokens = tokenizer.encode(String(repeating: "the cat ", count: 100), length: length)
        #expect(tokens.count == length)
        #expect(tokens.first == tokenizer.start && tokens.last == tokenizer.end)
        #expect(!tokens.dropLast().contains(tokenizer.end))
    }

    @Test func olderSpellingsOfMergesAreReadToo() throws {
        let tokens = String(decoding: try tiny.vocabularyFile(), as: UTF8.self)
        let file =
            #"{"model":{"type":"BPE","end_of_word_suffix":"</w>","vocab":\#(tokens),"#
            + #""merges":["t h","th e</w>"]}}"#
        let tokenizer = try CLIPTokenizer(file: Array(file.utf8), path: "tokenizer.json")
        #expect(tokenizer.encode("the", length: 77) == [532, 513, 533])
    }

    @Test(arguments: [
        (#"{"model":{"type":"WordPiece"}}"#, "its words are not byte pairs that end with </w>"),
        (
            #"{"model":{"type":"BPE","end_of_word_suffix":"</w>","vocab":{},"merges":[["a"]]}}"#,
            "a merge is not two tokens"
        ),
        (
            #"{"model":{"type":"BPE","end_of_word_suffix":"</w>","vocab":{"a":-1},"merges":[]}}"#,
            "an identifier of its vocabulary is no whole number"
        ),
        (
            #"{"model":{"type":"BPE","end_of_word_suffix":"</w>","vocab":{"a":0},"merges":[]}}"#,
            "its vocabulary lacks the token <|startoftext|>"
        ),
        ("{", "byte 1: expected a key"),
    ])
    func filesOfOtherTokenizersAreRefused(file: String, reason: String) {
        let error = #expect(throws: CLIPFileError.self) {
            try CLIPTokenizer(file: Array(file.utf8), path: "clip/tokenizer.json")
        }
        #expect(
            error?.description == "clip/tokenizer.json cannot be used: \(reason); "
                + "give the folder of a CLIP model as Hugging Face saves it")
    }

    @Test(arguments: [
        ("#version: 0.2\nt h\nt h\n", "a merge stands there twice"),
        ("t h\r\nq z\r\n", "its vocabulary lacks the token qz"),
        ("t h e\n", "a merge is not two tokens"),
    ])
    func mergesThatDoNotFitAreRefused(merges: String, reason: String) {
        let error = #expect(throws: CLIPFileError.self) {
            try tokenizer(merges: Array(merges.utf8))
        }
        #expect(error?.path == "merges.txt")
        #expect(error?.reason == reason)
    }
}
