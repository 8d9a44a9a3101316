import Foundation

/// Rows of fields as comma-separated text (RFC 4180, but line feeds).
public enum CSVText {
    /// One row with its line end; fields are quoted where they must be.
    public static func row(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\n"
    }

    private static func quoted(_ field: String) -> String {
        let isPlain = !field.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return isPlain ? field : "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
