/// Something in a theme that was passed over, as one sentence with its place.
public struct ThemeWarning: Equatable, Sendable, CustomStringConvertible {
    /// The theme's file, or the name that was asked for.
    public var file: String
    /// The line, from 1; nil when the whole file is meant.
    public var line: Int?
    /// What is wrong and, unless the whole file is lost, what was done instead.
    public var message: String
    /// True when nothing of the file could be used.
    public var losesFile = false

    /// The sentence; it is about a theme that is loaded for the first time.
    public var description: String {
        "\(place): \(message)" + (losesFile ? "; the built-in colours are used" : "")
    }

    /// The sentence about a theme that was loaded before and stays in use.
    public var keepingDescription: String {
        let name = String(place.split(separator: "/").last ?? "")
        return "\(name): " + (losesFile ? "the theme stays as it was; " : "") + message
    }

    private var place: String { line.map { "\(file):\($0)" } ?? file }
}
