/// The screens that the lab offers, in the order of their digits; a new screen is one more line.
package enum ScreenCatalog {
    /// One screen of the list.
    package struct Entry: Sendable {
        /// What the screen is called.
        package let title: String
        /// Makes the screen in its first state.
        package let make: @Sendable () -> any Screen
    }

    /// All screens; the first one is shown at the start.
    package static let all = [
        Entry(title: "Watch") { WatchScreen() }
    ]
}
