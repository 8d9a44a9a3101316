/// A passing remark: gone after a few seconds or with the next one.
struct Toast: Equatable {
    /// How long a remark stays.
    static let lifetime = Duration.seconds(4)

    let text: String
    let until: Duration

    init(_ text: String, at now: Duration) {
        self.text = text
        until = now + Self.lifetime
    }
}
