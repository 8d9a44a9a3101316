/// The screens that the lab offers, in the order of their digits; a new screen is one more line.
package enum ScreenCatalog {
    /// One screen of the list.
    package struct Entry: Sendable {
        /// The key that shows it, 1…9.
        package let digit: Int
        /// What the screen is called.
        package let title: String
        /// Makes the screen in its first state.
        package let make: @Sendable () -> any Screen

        /// Creates an entry.
        package init(_ digit: Int, _ title: String, make: @escaping @Sendable () -> any Screen) {
            self.digit = digit
            self.title = title
            self.make = make
        }
    }

    /// All screens; the first one is shown at the start.
    package static let all = [
        Entry(1, "Watch") { WatchScreen() },
        Entry(2, "Runs") { RunsScreen() },
        Entry(3, "Sample") { SampleScreen() },
        Entry(4, "Embeddings") { EmbeddingsScreen() },
        Entry(5, "Images") { ImagesScreen() },
        Entry(6, "Experiments") { ExperimentsScreen() },
        Entry(7, "Data") { DatasetScreen() },
        Entry(8, "Log") { LogScreen() },
    ]
}
