package import TesseraLab
package import TesseraTerminal

/// All that the lab shows besides the run itself: the screen, overlays, theme and remarks.
///
/// It changes only in the methods below, on the loop's thread; drawing reads it.
package struct AppState {
    /// How the lab is being left.
    package enum Leaving: Equatable, Sendable {
        /// The trainer was asked to end; the lab closes when it has.
        case waiting(LeavingWay)
        /// Nothing is waited for.
        case now
    }

    /// The newest state of the run.
    package internal(set) var snapshot: TrainingSnapshot
    /// Its curves, ready to be drawn.
    package internal(set) var curves: CurveBook
    /// Set from the moment on that the lab is to close.
    package internal(set) var leaving: Leaving?
    /// True when the run is to go on after the lab is closed.
    package internal(set) var goesOnUnwatched = false
    /// True once the trainer reported its ending.
    package internal(set) var trainerHasEnded = false
    /// Place in the list of themes.
    package internal(set) var themeIndex = 0
    /// What is remembered of the person; nil where nothing is, and then no hints are shown.
    package internal(set) var settings: LabSettings?
    /// Where the runs are; nil where there is no place for them.
    let workspace: Workspace?
    /// The screens that there are, and which one is in view.
    var screens: ScreenShelf
    /// What stands in front of it, the last one foremost.
    var overlays: [any Overlay] = []
    /// The earlier step that screens look back at; nil while they follow the newest.
    package internal(set) var pastStep: Int?
    /// The passing remark.
    var toast: Toast?
    /// When the newest snapshot came.
    var arrival = Duration.zero

    /// Shows a run that has not reported yet.
    ///
    /// - Parameters:
    ///   - first: name of the screen in view; nil takes the first one.
    ///   - settings: what is remembered of the person; nil shows no hints.
    /// - Precondition: there is at least one screen.
    package init(
        _ snapshot: TrainingSnapshot, screens: [ScreenCatalog.Entry] = ScreenCatalog.all,
        workspace: Workspace? = nil, first: String? = nil, settings: LabSettings? = nil
    ) {
        self.workspace = workspace
        self.settings = settings
        self.snapshot = snapshot
        curves = CurveBook(snapshot)
        self.screens = ScreenShelf(screens)
        self.screens.show(screens.firstIndex { $0.title == first } ?? 0)
    }

    /// The screen in view.
    var screen: any Screen { screens.current }
    /// What it is called.
    package var screenTitle: String { screens.title }
    /// The kind of the overlay in front of it; nil without one.
    package var overlayName: String? { overlays.last.map { "\(type(of: $0))" } }

    /// What a screen may look at.
    package func context(size: Size, theme: Theme, now: Duration) -> ScreenContext {
        var rect = Shell.screenRect(size)
        rect.rows -= hintRect(size).rows
        return ScreenContext(
            snapshot: snapshot, curves: curves, workspace: workspace, theme: theme,
            rect: rect, sizeClass: SizeClass(size), now: now, silence: silence(at: now),
            pastStep: pastStep)
    }

    /// Draws the whole terminal.
    package func draw(on surface: inout Surface, theme: Theme, now: Duration) {
        Shell(state: self, theme: theme, now: now).draw(on: &surface)
    }

    /// Answers a key: the overlay in front first, then the shell, then the screen.
    package mutating func handle(_ key: Key, in context: ScreenContext) -> [AppCommand] {
        let command = screen.commands.command(for: key)
        if let front = overlays.last, front.takesEveryKey {
            return overlays[overlays.count - 1].handle(key)
        }
        // The way out and the redraw work wherever one is.
        if let command, [.interrupt, .suspend, .redraw].contains(command) {
            return shellCommands(command, in: context)
        }
        if !overlays.isEmpty { return overlays[overlays.count - 1].handle(key) }
        if let typed = screens.ask({ $0.type(key, in: context) }) { return typed }
        if let place = screens.place(of: key) { return [.show(screen: place)] }
        if key == .escape, hintCard != nil { return [.hideHint] }
        return command.map { handle($0, in: context) } ?? []
    }

    /// Answers a command, whoever asked for it: the shell first, then the screen in view.
    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        let commands = shellCommands(command, in: context)
        return commands.isEmpty ? screens.ask { $0.handle(command, in: context) } : commands
    }

    /// Answers the mouse: the overlay in front alone, and the header's titles lead to the screens.
    package mutating func handle(
        _ mouse: MouseEvent, in context: ScreenContext
    ) -> [AppCommand] {
        guard overlays.isEmpty else {
            return overlays[overlays.count - 1].handle(mouse, in: context)
        }
        if !context.rect.contains(column: mouse.column, row: mouse.row) {
            if mouse.action == .press, hintCard != nil, mouse.row >= context.rect.endRow {
                return [.hideHint]
            }
            guard mouse.action == .press, mouse.row == 0,
                let place = tabs(columns: context.rect.columns).place(atColumn: mouse.column)
            else { return [] }
            return [.show(screen: place)]
        }
        return screens.ask { $0.handle(mouse, in: context) }
    }

    /// Takes pasted text.
    package mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand] {
        overlays.isEmpty ? screens.ask { $0.paste(text, in: context) } : []
    }

    /// Hands news of a job to the screen that asked for it.
    package mutating func receive(_ reply: JobReply, in context: ScreenContext) -> [AppCommand] {
        reply.ticket.topic == Self.exportTopic && reply.ticket.owner.isEmpty
            ? remark(on: reply) : screens.deliver(reply, in: context)
    }

    /// Lets the screen in view look at the run.
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] {
        screens.ask { $0.refresh(in: context) }
    }

    /// Ctrl-C or a signal: finish the step, save and leave; a second one leaves at once.
    package func interrupt() -> [AppCommand] {
        [leaving == nil && snapshot.obeys ? .leave(.saving) : .leaveNow]
    }

    /// The window is gone, which the system may tell more than once: finish, save and leave.
    package func hangUp() -> [AppCommand] {
        leaving == nil ? interrupt() : []
    }

    private func shellCommands(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        switch command {
        case .help: [.showHelp]
        case .learn: [.learn]
        case .palette: [.showPalette]
        case .theme: [.showThemes]
        case .export: [.showExports(hasFigures: !screen.tables(in: context).isEmpty)]
        case .redraw: [.redraw]
        case .suspend: [.suspend]
        case .interrupt: interrupt()
        case .quit: [.quit]
        default: []
        }
    }
}
