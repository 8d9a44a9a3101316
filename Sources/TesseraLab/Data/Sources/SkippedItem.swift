/// Why one item of a source is left out, as a phrase; the report adds the item's name.
struct SkippedItem: Error {
    var reason: String

    init(_ reason: String) { self.reason = reason }
}

extension SourceReport.Rejection {
    /// Names an item and words what was thrown while it was read.
    init(name: String, because error: any Error) {
        let reason =
            switch error {
            case let error as SkippedItem: error.reason
            case DataError.unreadable(_, let reason): reason
            default: "\(error)"
            }
        self.init(name: name, reason: reason)
    }
}
