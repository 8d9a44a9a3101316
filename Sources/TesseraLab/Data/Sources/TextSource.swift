/// An ordered collection of plain-text documents.
public protocol TextSource: Sendable {
    /// What the source is, for people.
    var title: String { get }
    /// How many documents there are, or nil when the source is unlimited.
    var count: Int? { get }
    /// What was left out while the source was opened, and why.
    var report: SourceReport { get }
    /// Fetches one document.
    ///
    /// - Throws: `DataError` when the document cannot be read any more.
    func document(at index: Int) throws -> String
}
