import TesseraLab
import TesseraTerminal

/// All screens of the lab with their states; one of them is in view.
struct ScreenShelf {
    private let entries: [ScreenCatalog.Entry]
    private var screens: [any Screen]
    /// Place of the screen in view.
    private(set) var place = 0

    /// Makes every screen in its first state and shows the first one.
    ///
    /// - Precondition: there is at least one screen.
    init(_ entries: [ScreenCatalog.Entry]) {
        precondition(!entries.isEmpty, "ScreenShelf: 0 screens, needs at least 1")
        self.entries = entries
        screens = entries.map { $0.make() }
    }

    /// The screen in view.
    var current: any Screen { screens[place] }
    /// Its name.
    var title: String { entries[place].title }
    /// Keys and names of all screens.
    var titles: [(digit: Int, title: String)] { entries.map { ($0.digit, $0.title) } }

    /// The place of the screen that a digit shows; nil for other keys, and for a single screen.
    func place(of key: Key) -> Int? {
        guard entries.count > 1, case .character(let character) = key else { return nil }
        return entries.firstIndex { character == Character("\($0.digit)") }
    }

    /// Brings a screen into view.
    mutating func show(_ place: Int) {
        if screens.indices.contains(place) { self.place = place }
    }

    /// Lets the screen in view answer.
    mutating func ask(_ question: (inout any Screen) -> [AppCommand]) -> [AppCommand] {
        signed(question(&screens[place]), by: place)
    }

    /// Lets the screen in view answer, which it may decline.
    mutating func ask(_ question: (inout any Screen) -> [AppCommand]?) -> [AppCommand]? {
        question(&screens[place]).map { signed($0, by: place) }
    }

    /// Hands news of a job to the screen that asked for it.
    mutating func deliver(_ reply: JobReply, in context: ScreenContext) -> [AppCommand] {
        guard let owner = entries.firstIndex(where: { $0.title == reply.ticket.owner }) else {
            return []
        }
        return signed(screens[owner].receive(reply, in: context), by: owner)
    }

    /// Writes the owner on the tickets of what a screen asks for.
    private func signed(_ commands: [AppCommand], by place: Int) -> [AppCommand] {
        commands.map { command in
            switch command {
            case .work(let job, let ticket): .work(job, as: signed(ticket, by: place))
            case .cancelWork(let ticket): .cancelWork(signed(ticket, by: place))
            default: command
            }
        }
    }

    private func signed(_ ticket: JobTicket, by place: Int) -> JobTicket {
        JobTicket(ticket.topic, owner: entries[place].title)
    }
}
