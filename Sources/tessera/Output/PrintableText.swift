/// Text from outside, such as a file's name or a caption, that cannot steer a terminal.
///
/// Controls and the scalars that change the direction of writing are shown as `<U+001B>`.
enum PrintableText {
    /// The text with every dangerous scalar spelled out.
    static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isDangerous) else { return text }
        return text.unicodeScalars.map { scalar in
            isDangerous(scalar) ? spelledOut(scalar) : String(scalar)
        }.joined()
    }

    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: scalar.properties.isBidiControl
        default: false
        }
    }

    private static func spelledOut(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}
