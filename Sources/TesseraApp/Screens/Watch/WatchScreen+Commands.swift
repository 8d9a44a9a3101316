import TesseraLab
package import TesseraTerminal

extension WatchScreen {
    /// Answers a command of the table.
    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        let context = inside(context)
        switch command {
        case .pause, .step, .sample, .checkpoint:
            return ask(command, context.snapshot)
        case .tune:
            guard context.snapshot.obeys else { return [TrainerWish.refusal(context.snapshot)] }
            tuning = TuningForm(context.snapshot)
        case .smoothing: settings.smoothing = settings.smoothing.next
        case .logarithm: settings.values = settings.values.next
        case .axis: return changeAxis(context.snapshot)
        case .difference: showDifference(context.snapshot)
        case .charts:
            let snapshot = context.snapshot
            chooser = ChartChooser(snapshot.chartSubjects, chosen: charts(snapshot))
        case .previousMetric: shiftMetric(by: -1, context.snapshot)
        case .nextMetric: shiftMetric(by: 1, context.snapshot)
        case .closer: settings.window.zoom(in: true)
        case .farther: settings.window.zoom(in: false)
        case .tokenView: cycleTokens(context)
        case .nextPane: moveFocus(by: 1, context)
        case .previousPane: moveFocus(by: -1, context)
        case .zoom: isZoomed.toggle()
        case .back where context.pastStep != nil: return look(at: nil)
        case .back: isZoomed = false
        case .live: return look(at: nil)
        case .earlier: return look(by: -1, context)
        case .later: return look(by: 1, context)
        case .muchEarlier: return look(by: -10, context)
        case .muchLater: return look(by: 10, context)
        case .jump: return lookAtTrouble(context)
        case .preview: togglePictures(context.snapshot)
        case .left: move(by: -1, context)
        case .right: move(by: 1, context)
        case .up: firstBar = max(0, firstBar - 1)
        case .down: firstBar = min(firstBar + 1, bars(context.snapshot))
        default: break
        }
        return []
    }

    /// While the run is tuned, every key belongs to the form.
    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        if var chooser {
            let stays = chooser.handle(key)
            chosenCharts = chooser.chosen
            self.chooser = stays ? chooser : nil
            return []
        }
        guard var form = tuning else { return nil }
        let outcome = form.handle(key)
        tuning = outcome == .stays ? form : nil
        guard case .applies(let steering) = outcome else { return [] }
        guard context.snapshot.obeys else { return [TrainerWish.refusal(context.snapshot)] }
        return [.trainer(.steer(steering)), .toast("changing after this step")]
    }

    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        if chooser != nil {
            return [("Space", "show or hide"), ("j", "next"), ("k", "previous"), ("Enter", "done")]
        }
        guard tuning != nil else { return nil }
        return [
            ("Enter", "apply"), ("Esc", "leave"), ("+", "raise"), ("-", "lower"), ("j", "next"),
            ("u", "as configured"),
        ]
    }

    /// A click focuses a pane and zooms the focused one; the wheel changes the steps in view.
    package mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand] {
        let context = inside(context)
        let pane =
            isZoomed ? focus : layout(context).pane(column: mouse.column, row: mouse.row)
        guard let pane, tuning == nil, chooser == nil else { return [] }
        switch mouse.action {
        case .press where pane == focus: isZoomed.toggle()
        case .press: focus = pane
        case .wheelUp where pane == .tokens: firstBar = max(0, firstBar - 1)
        case .wheelDown where pane == .tokens:
            firstBar = min(firstBar + 1, bars(context.snapshot))
        case .wheelUp where pane.isChart: settings.window.zoom(in: true)
        case .wheelDown where pane.isChart: settings.window.zoom(in: false)
        case .release, .drag, .wheelUp, .wheelDown: break
        }
        return []
    }

    private func ask(_ command: CommandName, _ snapshot: TrainingSnapshot) -> [AppCommand] {
        guard snapshot.obeys else { return [TrainerWish.refusal(snapshot)] }
        return switch command {
        case .pause: TrainerWish.pause(snapshot)
        case .step: [.trainer(.singleStep), .toast("one step")]
        case .sample: [.trainer(.sampleNow), .toast("drawing pictures")]
        default: [.trainer(.checkpointNow), .toast("saving after this step")]
        }
    }

    private mutating func shiftMetric(by amount: Int, _ snapshot: TrainingSnapshot) {
        let subjects = snapshot.chartSubjects
        let shown = subject(ofChart: focusedChart, in: snapshot)
        let place = (subjects.firstIndex(of: shown) ?? 0) + amount + subjects.count
        show(subjects[place % subjects.count], snapshot)
    }

    /// The chart that keys about charts go to.
    private var focusedChart: Int {
        if case .chart(let index) = focus { index } else { 0 }
    }

    private mutating func show(_ subject: ChartSubject, _ snapshot: TrainingSnapshot) {
        var shown = charts(snapshot)
        shown[min(focusedChart, shown.count - 1)] = subject
        chosenCharts = shown
    }

    /// From a metric to the difference of the arms in it, and back.
    private mutating func showDifference(_ snapshot: TrainingSnapshot) {
        let other: ChartSubject =
            switch subject(ofChart: focusedChart, in: snapshot) {
            case .metric(let metric): .difference(metric)
            case .difference(let metric): .metric(metric)
            }
        if snapshot.chartSubjects.contains(other) { show(other, snapshot) }
    }

    private mutating func changeAxis(_ snapshot: TrainingSnapshot) -> [AppCommand] {
        let next = settings.axis.next(snapshot)
        guard next != settings.axis else {
            return [.toast("this run kept neither tokens nor times of its steps")]
        }
        settings.axis = next
        return []
    }

    private mutating func cycleTokens(_ context: ScreenContext) {
        let views = TokenView.views(of: context.snapshot.tokenUsage.value)
        let index = views.firstIndex(of: tokenView) ?? views.count - 1
        tokenView = views[(index + 1) % views.count]
        firstBar = 0
        if layout(context).rect(of: .tokens) == nil { (focus, isZoomed) = (.tokens, true) }
    }

    /// Tab reaches the panes in view, and all panes while one is zoomed.
    private mutating func moveFocus(by amount: Int, _ context: ScreenContext) {
        let shown = layout(context).places.map(\.pane)
        let panes =
            isZoomed || shown.isEmpty
            ? WatchPane.all(for: context.snapshot, charts: charts(context.snapshot).count)
            : shown
        guard let index = panes.firstIndex(of: focus) else { return focus = panes[0] }
        focus = panes[(index + amount + panes.count) % panes.count]
    }

    private mutating func togglePictures(_ snapshot: TrainingSnapshot) {
        guard snapshot.kind != .text else { return }
        isZoomed = !(isZoomed && focus == .pictures)
        focus = .pictures
    }

    /// Through the steps where a part of them is in view, else through the pictures.
    private mutating func move(by amount: Int, _ context: ScreenContext) {
        if focus.isChart, settings.window.isPartial {
            return settings.window.move(by: amount, newest: context.snapshot.step)
        }
        guard let turn = pictureTurn(context) else { return }
        pictures.move(by: amount, of: turn.stops, isTurning: turn.isTurning, at: context.now)
    }

    private func bars(_ snapshot: TrainingSnapshot) -> Int {
        let usage = snapshot.tokenUsage.value
        return max(usage?.text?.topLabels.count ?? 0, usage?.image?.topLabels.count ?? 0)
    }
}
