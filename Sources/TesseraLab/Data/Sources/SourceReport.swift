/// What opening a source found: how much is usable, and each thing that was skipped.
public struct SourceReport: Sendable, Equatable, Codable {
    /// One skipped file or archive member.
    public struct Rejection: Sendable, Equatable, Codable {
        /// The file or member.
        public var name: String
        /// Why it was skipped, as a phrase.
        public var reason: String

        /// Creates a rejection.
        public init(name: String, reason: String) {
            self.name = name
            self.reason = reason
        }
    }

    /// How many items are usable; nil when the source is unlimited.
    public var accepted: Int?
    /// What was skipped, in the order of discovery.
    public var rejections: [Rejection]

    /// Creates a report.
    public init(accepted: Int?, rejections: [Rejection] = []) {
        self.accepted = accepted
        self.rejections = rejections
    }
}
