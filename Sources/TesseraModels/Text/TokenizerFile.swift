public import Foundation

/// `tokenizer.json`, the format of Hugging Face's `tokenizers`: the byte-level subset of it.
extension BytePairTokenizer {
    /// Reads a file.
    ///
    /// - Throws: `TokenizerFileError` when it is missing, damaged or of a kind that is not read.
    public init(contentsOf url: URL) throws {
        guard let data = try? Data(contentsOf: url) else {
            throw TokenizerFileError(path: url.path, reason: "the file cannot be read")
        }
        try self.init(file: [UInt8](data), path: url.path)
    }

    /// Reads the content of a file; `path` stands in messages.
    ///
    /// - Throws: `TokenizerFileError` when it is damaged or of a kind that is not read.
    public init(file: [UInt8], path: String) throws {
        do {
            let reader = TokenizerReader(try StrictJSONReader.value(of: file))
            try reader.checkParts()
            let tokens = try reader.tokens()
            self.init(tokens: tokens, merges: try reader.merges(tokens))
        } catch let problem as JSONProblem {
            throw TokenizerFileError(path: path, reason: problem.description)
        } catch let refusal as TokenizerReader.Refusal {
            throw TokenizerFileError(path: path, reason: refusal.reason)
        }
    }

    /// The file's content; the markers of `TokenLayout` stand in it as special tokens.
    public func file() -> [UInt8] {
        let vocabulary = tokens.enumerated().map { "\(Self.quoted($1)):\($0)" }
        let pairs = merges.map {
            "[\(Self.quoted(tokens[Int($0.left)])),\(Self.quoted(tokens[Int($0.right)]))]"
        }
        let added = TokenLayout.markerNames.enumerated().map { index, name in
            "{\"id\":\(tokens.count + index),\"content\":\"\(name)\",\"single_word\":false,"
                + "\"lstrip\":false,\"rstrip\":false,\"normalized\":false,\"special\":true}"
        }
        let text = """
            {"version":"1.0","truncation":null,"padding":null,
            "added_tokens":[\(added.joined(separator: ",\n"))],
            "normalizer":null,
            "pre_tokenizer":{"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,"use_regex":true},
            "post_processor":null,
            "decoder":{"type":"ByteLevel","add_prefix_space":true,"trim_offsets":true,"use_regex":true},
            "model":{"type":"BPE","dropout":null,"unk_token":null,"continuing_subword_prefix":null,
            "end_of_word_suffix":null,"fuse_unk":false,"byte_fallback":false,"ignore_merges":false,
            "vocab":{\(vocabulary.joined(separator: ",\n"))},
            "merges":[\(pairs.joined(separator: ",\n"))]}}

            """
        return Array(text.utf8)
    }

    /// A token in JSON's quotes; its visible form holds nothing to escape but these two.
    private static func quoted(_ token: [UInt8]) -> String {
        let text = ByteAlphabet.text(of: token)
        return "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }.joined() + "\""
    }
}

/// Why a `tokenizer.json` cannot be used.
public struct TokenizerFileError: Error, Equatable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What is wrong, as a phrase.
    public let reason: String

    /// One sentence: what, where, what to do next.
    public var description: String {
        "\(path) cannot be used as a tokenizer: \(reason); give a byte-level BPE tokenizer.json"
    }
}

/// Reads the parts of a `tokenizer.json` and refuses, by name, what would change its meaning.
private struct TokenizerReader {
    struct Refusal: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    private let root: JSONValue
    private let model: JSONValue

    init(_ root: JSONValue) {
        self.root = root
        model = root["model"] ?? .null
    }

    func checkParts() throws {
        guard model["type"] == .string("BPE") else { throw Refusal("its model is not BPE") }
        try require("normalizer", isIn: [nil, .null])
        guard root["pre_tokenizer"]?["type"] == .string("ByteLevel"),
            root["pre_tokenizer"]?["add_prefix_space"] != .boolean(true),
            root["pre_tokenizer"]?["use_regex"] != .boolean(false)
        else { throw Refusal("its pre_tokenizer is not ByteLevel with the GPT-2 split") }
        for key in ["dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix"] {
            guard [nil, .null].contains(model[key]) else { throw Refusal("it uses \(key)") }
        }
        for key in ["byte_fallback", "ignore_merges", "fuse_unk"] {
            guard model[key] != .boolean(true) else { throw Refusal("it uses \(key)") }
        }
    }

    private func require(_ key: String, isIn allowed: [JSONValue?]) throws {
        guard allowed.contains(root[key]) else { throw Refusal("it uses a \(key)") }
    }

    /// The bytes of each token by identifier, without special tokens at the end.
    func tokens() throws -> [[UInt8]] {
        guard case .object(let vocabulary)? = model["vocab"] else {
            throw Refusal("it has no vocab")
        }
        var tokens = [[UInt8]?](repeating: nil, count: vocabulary.count)
        for (text, value) in vocabulary {
            guard case .integer(let id) = value, tokens.indices.contains(id), tokens[id] == nil
            else {
                throw Refusal("the identifiers of its vocab are not 0 to \(tokens.count - 1)")
            }
            guard let bytes = ByteAlphabet.bytes(of: text) else {
                throw Refusal("its token \(text) is not written in the byte alphabet")
            }
            tokens[id] = bytes
        }
        let complete = tokens.compactMap(\.self)
        guard Set(complete).isSuperset(of: (0...255).map { [$0] }) else {
            throw Refusal("not every byte is a token")
        }
        return complete
    }

    /// Both spellings of a merge: `["a", "b"]` and the older `"a b"`.
    func merges(_ tokens: [[UInt8]]) throws -> [TokenPair] {
        guard case .array(let values)? = model["merges"] else { throw Refusal("it has no merges") }
        let identifiers = Dictionary(
            uniqueKeysWithValues: tokens.enumerated().map { ($1, Int32($0)) })
        let pairs = try values.map { value in
            let parts = try Self.parts(value).map { ByteAlphabet.bytes(of: $0) ?? [] }
            guard parts.count == 2, let left = identifiers[parts[0]],
                let right = identifiers[parts[1]], identifiers[parts[0] + parts[1]] != nil
            else { throw Refusal("a merge names something that is not a token") }
            return TokenPair(left: left, right: right)
        }
        guard Set(pairs).count == pairs.count else { throw Refusal("a merge stands there twice") }
        return pairs
    }

    private static func parts(_ value: JSONValue) throws -> [String] {
        switch value {
        case .string(let text): return text.split(separator: " ").map(String.init)
        case .array(let values):
            return try values.map {
                guard case .string(let text) = $0 else { throw Refusal("a merge is not a text") }
                return text
            }
        default: throw Refusal("a merge is not a text")
        }
    }
}
