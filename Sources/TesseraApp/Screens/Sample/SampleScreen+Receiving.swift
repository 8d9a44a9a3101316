package import TesseraLab
import TesseraModels

extension SampleScreen {
    /// Takes news of a job.
    package mutating func receive(_ reply: JobReply, in context: ScreenContext) -> [AppCommand] {
        switch reply.content {
        case .progress(let done, let total, _):
            if reply.ticket.topic == Self.opening.topic, subject.value == nil {
                subject = .loading(done: done, total: total)
            }
            if reply.ticket.topic == Self.drawingSheet.topic { sheet?.total = total }
            return []
        case .part(let part): return receive(part: part, at: context.now)
        case .answer(let answer): return receive(answer: answer, reply.ticket)
        case .failed(let cause): return receive(failure: cause, reply.ticket)
        }
    }

    private mutating func receive(part: any Sendable, at now: Duration) -> [AppCommand] {
        switch part {
        case let news as SampleNews:
            speed.note(at: now)
            take(news)
        case let report as PositionReport: take(report)
        case let patches as CandidatePictures: self.patches = patches
        case let pixels as [UInt8]: self.pixels = pixels
        case let picture as SheetPicture: sheet?.add(picture)
        default: break
        }
        return []
    }

    private mutating func receive(answer: any Sendable, _ ticket: JobTicket) -> [AppCommand] {
        failure = nil
        switch answer {
        case let subject as SamplingSubject: return use(subject)
        case let tokens as [SampledToken]: return finish(tokens)
        case let patches as CandidatePictures:
            self.patches = patches
            return askForInsight()
        case let attention as AttentionReport: self.attention = attention
        case let report as PromptReport: promptReport = report
        case let samples as [SavedSample]: take(samples)
        case let replayed as ReplayedSample: return take(replayed)
        case let decoded as DecodedSample: relative = decoded
        case let lens as LensReport: self.lens = lens
        case let path as String: return [.toast("saved \(path), the picture beside it as .png")]
        case let count as Int where ticket.topic == Self.replaying.topic:
            return [
                .toast(
                    count == tree.count
                        ? "replayed \(count) tokens: the same bit for bit"
                        : "token \(count + 1) differs: made with other weights")
            ]
        case is Int: sheet?.isComplete = true
        default: break
        }
        return []
    }

    private mutating func receive(failure cause: String, _ ticket: JobTicket) -> [AppCommand] {
        waitingTrace = nil
        if ticket.topic == Self.opening.topic {
            subject = .error(cause: cause, last: subject.value)
        }
        (failure, pending, waitingSteps) = (cause, nil, 0)
        return []
    }

    /// Other weights keep the tokens, and say something else of them.
    private mutating func use(_ new: SamplingSubject) -> [AppCommand] {
        let old = subject.value
        subject = .ready(new)
        if !new.canDraw, plan.goal == .picture {
            begin { ($0.goal, $0.prompt) = (.text, "Once upon a time") }
        } else if old.map({ $0.layout != new.layout || $0.grid != new.grid }) ?? false {
            begin { _ in }
        }
        (report, patches, attention, promptReport) = (nil, nil, nil, nil)
        relative = nil
        return replayWaiting(with: new.source) ?? inspect()
    }

    private mutating func take(_ news: SampleNews) {
        switch pending {
        case .append: tree.append(news.token)
        case .replace(let position):
            tree.replace(from: position, with: [news.token])
            pending = .append
        case .paint:
            pixels = news.pixels ?? pixels
            return
        case nil: return
        }
        (pixels, report, patches, candidate) = (news.pixels ?? pixels, news.next, nil, 0)
        filter = FilterField()
        if plan.goal == .text, news.next == nil { textEnd = tree.count }
    }

    private mutating func finish(_ tokens: [SampledToken]) -> [AppCommand] {
        if case .paint(let position) = pending { tree.replace(from: position, with: tokens) }
        if plan.goal == .text, tokens.isEmpty { textEnd = tree.count }
        pending = nil
        if waitingSteps > 0, !isOver {
            waitingSteps -= 1
            return drawTokens(1)
        }
        waitingSteps = 0
        return inspect()
    }

    private mutating func take(_ report: PositionReport) {
        let isNew = self.report?.prefix != report.prefix
        self.report = report
        guard isNew else { return }
        filter = FilterField()
        candidate = chosen.map { report.stages.rank(of: $0.token) - 1 } ?? 0
    }
}
