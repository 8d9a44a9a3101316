/// Text that is safe on the screen: every scalar takes exactly one column and none steers the
/// terminal.
///
/// Tokens, captions and prompts come from outside. Controls are shown in caret form (`^[`),
/// invisible and direction-changing scalars and two-column ones as `<U+202E>`, so that what is
/// there can be read and nothing moves the columns after it.
public struct SanitizedText: Equatable, Sendable {
    /// The scalars, one column each.
    public private(set) var scalars: [Unicode.Scalar]

    /// Makes any text safe.
    public init(_ text: String) {
        scalars = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar) }
    }

    /// Makes bytes safe: valid UTF-8 as text, every other byte as `<C3>`.
    public init(utf8 bytes: some Sequence<UInt8>) {
        scalars = []
        var bytes = Array(bytes)[...]
        while let first = bytes.first {
            let length = Self.sequenceLength(first)
            if let text = String(validating: bytes.prefix(length), as: UTF8.self) {
                text.unicodeScalars.forEach { append($0) }
                bytes = bytes.dropFirst(length)
            } else {
                append(ascii: "<\(Self.hexadecimal(UInt32(first), digits: 2))>")
                bytes = bytes.dropFirst()
            }
        }
    }

    /// Columns on the screen.
    public var columns: Int { scalars.count }

    /// The text cut to so many columns; a cut is marked by a last `~`.
    public func truncated(to columns: Int) -> SanitizedText {
        guard scalars.count > columns else { return self }
        var result = self
        result.scalars = columns > 0 ? scalars.prefix(columns - 1) + ["~"] : []
        return result
    }

    /// The safe text as a string.
    public var text: String {
        var result = ""
        result.unicodeScalars.append(contentsOf: scalars)
        return result
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch CellWidth(scalar) {
        case .narrow: scalars.append(scalar)
        case .control where scalar.value < 0x20:
            scalars.append("^")
            append(ascii: String(UnicodeScalar(UInt8(scalar.value) + 0x40)))
        case .control where scalar.value == 0x7F: append(ascii: "^?")
        case .control, .zero, .wide:
            append(ascii: "<U+\(Self.hexadecimal(scalar.value, digits: 4))>")
        }
    }

    private mutating func append(ascii text: String) {
        scalars.append(contentsOf: text.unicodeScalars)
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    private static func sequenceLength(_ first: UInt8) -> Int {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }
}
