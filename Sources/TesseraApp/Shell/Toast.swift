import TesseraTerminal

/// A passing remark: gone after a few seconds or with the next one.
struct Toast: Equatable {
    /// How long a remark stays.
    static let lifetime = Duration.seconds(4)

    let text: String
    let role: StyleRole
    let until: Duration

    init(_ text: String, _ role: StyleRole = .focus, at now: Duration) {
        self.text = text
        self.role = role
        until = now + Self.lifetime
    }
}
