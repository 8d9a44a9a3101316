/// Text from anywhere made harmless inside a page; what no page can hold is left out.
enum EscapedText {
    /// For SVG and HTML, inside elements and quoted attributes.
    static func markup(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars where isPrintable(scalar) {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// For Markdown, on one line, table cells included.
    static func markdown(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars where isPrintable(scalar) {
            switch scalar {
            case "\n", "\t": escaped += " "
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case _ where "\\`*_[]|~#>".unicodeScalars.contains(scalar):
                escaped += "\\" + String(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// XML 1.0 has no other controls, and direction marks could turn a sentence around.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" || scalar == "\t" { return true }
        let category = scalar.properties.generalCategory
        return category != .control && category != .unassigned && category != .privateUse
            && !scalar.properties.isBidiControl && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    }
}
