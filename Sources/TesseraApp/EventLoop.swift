package import TesseraLab
package import TesseraTerminal

/// The lab's only loop: one thread waits, updates, draws.
///
///     terminal ──key, mouse, resize, signal──▶ handle ──▶ AppState ──draw──▶ Surface ──▶ terminal
///     trainer ───snapshot, ending (mailboxes)──────────────▶ ▲
///     trainer ◀──commands (queue)── perform ◀── AppCommand ──┘
///     worker  ◀──jobs (desk)────────── ┘
///     worker  ───replies (desk)─────▶ the screen that asked
///
/// News is drawn at most ten times a second and an answer to a key at once; when nothing
/// changes, nothing is drawn and the thread sleeps in the terminal's wait.
package final class EventLoop {
    /// What the loop needs besides its terminal.
    package struct Surroundings {
        /// To and from the run in the background.
        package var channels: RunChannels
        /// At least one theme; the first is shown at the start.
        package var themes: [Theme]
        /// Where the runs are; nil where there is no place for them.
        package var workspace: Workspace?
        /// What is remembered of the person; nil where nothing is.
        package var settings: LabSettings?
        /// Keeps what is to be remembered; says why where that is not possible.
        package var remember: (LabSettings) -> String?
        /// Filled when theme files were changed; nil where nobody looks after them.
        package var themeNews: Mailbox<ThemeNews>?
        /// Time since the lab started.
        package var now: () -> Duration
        /// Gives the terminal to the shell and returns when the process goes on.
        package var suspend: () -> Void

        /// Creates the surroundings.
        package init(
            channels: RunChannels, themes: [Theme], workspace: Workspace? = nil,
            themeNews: Mailbox<ThemeNews>? = nil,
            settings: LabSettings? = nil,
            remember: @escaping (LabSettings) -> String? = { _ in nil },
            now: @escaping () -> Duration, suspend: @escaping () -> Void = {}
        ) {
            precondition(!themes.isEmpty, "EventLoop: 0 themes, needs at least 1")
            self.channels = channels
            self.themes = themes
            self.workspace = workspace
            self.themeNews = themeNews
            self.settings = settings
            self.remember = remember
            self.now = now
            self.suspend = suspend
        }
    }

    /// What the lab shows.
    package private(set) var state: AppState
    private let backend: any TerminalBackend
    private let surroundings: Surroundings
    private var pace = FramePace()
    private var remembered: LabSettings?
    private var themes: [Theme]

    /// Creates a loop; nothing is drawn before ``run()``.
    package init(
        on backend: any TerminalBackend, showing snapshot: TrainingSnapshot,
        screens: [ScreenCatalog.Entry] = ScreenCatalog.all, first: String? = nil,
        surroundings: Surroundings
    ) {
        self.backend = backend
        self.surroundings = surroundings
        state = AppState(
            snapshot, screens: screens, workspace: surroundings.workspace, first: first,
            settings: surroundings.settings)
        remembered = surroundings.settings
        themes = surroundings.themes
    }

    /// Runs until the person leaves, or until the trainer has ended after they asked to.
    package func run() {
        perform(state.refresh(in: context))
        draw()
        while state.leaving != .now {
            let change = state.nextChange(in: context)
            answer(backend.nextEvent(timeoutMilliseconds: timeout(until: change)))
            collectNews()
            if let change, change <= now {
                state.expire(at: now)
                perform(state.refresh(in: context))
                pace.want(.news, at: now)
            }
            if pace.isDue(at: now) { draw() }
        }
    }

    /// Says something for a few seconds, such as a warning about a theme.
    package func announce(_ text: String) { perform([.toast(text)]) }

    private var now: Duration { surroundings.now() }
    private var theme: Theme { themes[state.themeIndex] }
    private var context: ScreenContext {
        state.context(size: backend.size, theme: theme, now: now)
    }

    private func answer(_ event: TerminalEvent) {
        switch event {
        case .key(let key): answer(state.handle(key, in: context))
        case .mouse(let mouse): answer(state.handle(mouse, in: context))
        case .resize: pace.want(.resize, at: now)
        case .signal(let number): answer(signal: number)
        case .focus(let isFocused):
            pace.isWatched = isFocused
            if isFocused { perform([.redraw]) }
        case .paste(let text): answer(state.paste(text, in: context))
        case .wake, .timeout: break
        }
    }

    private func answer(_ commands: [AppCommand]) {
        perform(commands)
        pace.want(.answer, at: now)
    }

    private func answer(signal number: Int32) {
        switch LabSignal(number) {
        case .leave: answer(state.interrupt())
        case .hangUp: answer(state.hangUp())
        case .suspend: perform([.suspend])
        case .proceed: perform([.redraw])
        case nil: break
        }
    }

    private func perform(_ commands: [AppCommand]) {
        for command in commands {
            switch command {
            case .trainer(let wish): surroundings.channels.commands.post(wish)
            case .redraw:
                backend.invalidate()
                pace.want(.answer, at: now)
            case .suspend:
                surroundings.suspend()
                perform([.redraw])
            case .leave(let way):
                surroundings.channels.commands.post(
                    way == .withoutSaving ? .stopWithoutSaving : .stopAndSave)
            case .work(let job, let ticket): surroundings.channels.jobs.post(job, as: ticket)
            case .command(let name): perform(state.handle(name, in: context))
            case .export(let format):
                perform(state.export(format, size: backend.size, theme: theme, now: now))
            case .cancelWork(let ticket): surroundings.channels.jobs.cancel(ticket)
            default: break
            }
            state.apply(command, themes: themes, at: now)
            switch command {
            case .show, .look: perform(state.refresh(in: context))
            default: break
            }
        }
        rememberSettings()
    }

    /// Keeps what a person changed about the lab itself.
    private func rememberSettings() {
        guard let settings = state.settings, settings != remembered else { return }
        remembered = settings
        if let complaint = surroundings.remember(settings) { announce(complaint) }
    }

    /// The ending is looked at first: the last snapshot was posted before it.
    private func collectNews() {
        let ending = surroundings.channels.ending.take()
        if let news = surroundings.channels.snapshots.take() {
            state.receive(news, at: now)
            perform(state.refresh(in: context))
            pace.want(.news, at: now)
        }
        for reply in surroundings.channels.jobs.takeReplies() {
            perform(state.receive(reply, in: context))
            pace.want(.reply, at: now)
        }
        if let news = surroundings.themeNews?.take(), !news.themes.isEmpty {
            themes = news.themes
            state.receive(news, at: now)
            pace.want(.answer, at: now)
        }
        if let ending {
            state.trainerEnded(ending)
            pace.want(.news, at: now)
        }
    }

    private func draw() {
        let start = now
        var surface = Surface(size: backend.size, style: theme[.background])
        state.draw(on: &surface, theme: theme, now: start)
        backend.present(surface)
        pace.drew(from: start, to: now)
    }

    /// Milliseconds until something must be looked at; a live run is looked at every second, in
    /// case its wake-up got lost.
    private func timeout(until change: Duration?) -> Int? {
        let deadlines = [
            pace.due, change, state.snapshot.isLive ? now + .seconds(1) : nil,
        ].compactMap { $0 }
        guard let next = deadlines.min() else { return nil }
        return max(0, Int(((next - now) / .milliseconds(1)).rounded(.up)))
    }
}
