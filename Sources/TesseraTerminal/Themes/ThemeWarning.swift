/// Something in a theme that was passed over, as one sentence with its place.
public struct ThemeWarning: Equatable, Sendable, CustomStringConvertible {
    /// The theme's file, or the name that was asked for.
    public var file: String
    /// The line, from 1; nil when the whole file is meant.
    public var line: Int?
    /// What is wrong and what was done instead.
    public var message: String

    /// The sentence.
    public var description: String {
        line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
    }
}
