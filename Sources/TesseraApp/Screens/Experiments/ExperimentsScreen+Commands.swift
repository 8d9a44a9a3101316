import TesseraLab
package import TesseraTerminal

extension ExperimentsScreen {
    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        switch front {
        case .none: return nil
        case .filter: return typeFilter(key)
        case .question(var question):
            let answer = question.handle(key)
            front = .question(question)
            return answer.map { self.answer($0, question) } ?? []
        case .chooser(var chooser):
            let choice = chooser.handle(key)
            front = .chooser(chooser)
            return choice.map { take($0, context) } ?? []
        }
    }

    package mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand] {
        for character in text where !character.isNewline {
            _ = type(.character(character), in: context)
        }
        return []
    }

    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        switch command {
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .experimentFirst: move(by: -ExperimentCatalog.all.count)
        case .experimentLast: move(by: ExperimentCatalog.all.count)
        case .experimentFilter: front = .filter
        case .experimentOrder: order = order.next
        case .experimentRun: return askToRun(current.map { [$0.identifier] } ?? [], context)
        case .experimentRunAll: return askToRun([], context)
        case .studyStop: return stop()
        case .studyChoice: openChooser(context)
        case .studyCost: return measureOrCancel()
        case .studyReport: return writeReport()
        case .zoom: isZoomed.toggle()
        case .back: return leaveZoom()
        case .previousExhibit: turn(by: -1, context)
        case .nextExhibit: turn(by: 1, context)
        case .exhibitUp: scroll(by: -4)
        case .exhibitDown: scroll(by: 4)
        default: break
        }
        return []
    }

    // MARK: Looking around

    private mutating func typeFilter(_ key: Key) -> [AppCommand] {
        if filter.take(key) { return [] }
        switch key {
        case .enter, .escape: front = .none
        case .up: move(by: -1)
        case .down: move(by: 1)
        default: break
        }
        return []
    }

    /// Chooses another experiment, which begins with its words.
    mutating func move(by amount: Int) {
        guard let selection else { return }
        choose(max(0, min(selection + amount, visible.count - 1)))
    }

    /// Chooses an experiment by its place in the list.
    mutating func choose(_ place: Int) {
        let identifier = visible[place].identifier
        guard identifier != chosen else { return }
        chosen = identifier
        (exhibit, showsWords, scroll) = (0, true, 0)
    }

    /// Turns to another exhibit; where words and exhibits share one place, to the words in between.
    mutating func turn(by amount: Int, _ context: ScreenContext) {
        let count = exhibits.count
        scroll = 0
        guard count > 0 else { return }
        if ExperimentsLayout.sharesOnePlace(context.sizeClass) {
            let pages = count + 1
            let page = ((showsWords ? 0 : exhibit + 1) + amount + pages) % pages
            isZoomed = true
            (showsWords, exhibit) = (page == 0, max(0, page - 1))
        } else {
            exhibit = (exhibit + amount + count) % count
        }
    }

    /// Scrolls what is in view, which cuts what goes too far.
    mutating func scroll(by amount: Int) {
        let exhibits = exhibits
        let length = exhibits.indices.contains(exhibit) ? exhibits[exhibit].length : 0
        scroll = max(0, min(scroll + amount, max(60, length)))
    }

    /// Leaves the zoom, then what takes time.
    private mutating func leaveZoom() -> [AppCommand] {
        if isZoomed {
            isZoomed = false
            return []
        }
        if case .running = costWork { return measureOrCancel() }
        return []
    }

    // MARK: Choosing a study

    private mutating func openChooser(_ context: ScreenContext) {
        guard let report, let workspace = context.workspace else { return }
        front = .chooser(
            StudyChooser(report.studies, present: report.place, in: workspace))
    }

    private mutating func take(
        _ choice: StudyChooser.Answer, _ context: ScreenContext
    ) -> [AppCommand] {
        front = .none
        guard case .study(let place) = choice, place != report?.place else { return [] }
        self.choice = place
        (report, costs, complaint, page) = (nil, nil, nil, nil)
        (isStarting, hasAskedToStop) = (false, false)
        let cancelled = costWork == .none ? [] : [AppCommand.cancelWork(Self.costTicket)]
        costWork = .none
        return cancelled + look(context)
    }
}
