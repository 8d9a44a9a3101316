/// What the lab remembers of a person from one start to the next.
public struct LabSettings: Equatable, Sendable {
    /// The name of the theme that was chosen; nil when none was.
    public var theme: String?
    /// Titles of the screens whose first hint was seen.
    public var seenHints: Set<String>

    /// Creates settings; the defaults are those of somebody who never opened the lab.
    public init(theme: String? = nil, seenHints: Set<String> = []) {
        self.theme = theme
        self.seenHints = seenHints
    }
}
