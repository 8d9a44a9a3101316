/// A JSON value as it stands in a file; whole numbers and others are told apart.
public enum JSONValue: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The member of an object, nil for other values.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// The elements of an array of whole numbers, nil for other values.
    public var integers: [Int]? {
        guard case .array(let values) = self else { return nil }
        var result: [Int] = []
        for case .integer(let value) in values { result.append(value) }
        return result.count == values.count ? result : nil
    }
}

/// Where and why bytes are not JSON.
public struct JSONProblem: Error, Equatable, CustomStringConvertible {
    /// Byte offset in the text.
    public let offset: Int
    /// What is wrong there, as a phrase.
    public let reason: String

    /// "byte 17: duplicate key a".
    public var description: String { "byte \(offset): \(reason)" }
}

/// Reads JSON exactly as RFC 8259 has it, for files that come from elsewhere.
///
/// Foundation's readers accept duplicate keys, trailing commas and numbers that do not fit; two
/// readers of one file may then see different things. This one refuses all of that.
public struct StrictJSONReader {
    private static let depthLimit = 64

    private let bytes: [UInt8]
    private var position = 0

    /// Reads a whole text.
    ///
    /// - Throws: `JSONProblem` at the first byte that is not allowed.
    public static func value(of bytes: [UInt8]) throws -> JSONValue {
        var reader = StrictJSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        if reader.position < bytes.count { throw reader.problem("text after the value") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func problem(_ reason: String) -> JSONProblem {
        JSONProblem(offset: position, reason: reason)
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
        }
    }

    private mutating func value(depth: Int) throws -> JSONValue {
        guard depth < Self.depthLimit else { throw problem("nested too deeply") }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw problem("the text ends too early")
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw problem("unknown word") }
        position += word.utf8.count
        return value
    }

    private mutating func expect(_ character: Character) throws {
        skipSpace()
        guard next == character.asciiValue else { throw problem("expected \(character)") }
        position += 1
    }

    /// After an element: true when another follows a comma, false at the closing bracket.
    private mutating func continues(until close: Character) throws -> Bool {
        skipSpace()
        guard next == UInt8(ascii: ",") else {
            try expect(close)
            return false
        }
        position += 1
        return true
    }

    private mutating func isEmpty(until close: Character) -> Bool {
        position += 1
        skipSpace()
        guard next == close.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func array(depth: Int) throws -> JSONValue {
        if isEmpty(until: "]") { return .array([]) }
        var values: [JSONValue] = []
        repeat { values.append(try value(depth: depth + 1)) } while try continues(until: "]")
        return .array(values)
    }

    private mutating func object(depth: Int) throws -> JSONValue {
        if isEmpty(until: "}") { return .object([:]) }
        var members: [String: JSONValue] = [:]
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw problem("expected a key") }
            let key = try string()
            guard members[key] == nil else { throw problem("duplicate key \(key)") }
            try expect(":")
            members[key] = try value(depth: depth + 1)
        } while try continues(until: "}")
        return .object(members)
    }

    private mutating func number() throws -> JSONValue {
        let start = position
        let allowed = Set("+-0123456789.eE".utf8)
        while let byte = next, allowed.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        let digits = text.first == "-" ? text.dropFirst() : text[...]
        let hasLeadingZero =
            digits.count > 1 && digits.first == "0" && digits.dropFirst().first?.isNumber == true
        let isBare = digits.first?.isNumber == true && text.last?.isNumber == true
        guard isBare, !hasLeadingZero, !text.contains("..") else { throw problem("not a number") }
        if let whole = Int(text) { return .integer(whole) }
        guard text.contains(where: { ".eE".contains($0) }), let real = Double(text), real.isFinite
        else { throw problem("not a number that fits") }
        return .real(real)
    }

    private mutating func string() throws -> String {
        position += 1
        var content: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            position += 1
            guard byte >= 0x20 else { throw problem("control character in a text") }
            if byte == UInt8(ascii: "\\") {
                content += String(try escaped()).utf8
            } else {
                content.append(byte)
            }
        }
        guard next != nil else { throw problem("a text does not end") }
        position += 1
        guard let text = String(validating: content, as: UTF8.self) else {
            throw problem("a text is not UTF-8")
        }
        return text
    }

    private mutating func escaped() throws -> Character {
        guard let byte = next else { throw problem("a text does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return Character(try unicodeEscape())
        default: throw problem("unknown escape")
        }
    }

    /// `\uXXXX`, or two of them for a scalar beyond the basic plane.
    private mutating func unicodeEscape() throws -> Unicode.Scalar {
        let high = try hexadecimal()
        guard (0xD800..<0xDC00).contains(high) else {
            guard let scalar = Unicode.Scalar(high) else { throw problem("lone surrogate") }
            return scalar
        }
        guard bytes[position...].starts(with: "\\u".utf8) else { throw problem("lone surrogate") }
        position += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw problem("lone surrogate") }
        return scalar
    }

    private mutating func hexadecimal() throws -> UInt32 {
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw problem("not four hexadecimal digits") }
        position += 4
        return value
    }
}
