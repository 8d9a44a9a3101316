/// What opening a source found, as a mark on a run's curves.
extension SourceReport {
    private static let reasonLimit = 3

    /// A warning when something was skipped.
    func event(items: String, step: Int) -> RunEvent {
        RunEvent(
            step: step, kind: rejections.isEmpty ? .started : .warning,
            text: accepted.map { "\($0) usable \(items)" + skipped } ?? "\(items), without end")
    }

    /// How many were skipped, and the first ones with their reasons.
    private var skipped: String {
        guard !rejections.isEmpty else { return ", none skipped" }
        let first = rejections.prefix(Self.reasonLimit).map { "\($0.name): \($0.reason)" }
        let rest = rejections.count > Self.reasonLimit ? "; …" : ""
        return ", \(rejections.count) skipped (" + first.joined(separator: "; ") + rest + ")"
    }
}
