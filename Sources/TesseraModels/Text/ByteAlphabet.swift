/// How byte-level tokenizers write any byte as a visible character in `tokenizer.json`.
///
/// Printable Latin-1 bytes stand for themselves, the other 68 for U+0100 onwards in byte order
/// (openai/gpt-2, `bytes_to_unicode`).
enum ByteAlphabet {
    /// The character of each byte.
    static let scalars: [Unicode.Scalar] = {
        var spare: UInt32 = 0x100
        return (0..<256).map { byte in
            let isPrintable =
                (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || byte >= 0xAE
            defer { spare += isPrintable ? 0 : 1 }
            return Unicode.Scalar(isPrintable ? UInt32(byte) : spare) ?? "?"
        }
    }()

    /// All bytes in the order of their characters: the order of the first 256 identifiers.
    static let bytesInOrder: [UInt8] = (0...255).sorted { scalars[Int($0)] < scalars[Int($1)] }

    private static let bytes: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: scalars.enumerated().map { ($1, UInt8($0)) })

    /// The written form of a token.
    static func text(of token: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in token { text.append(scalars[Int(byte)]) }
        return String(text)
    }

    /// The bytes of a written form, nil when it has a character that stands for no byte.
    static func bytes(of text: String) -> [UInt8]? {
        var result: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = bytes[scalar] else { return nil }
            result.append(byte)
        }
        return result
    }
}
