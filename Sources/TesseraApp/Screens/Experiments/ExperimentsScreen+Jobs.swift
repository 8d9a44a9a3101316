import Foundation
package import TesseraLab
import TesseraTerminal

extension ExperimentsScreen {
    static let lookTicket = JobTicket("look")
    static let costTicket = JobTicket("cost")
    static let startTicket = JobTicket("start")
    static let stopTicket = JobTicket("stop")
    static let reportTicket = JobTicket("report")

    /// Reads the folder when the screen comes into view, and again when it is time to.
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] {
        if let nextLook, context.now < nextLook { return [] }
        return isLooking ? [] : look(context)
    }

    /// Reads what has changed.
    mutating func look(_ context: ScreenContext) -> [AppCommand] {
        guard let workspace = context.workspace else { return [] }
        (isLooking, nextLook) = (true, nil)
        return [
            .work(
                ReadStudies(workspace, chosen: choice ?? report?.place, known: report),
                as: Self.lookTicket)
        ]
    }

    package mutating func receive(_ reply: JobReply, in context: ScreenContext) -> [AppCommand] {
        switch reply.ticket.topic {
        case Self.lookTicket.topic: return receiveReport(reply.content, context)
        case Self.costTicket.topic: return receiveCosts(reply.content)
        case Self.startTicket.topic: return receiveStart(reply.content, context)
        case Self.stopTicket.topic: return receiveStop(reply.content)
        case Self.reportTicket.topic: return receivePages(reply.content)
        default: break
        }
        return []
    }

    private mutating func receiveReport(
        _ content: JobReply.Content, _ context: ScreenContext
    ) -> [AppCommand] {
        guard case .answer(let answer) = content, let news = answer as? StudyReport else {
            return []
        }
        (isLooking, isStarting) = (false, false)
        nextLook = context.now + (news.state == .underWay ? .seconds(1) : .seconds(3))
        if chosen == nil { chosen = news.experiments.first?.identifier }
        let earlier = report
        report = news
        if news.reading?.plan.trials != earlier?.reading?.plan.trials { costs = nil }
        guard news.state != .underWay else { return [] }
        hasAskedToStop = false
        return earlier?.state == .underWay ? [.toast(StudyBand.ending(of: news))] : []
    }

    // MARK: Cost

    /// Measures what is left to do, or stops measuring.
    mutating func measureOrCancel() -> [AppCommand] {
        if case .running = costWork {
            costWork = .none
            return [.cancelWork(Self.costTicket), .toast("measuring stopped")]
        }
        costs = nil
        return measure()
    }

    private mutating func measure() -> [AppCommand] {
        guard let reading = report?.reading else { return [] }
        if case .running = costWork {} else { costWork = .running(done: 0, total: 1) }
        return [.work(MeasureStudyCost(reading, known: costs), as: Self.costTicket)]
    }

    private mutating func receiveCosts(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .progress(let done, let total, _): costWork = .running(done: done, total: total)
        case .answer(let answer):
            costs = answer as? StudyCosts
            if let costs, !costs.isComplete { return measure() }
            costWork = .none
        case .failed(let cause): costWork = .failed(cause)
        case .part: break
        }
        return []
    }

    // MARK: Running

    /// Asks before work begins that takes long and outlives the lab.
    mutating func askToRun(_ experiments: [String], _ context: ScreenContext) -> [AppCommand] {
        guard let report, let reading = report.reading else {
            return [.toast("this study cannot be run as it is")]
        }
        if isUnderWay { return [.toast("\(report.place.name) is under way; x stops it")] }
        let open = report.experiments.filter {
            experiments.isEmpty || experiments.contains($0.identifier)
        }
        let trials = Set(open.flatMap { $0.reading?.trials ?? [] })
        let left = trials.filter { reading.results[$0] == nil }
        guard !left.isEmpty else { return [.toast("all its trials are done")] }
        let plan = StartQuestion.Plan(
            experiments: experiments, study: report.place.name, left: left.count,
            count: trials.count, seconds: costs?.seconds(left: left.sorted(), in: reading))
        front = .question(
            StartQuestion(
                plan, training: context.snapshot.isLive ? context.snapshot.name : nil,
                canPause: context.snapshot.obeys && context.snapshot.state != .paused))
        return []
    }

    mutating func answer(
        _ answer: StartQuestion.Answer, _ question: StartQuestion
    ) -> [AppCommand] {
        front = .none
        guard answer != .cancel, let place = report?.place else { return [] }
        (complaint, isStarting) = (nil, true)
        let pause: [AppCommand] = answer == .pauseAndStart ? [.trainer(.pause)] : []
        return pause + [
            .work(
                StartStudy(place, experiments: question.plan.experiments), as: Self.startTicket)
        ]
    }

    private mutating func receiveStart(
        _ content: JobReply.Content, _ context: ScreenContext
    ) -> [AppCommand] {
        switch content {
        case .answer:
            return [.toast("started; it goes on when the lab is closed")] + look(context)
        case .failed(let cause): (isStarting, complaint) = (false, cause)
        case .progress, .part: break
        }
        return []
    }

    /// A second request would end the process at once.
    mutating func stop() -> [AppCommand] {
        guard report?.state == .underWay, let place = report?.place else {
            return [.toast("nothing is under way")]
        }
        if isStopping {
            return [.toast("already stopping: the part under way ends first and is kept")]
        }
        hasAskedToStop = true
        return [.work(StopStudy(place), as: Self.stopTicket), .toast("stopping")]
    }

    private mutating func receiveStop(_ content: JobReply.Content) -> [AppCommand] {
        guard case .answer(let answer) = content, answer as? Bool == false else { return [] }
        hasAskedToStop = false
        return [.toast("it has not taken the study yet; try again in a second")]
    }

    // MARK: Report

    /// Writes the pages.
    mutating func writeReport() -> [AppCommand] {
        guard let reading = report?.reading, reading.done > 0 else {
            return [.toast("nothing to report yet")]
        }
        reportWork = .running(done: 0, total: 1)
        return [.work(WriteStudyReport(reading), as: Self.reportTicket)]
    }

    private mutating func receivePages(_ content: JobReply.Content) -> [AppCommand] {
        switch content {
        case .answer(let answer):
            reportWork = .none
            page = (answer as? URL)?.path
            return page.map { [.toast("report: \($0)")] } ?? []
        case .failed(let cause): (reportWork, complaint) = (.none, cause)
        case .progress, .part: break
        }
        return []
    }
}
