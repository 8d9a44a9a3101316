/// Decides when the next frame is drawn: rarely for news, at once for a person.
struct FramePace {
    /// Why a frame is wanted, and how long after the last one it may come.
    enum Reason {
        /// The trainer reported something.
        case news
        /// The terminal is being resized: a burst becomes few frames.
        case resize
        /// A key was pressed.
        case answer
        /// A job that a key asked for has news.
        case reply
    }

    /// False while the terminal window has no focus: news can wait longer then.
    var isWatched = true
    /// When the next frame is due; nil while nothing has changed.
    private(set) var due: Duration?
    private var last = Duration.zero
    /// How long the last frame took to draw and send.
    private var cost = Duration.zero

    /// Asks for a frame; the earliest wish counts.
    mutating func want(_ reason: Reason, at now: Duration) {
        let wish: Duration =
            switch reason {
            case .news: last + max(.milliseconds(isWatched ? 100 : 500), rest)
            case .resize: now + .milliseconds(50)
            case .reply: last + max(.milliseconds(33), cost * 2)
            case .answer: last + .milliseconds(25)
            }
        due = min(due ?? wish, max(wish, now))
    }

    /// True when a frame is wanted and its time has come.
    func isDue(at now: Duration) -> Bool { due.map { $0 <= now } ?? false }

    /// A frame stops two training cores, so those for news take at most a hundredth of the time;
    /// only a slow line is asked for less than two of them a second.
    private var rest: Duration { max(min(cost * 100, .milliseconds(500)), cost * 3) }

    /// Notes a frame.
    mutating func drew(from start: Duration, to end: Duration) {
        due = nil
        last = end
        cost = end - start
    }
}
