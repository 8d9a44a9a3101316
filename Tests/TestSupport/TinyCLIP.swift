import Foundation

/// A CLIP model of two small layers a tower whose weights follow from a formula, and what Hugging
/// Face's `transformers` makes of it; `Fixtures/clip.py` made `clip.json` by the same formulas.
package struct TinyCLIP: Decodable {
    /// A text and its tokens.
    package struct Encoding: Decodable {
        package let text: String
        package let ids: [Int32]
    }

    /// What the model says of three pictures and the three captions.
    package struct Judgement: Decodable {
        package let pictures, texts, logits: [[Float]]
        package let scores: [Double]
    }

    /// Pairs of symbols in the order of their ranks.
    package let merges: [[String]]
    package let captions: [String]
    package let encodings: [Encoding]
    /// By activation.
    package let models: [String: Judgement]
    /// Every 61st number of the first picture after the processor.
    package let pixels: [Float]

    /// Reads the fixture.
    ///
    /// - Throws: when it is missing or damaged.
    package static func fixture() throws -> TinyCLIP {
        try JSONDecoder().decode(Self.self, from: Data(contentsOf: Fixture.url("clip.json")))
    }

    /// Pixels along a side of `picture`, and of what the model reads.
    package static let (side, modelSide) = (20, 32)

    /// A picture of some texture, [side, side, 3].
    package static func picture(_ seed: Int, side: Int = side) -> [UInt8] {
        (0..<side * side * 3).map { index in
            let (channel, x, y) = (index % 3, index / 3 % side, index / 3 / side)
            let level = x * (5 + seed) + y * (9 - seed) + channel * 53 + x * y * 3 / 7 + seed * 40
            return UInt8(level % 256)
        }
    }
}

extension TinyCLIP {
    /// The symbols of all bytes, of bytes at the end of a word, of merges, and the two markers.
    package var vocabulary: [String: Int] {
        let symbols = Self.alphabet.map { String(Character($0)) }
        let tokens =
            symbols + symbols.map { $0 + "</w>" } + merges.map { $0.joined() }
            + ["<|startoftext|>", "<|endoftext|>"]
        return Dictionary(uniqueKeysWithValues: tokens.enumerated().map { ($1, $0) })
    }

    /// The visible bytes in their order, then U+0100 onwards for the others (`bytes_to_unicode`).
    private static var alphabet: [Unicode.Scalar] {
        let visible = Array(0x21...0x7E) + Array(0xA1...0xAC) + Array(0xAE...0xFF)
        return (visible + Array(0x100..<0x100 + 256 - visible.count)).compactMap {
            Unicode.Scalar($0)
        }
    }

    /// `vocab.json`.
    ///
    /// - Throws: never in practice.
    package func vocabularyFile() throws -> [UInt8] { Array(try JSONEncoder().encode(vocabulary)) }

    /// `merges.txt`.
    package var mergesFile: [UInt8] {
        Array(
            (["#version: 0.2"] + merges.map { $0.joined(separator: " ") } + [""])
                .joined(separator: "\n").utf8)
    }

    /// `tokenizer.json` with what a reader needs of it.
    ///
    /// - Throws: never in practice.
    package func tokenizerFile() throws -> [UInt8] {
        let tokens = String(decoding: try vocabularyFile(), as: UTF8.self)
        let pairs = String(decoding: try JSONEncoder().encode(merges), as: UTF8.self)
        return Array(
            #"{"model":{"type":"BPE","end_of_word_suffix":"</w>","vocab":\#(tokens),"merges":\#(pairs)}}"#
                .utf8)
    }

    /// `config.json`; the published name of the end goes with quick GELU, the right one with GELU.
    package func configurationFile(activation: String) -> [UInt8] {
        let end = activation == "quick_gelu" ? 2 : vocabulary.count - 1
        return Array(
            """
            {"model_type":"clip","projection_dim":8,
            "text_config":{"vocab_size":\(vocabulary.count),"hidden_size":32,
            "intermediate_size":64,"num_hidden_layers":2,"num_attention_heads":4,
            "hidden_act":"\(activation)","eos_token_id":\(end)},
            "vision_config":{"hidden_size":48,"intermediate_size":80,"num_hidden_layers":2,
            "num_attention_heads":3,"image_size":32,"patch_size":8,
            "hidden_act":"\(activation)"}}
            """.utf8)
    }
}
