/// The files that Hugging Face keeps a CLIP tokenizer in: `tokenizer.json`, or `vocab.json` with
/// `merges.txt`.
extension CLIPTokenizer {
    /// Reads the content of a `tokenizer.json`; `path` stands in messages.
    ///
    /// - Throws: `CLIPFileError` when it is damaged or of a kind that is not read.
    public init(file: [UInt8], path: String) throws {
        self = try CLIPRefusal.naming(path) {
            let model = try StrictJSONReader.value(of: file)["model"] ?? .null
            guard model["type"] == .string("BPE"),
                model["end_of_word_suffix"] == .string(Self.wordEnd)
            else { throw CLIPRefusal("its words are not byte pairs that end with \(Self.wordEnd)") }
            guard case .array(let merges)? = model["merges"] else {
                throw CLIPRefusal("it has no merges")
            }
            return try Self(
                vocabulary: Self.vocabulary(model["vocab"] ?? .null),
                merges: merges.map(Self.sides))
        }
    }

    /// Reads the contents of a `vocab.json` and its `merges.txt`; the paths stand in messages.
    ///
    /// - Throws: `CLIPFileError` when one is damaged or they do not fit each other.
    public init(
        vocabulary: [UInt8], path: String, merges: [UInt8], mergesPath: String
    ) throws {
        let tokens = try CLIPRefusal.naming(path) {
            try Self.vocabulary(StrictJSONReader.value(of: vocabulary))
        }
        self = try CLIPRefusal.naming(mergesPath) {
            try Self(vocabulary: tokens, merges: Self.lines(of: merges))
        }
    }

    private static func vocabulary(_ value: JSONValue) throws -> [String: Int32] {
        guard case .object(let members) = value else { throw CLIPRefusal("it has no vocabulary") }
        return try members.mapValues { member in
            guard case .integer(let id) = member, let token = Int32(exactly: id), token >= 0 else {
                throw CLIPRefusal("an identifier of its vocabulary is no whole number")
            }
            return token
        }
    }

    /// Both spellings of a merge: `["a", "b"]` and the older `"a b"`.
    private static func sides(_ merge: JSONValue) throws -> (left: String, right: String) {
        if case .string(let text) = merge { return try sides(Array(text.utf8)[...]) }
        guard case .array(let values) = merge, values.count == 2,
            case .string(let left) = values[0], case .string(let right) = values[1]
        else { throw CLIPRefusal("a merge is not two tokens") }
        return (left, right)
    }

    /// One merge a line, after a first line that names the version.
    private static func lines(of file: [UInt8]) throws -> [(left: String, right: String)] {
        try file.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            .drop { $0.starts(with: "#version".utf8) }
            .map(sides)
    }

    private static func sides(_ line: ArraySlice<UInt8>) throws -> (left: String, right: String) {
        let sides = line.split(separator: UInt8(ascii: " "))
        guard sides.count == 2 else { throw CLIPRefusal("a merge is not two tokens") }
        return (
            String(decoding: sides[0], as: UTF8.self), String(decoding: sides[1], as: UTF8.self)
        )
    }
}
