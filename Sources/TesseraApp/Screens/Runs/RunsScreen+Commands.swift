package import TesseraLab
import TesseraStore
package import TesseraTerminal

extension RunsScreen {
    private static let listing = JobTicket("list")

    /// Reads the list when the screen comes into view for the first time.
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] {
        guard case .empty = list else { return [] }
        return reread(context)
    }

    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        if tagging != nil { return writeTags(key, context) }
        guard isTyping else { return nil }
        if filter.take(key) { return readMissing(context) }
        switch key {
        case .enter, .escape: isTyping = false
        case .up: return move(by: -1, context)
        case .down: return move(by: 1, context)
        default: break
        }
        return []
    }

    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        switch command {
        case .up: return move(by: -1, context)
        case .down: return move(by: 1, context)
        case .runMark: return mark(context)
        case .runUnmark:
            marked = []
            return readMissing(context)
        case .runFilter: isTyping = true
        case .runTags: return beginTagging()
        case .runOrder:
            order = order.next
            return readMissing(context)
        case .runRefresh: return reread(context)
        case .zoom: isZoomed.toggle()
        case .back: isZoomed = false
        case .previousMetric: metricShift -= 1
        case .nextMetric: metricShift += 1
        case .smoothing: smoothing = smoothing.next
        default: break
        }
        return []
    }

    package mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand] {
        tagging?.paste(text)
        return []
    }

    package mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand] {
        switch mouse.action {
        case .wheelUp: move(by: -1, context)
        case .wheelDown: move(by: 1, context)
        default: []
        }
    }

    package mutating func receive(_ reply: JobReply, in context: ScreenContext) -> [AppCommand] {
        switch reply.content {
        case .answer(let runs as [ListedRun]):
            list =
                runs.isEmpty
                ? .empty(why: "no run is kept here yet; tessera train begins one") : .ready(runs)
            return readMissing(context)
        case .answer(let record as RunRecord): records[record.identifier] = record
        case .progress(let done, let total, _) where list.value == nil:
            list = .loading(done: done, total: total)
        case .failed(let cause) where reply.ticket.topic == Self.listing.topic:
            list = .error(cause: cause, last: list.value)
        case .failed(let cause): failures[reply.ticket.topic] = cause
        default: break
        }
        return []
    }

    /// Runs that never reached a step are not in the database, which keeps the tags.
    private mutating func beginTagging() -> [AppCommand] {
        let runs = compared.filter { $0.run.age != nil }
        guard !runs.isEmpty else {
            return [.toast("a run can have tags once it has made its first step")]
        }
        tagging = TagField(runs)
        return []
    }

    private mutating func writeTags(_ key: Key, _ context: ScreenContext) -> [AppCommand] {
        if tagging?.take(key) == true { return [] }
        guard key == .enter || key == .escape, let field = tagging else { return [] }
        tagging = nil
        guard key == .enter, let workspace = context.workspace else { return [] }
        return [.work(TagRuns(field.outcome, in: workspace), as: Self.listing)]
    }

    private mutating func reread(_ context: ScreenContext) -> [AppCommand] {
        guard let workspace = context.workspace else {
            list = .empty(why: "this lab keeps no runs")
            return []
        }
        (records, failures) = ([:], [:])
        if list.value == nil { list = .loading(done: 0, total: 1) }
        return [.work(ListRuns(workspace), as: Self.listing)]
    }

    private mutating func move(by amount: Int, _ context: ScreenContext) -> [AppCommand] {
        let runs = visible
        guard let selection else { return [] }
        chosen = runs[max(0, min(selection + amount, runs.count - 1))].identifier
        return readMissing(context)
    }

    private mutating func mark(_ context: ScreenContext) -> [AppCommand] {
        guard let selection else { return [] }
        let identifier = visible[selection].identifier
        if marked.contains(identifier) {
            marked.removeAll { $0 == identifier }
        } else {
            marked.append(identifier)
        }
        return move(by: 1, context)
    }

    /// Asks for the records that the comparison lacks; runs that never began have none.
    private func readMissing(_ context: ScreenContext) -> [AppCommand] {
        guard let workspace = context.workspace else { return [] }
        return compared.filter { records[$0.identifier] == nil && $0.run.age != nil }.map {
            .work(
                ReadRun($0.identifier, in: workspace),
                as: JobTicket($0.identifier))
        }
    }
}
