import Foundation
import Synchronization
package import TesseraLab
package import TesseraTerminal

/// What came of theme files that were changed while the lab is open.
package struct ThemeNews: Sendable {
    /// All themes, in the order that they had.
    package let themes: [Theme]
    /// One sentence for the person who changed a file.
    package let remark: String
    /// True when something in the files could not be used.
    package let isWarning: Bool

    init(_ change: ThemeCollection.Change, _ themes: [Theme]) {
        self.themes = themes
        let warning = change.warnings.first { $0.losesFile } ?? change.warnings.first
        isWarning = warning != nil
        remark =
            warning?.keepingDescription
            ?? "theme \(change.names.joined(separator: ", ")) read again"
    }
}

/// Looks after theme files on a thread of its own, so that an edited theme is seen at once.
package final class ThemeWatch: Sendable {
    /// Filled when files have changed.
    package let news: Mailbox<ThemeNews>
    private let collection: Mutex<ThemeCollection>
    private let ending = DispatchSemaphore(value: 0)

    /// Rare enough not to be felt, often enough for an edit to be seen within a second.
    private static let interval = DispatchTimeInterval.milliseconds(700)

    /// Knows the files as they are.
    ///
    /// - Parameter wakeUp: makes a waiting terminal look at ``news``; called on another thread.
    package init(_ collection: ThemeCollection, wakeUp: @escaping @Sendable () -> Void = {}) {
        news = Mailbox(wakeUp: wakeUp)
        self.collection = Mutex(collection)
    }

    /// Begins to look; ``end()`` must follow.
    package func begin() {
        let thread = Thread { [self] in
            while ending.wait(timeout: .now() + Self.interval) == .timedOut { look() }
        }
        thread.name = "theme files"
        thread.start()
    }

    /// Looks no more.
    package func end() { ending.signal() }

    /// Looks once; what changed without effect, such as a comment, is no news.
    package func look() {
        let found = collection.withLock { collection in
            collection.refresh().flatMap { change in
                change.names.isEmpty && change.warnings.isEmpty
                    ? nil : ThemeNews(change, collection.themes)
            }
        }
        if let found { news.post(found) }
    }
}
