package import TesseraLab
package import TesseraTerminal

extension AppState {
    /// Carries out what concerns the lab itself; the loop carries out the rest.
    package mutating func apply(_ command: AppCommand, themes: [Theme], at now: Duration) {
        switch command {
        case .toast(let text): toast = Toast(text, at: now)
        case .showHelp: overlays.append(help(themes))
        case .learn: overlays.append(learnMode(themes))
        case .closeOverlay: _ = overlays.popLast()
        case .quit: quit(at: now)
        case .leave(let way): leave(way, at: now)
        case .leaveNow: leaving = .now
        case .showPalette: overlays.append(palette(themes))
        case .showThemes:
            overlays.append(ThemeChooser(themes.map(\.name), selection: themeIndex))
        case .theme(let index): if themes.indices.contains(index) { themeIndex = index }
        case .keepTheme(let index): keepTheme(index, themes, at: now)
        case .show(let place): show(place)
        case .showExports(let hasFigures):
            overlays.append(ExportDialog(hasFigures: hasFigures))
        case .hideHint: hideHint()
        case .restoreHints: settings?.seenHints = []
        case .look(let step): pastStep = step.flatMap { $0 < snapshot.step ? max(0, $0) : nil }
        case .trainer, .command, .work, .cancelWork, .export, .redraw, .suspend: break
        }
    }

    /// A screen that is left was seen, and so was its hint.
    private mutating func show(_ place: Int) {
        if place != screens.place { hideHint() }
        screens.show(place)
    }

    private mutating func keepTheme(_ index: Int, _ themes: [Theme], at now: Duration) {
        guard themes.indices.contains(index) else { return }
        themeIndex = index
        settings?.theme = themes[index].name
        toast = Toast("theme \(themes[index].name)", at: now)
    }

    /// Theme files were changed; what is broken in them is said aloud.
    package mutating func receive(_ news: ThemeNews, at now: Duration) {
        themeIndex = min(themeIndex, max(0, news.themes.count - 1))
        toast = Toast(news.remark, news.isWarning ? .warn : .focus, at: now)
    }

    /// Takes the trainer's news; checkpoints and warnings among them are said aloud.
    package mutating func receive(_ news: TrainingSnapshot, at now: Duration) {
        // The first report of a resumed run holds events that are no news.
        let known = snapshot.events.isEmpty ? news.events.count : snapshot.events.count
        for event in news.events.dropFirst(known) {
            if let remark = event.remark { toast = Toast(remark.text, remark.role, at: now) }
        }
        snapshot = news
        // A run that was taken back to an earlier checkpoint may not have got there again.
        if let step = pastStep, step >= news.step { pastStep = nil }
        curves.follow(news)
        arrival = now
    }

    /// Notes that the trainer is gone; a failure that no snapshot told is told now.
    package mutating func trainerEnded(_ ending: RunEnding) {
        trainerHasEnded = true
        if case .failed(let cause) = ending { snapshot.state = .failed(cause) }
        if leaving != nil { leaving = .now }
    }

    /// Forgets remarks whose time is over.
    package mutating func expire(at now: Duration) {
        if let toast, toast.until <= now { self.toast = nil }
    }

    /// When the passage of time alone changes the screen.
    package func nextChange(in context: ScreenContext) -> Duration? {
        [toast?.until, screen.nextChange(in: context), nextSilence(after: context.now)]
            .compactMap { $0 }.min()
    }

    /// How long the trainer has been silent, once that is unusual.
    package func silence(at now: Duration) -> Duration? {
        let silence = now - arrival
        return snapshot.state == .training && silence >= usualSilence ? silence : nil
    }

    /// Five steps, and never less than five seconds.
    private var usualSilence: Duration {
        max(.seconds(5), .seconds(5 * snapshot.timings.total))
    }

    /// When the header next has another silence to tell: once it is unusual, then every second.
    private func nextSilence(after now: Duration) -> Duration? {
        guard snapshot.state == .training else { return nil }
        let first = arrival + usualSilence
        guard now >= first else { return first }
        return arrival + (now - arrival).next(multipleOf: .seconds(1))
    }

    private mutating func quit(at now: Duration) {
        if !snapshot.obeys {
            leaving = .now
        } else if leaving == nil {
            overlays.append(QuitDialog())
        } else {
            toast = Toast("already leaving; Ctrl-C leaves at once", at: now)
        }
    }

    private mutating func leave(_ way: LeavingWay, at now: Duration) {
        leaving = snapshot.obeys ? .waiting(way) : .now
        goesOnUnwatched = snapshot.obeys && way == .goingOnUnwatched
        overlays.removeAll()
        let what = way == .withoutSaving ? "finishing the step" : "finishing the step, then saving"
        toast = Toast("\(what); Ctrl-C leaves at once", at: now)
    }

    private func palette(_ themes: [Theme]) -> PaletteOverlay {
        PaletteOverlay(
            PaletteEntry.all(
                screen.commands, screens: screens.titles, themes: themes.map(\.name)))
    }

    private func help(_ themes: [Theme]) -> HelpOverlay {
        HelpOverlay(
            table: screen.commands, screens: screens.titles, settings: settings(themes),
            signs: screen.signs(themes.first?.glyphs ?? .unicode))
    }

    private func learnMode(_ themes: [Theme]) -> LearnMode {
        LearnMode(
            table: screen.commands, screens: screens.titles.count > 1 ? screens.titles : [],
            settings: settings(themes))
    }

    private func settings(_ themes: [Theme]) -> [CommandName: String] {
        var settings: [CommandName: String] = [:]
        for row in screen.commands.rows { settings[row.name] = screen.setting(of: row.name) }
        if themes.indices.contains(themeIndex) { settings[.theme] = themes[themeIndex].name }
        return settings
    }
}

extension RunEvent {
    /// What a toast says about the event; nil for those that need no attention.
    fileprivate var remark: (text: String, role: StyleRole)? {
        switch kind {
        case .checkpoint: ("saved at step \(QuantityText.grouped(step))", .ok)
        case .warning, .alarm: ("step \(QuantityText.grouped(step)): \(text)", .warn)
        case .finished, .steered: (text, .ok)
        default: nil
        }
    }
}
